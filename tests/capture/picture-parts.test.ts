import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { getParts } from '../../scripts/picture-parts';
import { SHIPPED_PARTS } from '../../scripts/shipped-parts';
import { PARTS } from '../../src/capture/parts';

const installed = { as: 'parts/codes.wasm', file: 'zxing-wasm/dist/reader/zxing_reader.wasm' };

it('a part that is not the file it should be stops the build, and says which', () => {
  expect(() => getParts([{ ...installed, sha256: '0'.repeat(64) }])).toThrow(
    /zxing_reader\.wasm of node_modules is not the file .* parts\/codes\.wasm: its SHA-256 is/,
  );
});

it('a part that is missing is said to be', () => {
  expect(() => getParts([{ ...installed, file: 'zxing-wasm/nothing.wasm', sha256: '0'.repeat(64) }])).toThrow('is missing');
});

it('a part that is right is found', () => {
  const [part] = SHIPPED_PARTS.filter(({ as }) => as === installed.as).flatMap((each) => getParts([each]));
  expect(
    readFileSync(part?.path ?? '')
      .subarray(0, 4)
      .toString('latin1'),
  ).toBe('\0asm');
});

it('every place where the code looks for a part has one', () => {
  const { language, ...words } = PARTS.words;
  const unpacked = ['parts/nudity.json', 'parts/nudity.bin', 'words/eng.traineddata.gz'];
  const wanted = [
    PARTS.faces,
    PARTS.onnx.mjs,
    PARTS.onnx.wasm,
    PARTS.codes,
    ...Object.values(words),
    ...Object.values(PARTS.nudity),
    `${language}/eng.traineddata.gz`,
  ];
  expect([...SHIPPED_PARTS.map(({ as }) => as), ...unpacked].map((as) => `/${as}`).sort()).toEqual(wanted.sort());
});
