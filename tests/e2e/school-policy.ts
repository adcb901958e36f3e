import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Chromium and Google's own builds look for what an organisation has set on Linux. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];
const FILE = 'quiet-word-test.json';

/** Only the administrator of a machine may set a policy for Chromium. */
export function mayWritePolicies(): boolean {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

/** The policy of a machine for one extension; what was there before is left as it was. */
export class SchoolPolicy {
  #made: string[] = [];

  constructor(private readonly extensionId: string) {}

  set(values: object): void {
    this.setText(JSON.stringify({ '3rdparty': { extensions: { [this.extensionId]: values } } }));
  }

  setText(text: string): void {
    for (const folder of FOLDERS) {
      this.#make(folder);
      writeFileSync(join(folder, FILE), text);
    }
  }

  remove(): void {
    for (const folder of FOLDERS) rmSync(join(folder, FILE), { force: true });
    for (const folder of this.#made.reverse()) if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    this.#made = [];
  }

  #make(folder: string): void {
    if (existsSync(folder)) return;
    this.#make(dirname(folder));
    mkdirSync(folder);
    this.#made.push(folder);
  }
}

/** Where Firefox looks on Linux, whoever built it. */
const FIREFOX_FOLDER = '/etc/firefox/policies';

/** Gives every Firefox of the machine this policies.json; what it gives back puts things as they were. */
export function setFirefoxPolicies(text: string): () => void {
  const file = join(FIREFOX_FOLDER, 'policies.json');
  const before = existsSync(file) ? readFileSync(file) : null;
  const made = mkdirSync(FIREFOX_FOLDER, { recursive: true });
  writeFileSync(file, text);
  return () => {
    if (before) writeFileSync(file, before);
    else rmSync(made ?? file, { recursive: true });
  };
}
