import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkDraftAtOnce } from '../engine/check-draft';
import { draftOf } from '../engine/schema/draft';
import { readTrain } from './corpus';
import { loadRules } from './load-rules';

const LENGTHS = [280, 1000, 5000];
const DRAFTS = 150;
const ROUNDS = 8;

type Check = (text: string) => unknown;

/** Times of the engine and of two peers on the same drafts in one process, the start of the rules, and the size of what is shipped. */
export async function benchTable(): Promise<string> {
  const began = performance.now();
  const loaded = loadRules();
  const start = performance.now() - began;
  if (!loaded.ok) throw new Error('The bundled rules cannot be used.');
  const checkers: [string, Check][] = [['Quiet Word', (text) => checkDraftAtOnce(draftOf(text), loaded.value)], ...(await peers())];
  const text = readTrain()
    .map((labelled) => labelled.text)
    .join(' ');
  const rows = LENGTHS.flatMap((length) => {
    const drafts = Array.from({ length: DRAFTS }, (_, at) => text.slice(at * length, (at + 1) * length));
    const own = checkers.map(([name, check]) => [name, timesOf(check, drafts)] as const);
    return own.map(([name, times]) => row(length, name, times, own[0]?.[1] ?? times));
  });
  return [
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}; rules read and compiled in ${start.toFixed(0)} ms`,
    '',
    ...rows,
    '',
    ...sizes(),
  ].join('\n');
}

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

/** Milliseconds for each draft in the later rounds, when the code is warm; sorted. */
function timesOf(check: Check, drafts: readonly string[]): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const draft of drafts) {
      const began = performance.now();
      check(draft);
      if (round >= ROUNDS / 2) times.push(performance.now() - began);
    }
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;

function row(length: number, name: string, times: readonly number[], ours: readonly number[]): string {
  const ratio = at(times, 0.5) / at(ours, 0.5);
  return `${String(length).padStart(5)} characters  ${name.padEnd(12)} p50 ${at(times, 0.5).toFixed(3).padStart(8)} ms   p95 ${at(times, 0.95).toFixed(3).padStart(8)} ms   ${ratio.toFixed(2).padStart(6)} × ours`;
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
