import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkDraftAtOnce } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { draftOf } from '../engine/schema/draft';
import { readTrain } from './corpus';
import { loadRules } from './load-rules';
import { withManyTerms } from './many-terms';
import { at, type Check, timesOf } from './timing';

const LENGTHS = [280, 1000, 5000];
const DRAFTS = 150;
const GROWING = [1000, 5000, 20_000];
const MANY = 10_000;
/** Characters that are cut into drafts of each of these lengths, so that all are of the same words. */
const GROWING_TEXT = 400_000;

/** Times of the engine and of two peers on the same drafts in one process, how they grow, the start of the rules, and the size of what is shipped. */
export async function benchTable(): Promise<string> {
  const began = performance.now();
  const loaded = loadRules();
  const start = performance.now() - began;
  if (!loaded.ok) throw new Error('The bundled rules cannot be used.');
  const ours = checkWith(loaded.value);
  const checkers: [string, Check][] = [['Quiet Word', ours], ...(await peers())];
  const text = readTrain()
    .map((labelled) => labelled.text)
    .join(' ');
  const draftsOf = (length: number, count = DRAFTS) => Array.from({ length: count }, (_, at) => text.slice(at * length, (at + 1) * length));
  const rows = LENGTHS.flatMap((length) => {
    const own = checkers.map(([name, check]) => [name, ...timesOf([check], draftsOf(length))] as const);
    return own.map(([name, times = []]) => row(length, name, times, own[0]?.[1] ?? times));
  });
  const growing = GROWING.map((length) => ({ length, times: timesOf([ours], draftsOf(length, GROWING_TEXT / length))[0] ?? [] }));
  const many = checkWith(withManyTerms(loaded.value, MANY, text));
  return [
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; rules read and compiled in ${start.toFixed(0)} ms`,
    '',
    ...rows,
    '',
    growthRow(growing),
    ...LENGTHS.map((length) => termsRow(length, timesOf([ours, many], draftsOf(length)))),
    '',
    ...sizes(),
  ].join('\n');
}

const checkWith =
  (rules: CompiledRules): Check =>
  (text) =>
    checkDraftAtOnce(draftOf(text), rules);

async function peers(): Promise<[string, Check][]> {
  const [{ RegExpMatcher, englishDataset, englishRecommendedTransformers }, { default: Sentiment }] = await Promise.all([
    import('obscenity'),
    import('sentiment'),
  ]);
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const sentiment = new Sentiment();
  return [
    ['obscenity', (text) => matcher.getAllMatches(text)],
    ['sentiment', (text) => sentiment.analyze(text)],
  ];
}

function row(length: number, name: string, times: readonly number[], ours: readonly number[]): string {
  const ratio = at(times, 0.5) / at(ours, 0.5);
  return `${String(length).padStart(5)} characters  ${name.padEnd(12)} p50 ${at(times, 0.5).toFixed(3).padStart(8)} ms   p95 ${at(times, 0.95).toFixed(3).padStart(8)} ms   ${ratio.toFixed(2).padStart(6)} × ours`;
}

/** Where time grows as fast as the text and no faster, the last number is 1. */
function growthRow(growing: readonly { length: number; times: readonly number[] }[]): string {
  const each = growing.map(({ length, times }) => ({ length, micros: (at(times, 0.5) / length) * 1000 }));
  const ratio = (each.at(-1)?.micros ?? 0) / (each[0]?.micros ?? 1);
  return `growth: ${each.map(({ length, micros }) => `${micros.toFixed(3)} µs a character at ${length}`).join(', ')}   ${ratio.toFixed(2)} ×`;
}

function termsRow(length: number, [ours = [], many = []]: readonly number[][]): string {
  const [one, other] = [at(ours, 0.5), at(many, 0.5)];
  return `${String(length).padStart(5)} characters  ${MANY} terms more    p50 ${one.toFixed(3).padStart(8)} ms  → ${other.toFixed(3).padStart(8)} ms   ${(other / one).toFixed(2).padStart(6)} × ours`;
}

const SHIPPED = '.output/chrome-mv3';

function sizes(): string[] {
  if (!existsSync(SHIPPED)) return [`No ${SHIPPED} yet: run npm run build for the sizes.`];
  return readdirSync(SHIPPED, { recursive: true, encoding: 'utf8' })
    .map((path) => join(SHIPPED, path))
    .filter((path) => statSync(path).isFile() && /\.(?:js|css|html)$/.test(path))
    .map((path) => {
      const bytes = readFileSync(path);
      return `${path.slice(SHIPPED.length + 1).padEnd(36)} ${(bytes.length / 1000).toFixed(1).padStart(8)} kB  ${(gzipSync(bytes).length / 1000).toFixed(1).padStart(7)} kB gzip`;
    });
}
