import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a static host may do, well or badly, with one file. */
export type Manner =
  | { serve: string; etag?: string }
  | {
      fault:
        | 'slow'
        | 'stalls'
        | 'truncated'
        | 'cut-off'
        | 'html'
        | 'octets'
        | 'error-500'
        | 'not-found'
        | 'too-large'
        | 'resets'
        | 'not-json';
    }
  | { redirect: string };

/** A host for rules on this machine; answers `/rules.json` in the manner set, and `/moved.json` always well. */
export class RulesServer {
  manner: Manner = { fault: 'not-found' };
  /** The statuses answered, in order, for `/rules.json`. */
  answered: number[] = [];
  moved = '';

  private constructor(private readonly server: Server) {}

  static async start(): Promise<RulesServer> {
    let self: RulesServer | null = null;
    const server = createServer((request, response) => self?.answer(request, response));
    self = new RulesServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return self;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get url(): string {
    return `${this.origin}/rules.json`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'application/json');
    response.on('close', () => request.url === '/rules.json' && this.answered.push(response.statusCode));
    if (request.url === '/moved.json') return void response.end(this.moved);
    if (request.url !== '/rules.json') return void response.writeHead(404).end();
    if ('serve' in this.manner) this.#serve(request, response, this.manner);
    else if ('redirect' in this.manner) response.writeHead(302, { location: this.manner.redirect }).end();
    else FAULTS[this.manner.fault](response);
  }

  #serve(
    request: IncomingMessage,
    response: ServerResponse,
    { serve, etag = `"${serve.length}"` }: { serve: string; etag?: string },
  ): void {
    response.setHeader('etag', etag);
    response.setHeader('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.end(serve);
  }
}

const FAULTS: Record<Extract<Manner, { fault: string }>['fault'], (response: ServerResponse) => void> = {
  slow(response) {
    response.write('{');
    const drip = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(drip));
  },
  stalls: () => {},
  truncated(response) {
    response.setHeader('content-length', '5000');
    response.write('{ "format": 1,');
    setTimeout(() => response.destroy(), 50);
  },
  'cut-off': (response) => response.end('{ "format": 1,\n "id": "our-school",'),
  html: (response) => response.setHeader('content-type', 'text/html').end('<h1>Please log in</h1>'),
  octets: (response) => response.setHeader('content-type', 'application/octet-stream').end('{}'),
  'error-500': (response) => response.writeHead(500).end('{}'),
  'not-found': (response) => response.writeHead(404).end('{}'),
  'too-large'(response) {
    const chunk = ' '.repeat(100_000);
    let left = 25;
    const pour = (): void => {
      if (left-- > 0) response.write(chunk, () => setImmediate(pour));
      else response.end();
    };
    pour();
  },
  resets: (response) => response.destroy(),
  'not-json': (response) => response.end('rules: none'),
};
