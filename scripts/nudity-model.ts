import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { getParts, type Part } from './picture-parts';

const FROM = 'nsfwjs@4.4.0';
const FOLDER = 'dist/models/mobilenet_v2_mid';

const MODEL: Part = {
  as: 'model.min.js',
  from: FROM,
  file: `${FOLDER}/model.min.js`,
  sha256: 'a7a9e701491e2449b221dab7c424957f853e700602b5575da33cfd745616f964',
};
const WEIGHTS: readonly Part[] = [
  {
    as: 'group1-shard1of2.min.js',
    from: FROM,
    file: `${FOLDER}/group1-shard1of2.min.js`,
    sha256: 'f2e79a209e44d668220ec5f1533a98f2be954e3953685bf074d201b82fefc29a',
  },
  {
    as: 'group1-shard2of2.min.js',
    from: FROM,
    file: `${FOLDER}/group1-shard2of2.min.js`,
    sha256: 'f291df992a0131741372506a6072fb9f1645bff7c973c983fd6276f5f9625d5e',
  },
];

const CACHE = join('node_modules/.cache/quiet-word/nudity', MODEL.sha256.slice(0, 16));

/** The package has its model as scripts with base64 in them; shipped are the JSON and the bytes that these hold. */
export function unpackNudityModel(say: (line: string) => void): { as: string; path: string }[] {
  const [model, weights] = [join(CACHE, 'model.json'), join(CACHE, 'weights.bin')];
  const parts = getParts([MODEL, ...WEIGHTS], say).map(({ path }) => path);
  if (!existsSync(model) || !existsSync(weights)) {
    const [described, ...pieces] = parts.map(exportOf);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(weights, Buffer.concat(pieces.map((piece) => Buffer.from(String(piece), 'base64'))));
    writeFileSync(model, JSON.stringify(described));
  }
  return [
    { as: 'parts/nudity.json', path: resolve(model) },
    { as: 'parts/nudity.bin', path: resolve(weights) },
  ];
}

/** What a script of the package hands out, run where it can reach nothing. */
function exportOf(path: string): unknown {
  const module = { exports: {} };
  runInNewContext(readFileSync(path, 'utf8'), { module, exports: module.exports }, { timeout: 10_000 });
  return module.exports;
}
