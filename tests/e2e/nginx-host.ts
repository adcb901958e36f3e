import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from './until';

/** What nginx is told to do with `/rules.json`, in its own words. */
const MANNERS = {
  serve: 'alias files/rules.json;',
  slow: 'alias files/rules.json; limit_rate 20;',
  'cut short': 'proxy_pass http://127.0.0.1:BROKEN;',
  'the wrong type': 'types { } default_type text/html; alias files/rules.json;',
  'too large': 'alias files/large.json;',
  'an error of its own': 'return 500;',
  'a bad gateway': 'proxy_pass http://127.0.0.1:9;',
  'not there': 'return 404;',
  'another host': 'return 302 http://localhost:PORT/moved.json;',
} as const;
export type MannerOfNginx = keyof typeof MANNERS;
type Certificate = 'good' | 'expired';
interface Ports {
  plain: number;
  secure: number;
  broken: number;
}

const CERTIFICATES = resolve('tests/fixtures/certificate');

/** A real nginx on this machine as a school might keep its rules on. */
export class NginxHost {
  #manner: MannerOfNginx = 'serve';
  #certificate: Certificate = 'good';
  #process: ReturnType<typeof spawn> | null = null;

  private constructor(
    private readonly folder: string,
    private readonly ports: Ports,
    private readonly breaks: ReturnType<typeof createServer>,
  ) {}

  static async start(): Promise<NginxHost> {
    const folder = mkdtempSync(join(tmpdir(), 'quiet-word-nginx-'));
    // Started by the administrator, nginx serves as somebody else.
    chmodSync(folder, 0o755);
    for (const each of ['files', 'temp']) mkdirSync(join(folder, each));
    writeFileSync(join(folder, 'files/large.json'), `"${'x'.repeat(2_500_000)}"`);
    const ports = { plain: await freePort(), secure: await freePort(), broken: await freePort() };
    // Promises more than it says, and hangs up.
    const breaks = createServer((socket) => socket.once('data', () => socket.end(TORN)).on('error', () => {})).listen(ports.broken);
    const host = new NginxHost(folder, ports, breaks);
    await host.#run();
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${this.ports.plain}/rules.json`;
  }

  get secureUrl(): string {
    return `https://localhost:${this.ports.secure}/rules.json`;
  }

  /** The statuses answered for the rules, in order, since the last look. */
  answered(): number[] {
    const log = join(this.folder, 'access.log');
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    writeFileSync(log, '');
    return lines.filter((line) => line.includes('/rules.json')).map((line) => Number(line.split(' ')[0]));
  }

  publish(text: string): void {
    writeFileSync(join(this.folder, 'files/rules.json'), text);
  }

  behave(manner: MannerOfNginx): Promise<void> {
    this.#manner = manner;
    return this.#run();
  }

  showCertificate(certificate: Certificate): Promise<void> {
    this.#certificate = certificate;
    return this.#run();
  }

  async close(): Promise<void> {
    await this.#end();
    this.breaks.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** From its beginning: told to read its settings again, nginx answers by the former ones for a moment still. */
  async #run(): Promise<void> {
    await this.#end();
    writeFileSync(join(this.folder, 'nginx.conf'), configuration(this.ports, this.#manner, this.#certificate));
    const program = readFileSync('node_modules/.cache/quiet-word/nginx.txt', 'utf8');
    this.#process = spawn(program, ['-p', this.folder, '-c', 'nginx.conf', '-e', 'error.log'], { stdio: 'inherit' });
    await until('nginx to listen', 10_000, () =>
      fetch(`http://127.0.0.1:${this.ports.plain}/`).then(
        () => true,
        () => null,
      ),
    );
  }

  async #end(): Promise<void> {
    const running = this.#process;
    if (running === null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  }
}

const TORN = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{ "format": 1,';

function configuration(ports: Ports, manner: MannerOfNginx, certificate: Certificate): string {
  const how = MANNERS[manner].replace('BROKEN', String(ports.broken)).replace('PORT', String(ports.plain));
  return `
    daemon off; pid nginx.pid; worker_processes 1;
    events { worker_connections 64; }
    http {
      types { application/json json; }
      log_format short '$status $uri'; access_log access.log short;
      client_body_temp_path temp/body; proxy_temp_path temp/proxy; fastcgi_temp_path temp/fast; uwsgi_temp_path temp/uwsgi; scgi_temp_path temp/scgi;
      keepalive_timeout 0; gzip on; gzip_types application/json;
      add_header Access-Control-Allow-Origin * always; add_header Cache-Control no-cache always;
      server {
        listen 127.0.0.1:${ports.plain};
        listen 127.0.0.1:${ports.secure} ssl;
        ssl_certificate ${CERTIFICATES}/${certificate}.pem; ssl_certificate_key ${CERTIFICATES}/host-key.pem;
        location = /rules.json { ${how} }
        location = /moved.json { alias files/rules.json; }
      }
    }`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
