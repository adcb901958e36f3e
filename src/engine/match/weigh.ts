import type { Rule } from '../schema/rule';
import type { Finding } from '../schema/verdict';
import { keepClearest } from './keep-clearest';
import type { Scene } from './scene';

/** How the signs of a draft added up, in log-odds. */
export interface Balance {
  reader: number;
  /** The rules that were met and have evidence, strongest first, with what each counted. */
  signs: readonly { rule: string; counts: number }[];
  sum: number;
  speakAt: number;
}

/** Null where nothing is weighed: no finding's rule has evidence, or the rules came without a reader or without a threshold. */
export function weigh(findings: readonly Finding[], scene: Scene): Balance | null {
  const { weighing } = scene.rules.file;
  const { read } = scene;
  if (!weighing || !read) return null;
  const evidence = keepClearest(findings).flatMap(({ rule }) => {
    const counts = evidenceOf(rule, scene);
    return counts === undefined ? [] : [{ rule, counts }];
  });
  const signs = strongestOfEach(evidence).map(({ rule, counts }, at) => ({ rule, counts: at === 0 ? counts : counts * weighing.further }));
  if (signs.length === 0) return null;
  const reader = logOdds(read.probability);
  return { reader, signs, sum: signs.reduce((sum, { counts }) => sum + counts, reader), speakAt: weighing.speakAt };
}

/** Where the sum stays below the threshold, what was found is kept for whoever asks, and nobody is disturbed. */
export function quieten(findings: readonly Finding[], balance: Balance | null, scene: Scene): Finding[] {
  if (!balance || balance.sum >= balance.speakAt) return [...findings];
  return findings.map((finding) => (evidenceOf(finding.rule, scene) === undefined ? finding : { ...finding, severity: 'info' }));
}

function strongestOfEach(evidence: readonly { rule: string; counts: number }[]): { rule: string; counts: number }[] {
  const strongest = [...evidence].sort((a, b) => b.counts - a.counts);
  return strongest.filter(({ rule }, at) => strongest.findIndex((other) => other.rule === rule) === at);
}

function evidenceOf(id: string, { rules }: Scene): Rule['evidence'] {
  return rules.byId.get(id)?.evidence;
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
