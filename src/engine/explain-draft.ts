import { judgeDraft } from './judge-draft';
import type { CompiledRules } from './match/compile-rules';
import type { Mark } from './match/mark';
import type { Match } from './match/match-rule';
import type { Scene } from './match/scene';
import type { Balance } from './match/weigh';
import type { Draft } from './schema/draft';
import type { RuleSeverity } from './schema/severity';
import type { Verdict } from './schema/verdict';

/** Words of the draft as typed, and what they were taken for. */
export interface Sign {
  words: string;
  as: string;
}

export interface SentenceTrace {
  words: string;
  mentions: Sign[];
  topics: Sign[];
  /** Contempt, threats and accusations, aimed at somebody or not. */
  contempt: (Sign & { aimedAt: string | null })[];
  guards: Sign[];
  identifiers: Sign[];
}

export interface RuleTrace {
  rule: string;
  clause: string;
  /** What the rule says when it speaks; null where it was excused. */
  severity: RuleSeverity | null;
  /** The rule's frame was met by these words, part by part. */
  words: string[];
  /** The exception that held, in the words of the rules file. */
  because: string | null;
}

/** How a verdict came about. It holds words of the draft: for the screen of the one who wrote it, never to be kept. */
export interface Trace {
  verdict: Verdict;
  sentences: SentenceTrace[];
  reader: { probability: number; matter: string; words: string } | null;
  balance: Balance | null;
  rules: RuleTrace[];
}

export async function explainDraft(draft: Draft, rules: CompiledRules): Promise<Trace> {
  const { scene, matches, inPictures, balance, verdict } = await judgeDraft(draft, rules);
  const { read, reading } = scene;
  return {
    verdict,
    sentences: reading.sentences.map((_, at) => traceSentence(scene, at)),
    reader: read && { probability: read.probability, matter: read.matter, words: sentenceWords(scene, read.sentence) },
    balance,
    rules: [
      ...matches.map((match) => traceRule(match, scene)),
      ...inPictures.flatMap((each) => each.matches.map((match) => traceRule(match, each.picture))),
    ],
  };
}

function traceSentence(scene: Scene, at: number): SentenceTrace {
  const found = scene.signals.found[at] ?? [];
  const sign = (mark: Mark, as: string): Sign => ({ words: wordsOf(scene, mark), as });
  return {
    words: sentenceWords(scene, at),
    mentions: (scene.signals.mentions[at] ?? []).map((mention) => sign(mention, `${mention.who}, ${mention.how}`)),
    topics: found.flatMap((each) => (each.means.part === 'topic' ? [sign(each, each.means.topic)] : [])),
    contempt: found.flatMap((each) => {
      if (each.means.part !== 'contempt') return [];
      const linked = scene.contempt[at]?.find(({ from, to }) => from === each.from && to === each.to);
      return [{ ...sign(each, `${each.means.kind} ${each.means.strength}`), aimedAt: linked ? wordsOf(scene, linked.target) : null }];
    }),
    guards: found.flatMap((each) => (each.means.part === 'guard' ? [sign(each, each.means.guard)] : [])),
    identifiers: (scene.entities[at] ?? []).map((entity) => sign(entity, entity.kind)),
  };
}

function traceRule({ rule, evidence, excuse }: Match, scene: Scene): RuleTrace {
  const words = [...evidence].sort((a, b) => a.from - b.from).map((mark) => wordsOf(scene, mark));
  return { rule: rule.id, clause: rule.clause, severity: excuse ? null : rule.severity, words, because: excuse?.because ?? null };
}

function wordsOf({ draft }: Scene, { start, end }: Mark): string {
  return draft.text.slice(start, end);
}

function sentenceWords({ draft, reading }: Scene, at: number): string {
  const bounds = reading.sentences[at];
  return bounds ? draft.text.slice(reading.tokens[bounds.from]?.start ?? 0, reading.tokens[bounds.to - 1]?.end ?? 0) : '';
}
