import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFor } from '../tests/fixtures/page/answer';

export interface PracticeServer {
  url: string;
  close: () => void;
}

/** Serves the practice page to this computer only, at a port that is free. */
export async function servePractice(): Promise<PracticeServer> {
  const server = createServer(async (request, response) => {
    const served = await answerFor('practice', new URL(request.url ?? '/', 'http://localhost').pathname);
    if (served === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': served.contentType }).end(served.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => void server.close() };
}
