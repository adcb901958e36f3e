import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { draftOf } from '../engine/schema/draft';
import type { Finding } from '../engine/schema/verdict';

/** A rule that speaks of more than this share of ordinary posts would be heard by everybody and heeded by nobody. */
export const TOO_BROAD = 0.01;

export interface Breadth {
  rule: string;
  /** Of all the posts. */
  share: number;
  /** Its share is above `TOO_BROAD`. */
  tooBroad: boolean;
  /** Some of the posts that it speaks of, to be looked at. */
  samples: string[];
}

const SAMPLES = 5;

/** How often each rule speaks aloud of posts in which nothing is wrong; rules that never do are left out. */
export async function howBroad(rules: CompiledRules, posts: readonly string[]): Promise<Breadth[]> {
  const spoken = new Map<string, string[]>();
  for (const post of posts) {
    const { findings } = await checkDraft(draftOf(post), rules);
    for (const rule of new Set(findings.filter(isAloud).map((finding) => finding.rule)))
      spoken.set(rule, [...(spoken.get(rule) ?? []), post]);
  }
  return [...spoken]
    .map(([rule, of]) => {
      const share = of.length / posts.length;
      return { rule, share, tooBroad: share > TOO_BROAD, samples: of.slice(0, SAMPLES) };
    })
    .sort((a, b) => b.share - a.share);
}

const isAloud = ({ severity }: Finding): boolean => severity !== 'info';
