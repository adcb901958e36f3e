import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = '.output/chrome-mv3-practice';

/** What a package holds, as a zip would pack it. */
export async function packageSizes(): Promise<string[]> {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
    .map((path) => join(BUILT, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => {
      const bytes = readFileSync(path);
      return { path: path.slice(BUILT.length + 1), raw: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
    })
    .sort((a, b) => b.packed - a.packed);
  const total = files.reduce((sum, { packed }) => sum + packed, 0);
  return [
    `package: ${(total / 1e6).toFixed(1)} MB packed`,
    ...files.slice(0, 8).map(({ path, packed }) => `  ${path.padEnd(44)} ${(packed / 1e3).toFixed(0).padStart(6)} kB`),
  ];
}
