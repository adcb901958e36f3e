import type { Meaning, Who } from '../schema/vocabulary';
import type { Reading } from '../text/reading';
import { type Mark, overlap, wordsBetween } from './mark';
import type { Found, Mention, Signals } from './signals';

type ContemptMeaning = Extract<Meaning, { part: 'contempt' }>;

/** Contempt, a threat or an accusation, and whom in the school's world it is aimed at. */
export interface LinkedContempt extends Mark {
  kind: ContemptMeaning['kind'];
  strength: number;
  who: Who;
  target: Mark;
}

/** Farther than this, words of one sentence seldom speak of each other; measured as windows of 7 to 14 words in the first study. */
const REACH_BACK = 14;
const REACH_ON = 8;
const NEGATOR_REACH = 5;
const SELF_REACH = 3;
const PRONOUN_REACH = 8;

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'them',
  'him',
  'her',
  "he's",
  "she's",
  "they're",
  'theyre',
  'his',
  'their',
  'hes',
  'shes',
  'these',
  'those',
  "they'd",
  "they've",
]);
const COPULAS = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'am',
  'r',
  "isn't",
  "aren't",
  'being',
  'so',
  'proper',
  'well',
  'dead',
  'really',
  'such',
  'totally',
  'absolutely',
  'pure',
  'very',
  'too',
  'total',
  'complete',
  'utter',
  'absolute',
  'actual',
  'bloody',
  'fucking',
  'as',
  "he's",
  "she's",
  "they're",
  'theyre',
  'hes',
  'shes',
  "that's",
  'thats',
  'bunch',
  'gang',
  'load',
  'shower',
  'pack',
]);

export function linkContempt(reading: Reading, signals: Signals): LinkedContempt[] {
  const linked: LinkedContempt[] = [];
  for (const sentence of signals.found) {
    for (const found of sentence) {
      const one = found.means.part === 'contempt' ? linkOne(reading, signals, found, found.means) : null;
      if (one) linked.push(one);
    }
  }
  return linked;
}

function linkOne(reading: Reading, signals: Signals, found: Found, means: ContemptMeaning): LinkedContempt | null {
  if (isQuoted(reading, found)) return null;
  const around = surroundingsOf(signals, found);
  if (around.covered) return null;
  if (isGuarded(around, found, 'negated', NEGATOR_REACH) || guards(around.found, 'condemned').length > 0) return null;
  const target = targetOf(reading, signals, around, found);
  if (!target || (means.polysemous && !isPredicated(reading, found, target))) return null;
  if (isGuarded(around, found, 'self', SELF_REACH) && !runsOn(reading, found, target)) return null;
  const { from, to, start, end, sentence } = found;
  return { from, to, start, end, sentence, kind: means.kind, strength: means.strength, who: target.who, target };
}

/** The sentence that the contempt stands in. */
interface Surroundings {
  sentence: number;
  mentions: readonly Mention[];
  found: readonly Found[];
  /** The words are part of a longer expression of contempt: "thick" in "thick as mince". */
  covered: boolean;
}

function surroundingsOf(signals: Signals, found: Found): Surroundings {
  const { sentence } = found;
  const apart = (mark: Mark) => !overlap(mark, found);
  const aimed = (mark: Mark) =>
    apart(mark) || (mark.from >= found.from && mark.to <= found.to && mark.to - mark.from < found.to - found.from);
  const all = signals.found[sentence] ?? [];
  const covered = all.some(
    (each) =>
      each.means.part === 'contempt' && each.from <= found.from && each.to >= found.to && each.to - each.from > found.to - found.from,
  );
  return { sentence, mentions: (signals.mentions[sentence] ?? []).filter(aimed), found: all.filter(apart), covered };
}

function guards(found: readonly Found[], ...kinds: string[]): Found[] {
  return found.filter(({ means }) => means.part === 'guard' && kinds.includes(means.guard));
}

function isQuoted(reading: Reading, { from, to }: Mark): boolean {
  for (let at = from; at < to; at += 1) if (!reading.tokens[at]?.quoted) return false;
  return true;
}

function isGuarded(around: Surroundings, found: Found, guard: string, reach: number): boolean {
  return guards(around.found, guard).some((each) => each.to <= found.from && found.from - each.to < reach);
}

/** "I'm sick of 9B": the writer is the subject, and 9B are meant all the same. */
function runsOn(reading: Reading, found: Found, target: Mark): boolean {
  return target.from >= found.to && reading.tokens.slice(found.to, target.from + 1).every((token) => token.gap === 'none');
}

/** "X is W", "W X" or "so W": an innocent sense is less likely then. */
function isPredicated(reading: Reading, found: Found, target: Mark): boolean {
  if (target.from >= found.to) return target.from === found.to;
  for (let at = found.from - 1; at >= Math.max(0, found.from - 3); at -= 1) if (COPULAS.has(reading.tokens[at]?.text ?? '')) return true;
  return false;
}

function targetOf(reading: Reading, signals: Signals, around: Surroundings, found: Found): Mention | null {
  const rivals = guards(around.found, 'third-party', 'own-family');
  const near = nearest(around.mentions, found);
  const rival = nearest(rivals, found);
  if (near) return rival && wordsBetween(rival, found) < wordsBetween(near, found) ? null : near;
  return rival ? null : carried(reading, signals, around.sentence, found);
}

function nearest<M extends Mark>(marks: readonly M[], found: Mark): M | null {
  let best: M | null = null;
  for (const mark of marks) {
    if (wordsBetween(mark, found) > (mark.from < found.from ? REACH_BACK : REACH_ON)) continue;
    if (!best || wordsBetween(mark, found) < wordsBetween(best, found)) best = mark;
  }
  return best;
}

/** "They are …" speaks of whoever the sentence before, or the one before that, spoke of last. */
function carried(reading: Reading, signals: Signals, sentence: number, found: Found): Mention | null {
  const bounds = reading.sentences[sentence];
  if (!bounds) return null;
  const near = reading.tokens.slice(Math.max(bounds.from, found.from - PRONOUN_REACH), Math.min(bounds.to, found.to + PRONOUN_REACH));
  if (!near.some((token) => PRONOUNS.has(token.text))) return null;
  for (const before of [sentence - 1, sentence - 2]) {
    const last = signals.mentions[before]?.at(-1);
    const rival = guards(signals.found[before] ?? [], 'third-party', 'own-family').at(-1);
    if (last) return rival && rival.from > last.from ? null : last;
    if (rival) return null;
  }
  return null;
}
