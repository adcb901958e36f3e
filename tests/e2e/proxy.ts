import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who was asked for. */
export interface WatchedProxy {
  port: number;
  asked: string[];
  close: () => void;
}

export async function startProxy(): Promise<WatchedProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://unknown').host);
    response.writeHead(502).end();
  });
  // A browser that is killed resets its connections; a tunnel's socket has no other listener for that.
  server.on('connection', (socket) => socket.on('error', () => socket.destroy()));
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? 'unknown');
    socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, asked, close: () => void server.close() };
}
