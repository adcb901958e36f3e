import { readFileSync } from 'node:fs';
import { getParts, type Part } from '../../scripts/picture-parts';

const FROM = '@vladmandic/face-api@1.7.15';

const sample = (number: number, sha256: string): Part => ({
  as: `sample${number}.jpg`,
  from: FROM,
  file: `demo/sample${number}.jpg`,
  sha256,
});

/** Photographs of people that the face-api package (MIT) brings to try it on; fetched, never committed. */
const PICTURES: readonly Part[] = [
  sample(1, '8ecae4b267b2d3169e06e00c7dee97097aa2a94635d45216f7732a5f4943cb51'),
  sample(2, '7d2b60ae6f13bf30f422e04df87451081a02c83de469056f25afb44b7000c691'),
  sample(3, '8eb081c9efb14370fa94d9feab9e5fbeafd19a627491853a80c2bf67f7ffa936'),
  sample(4, '729efa5923061d40eb4ed5f267a18cc7b8ba6f852bb2757b16d8b7e4937476fc'),
  sample(5, '6d45095ebb182d8f975c0790e0e4eefd86fbb40609cf4b271776d92e12662938'),
  sample(6, '9baad80f9d5e306fb9b8c0913d44445f1e95848df317530efb03d0934c57ba87'),
];

/** How many faces each shows, counted by eye. */
export const FACES_IN_SAMPLES = [3, 3, 3, 4, 5, 4];

export function samplePictures(): Buffer[] {
  return getParts(PICTURES, console.error).map(({ path }) => readFileSync(path));
}
