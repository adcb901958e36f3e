import { judgeDraft } from './judge-draft';
import type { CompiledRules } from './match/compile-rules';
import { evaluate, inPictures } from './match/evaluate';
import { matchRule } from './match/match-rule';
import type { Plan } from './match/plan';
import type { Scene } from './match/scene';
import { setAlone } from './match-alone';
import type { Draft } from './schema/draft';
import type { Rule } from './schema/rule';

/** One part of a detector, and whether the draft meets it anywhere. */
export interface PartTrace {
  /** As it is written in the rule; `all`, `any`, `not` and `inPicture` by that word alone. */
  part: string;
  met: boolean;
  /** The words that met it; none where it was met by a fact about the draft. */
  words: string[];
  parts: PartTrace[];
}

/** Why one rule speaks of a draft or does not. It holds words of the draft: for the screen of the one who wrote it, never to be kept. */
export interface RuleExplanation {
  rule: string;
  /** `apart`: every part is met, but not near enough to each other. */
  outcome: 'met' | 'excused' | 'apart' | 'not-met';
  when: PartTrace;
  unless: { because: string; if: PartTrace }[];
}

export async function explainRule(draft: Draft, rule: Rule, rules: CompiledRules): Promise<RuleExplanation> {
  const { scene: judged } = await judgeDraft(draft, rules);
  const { plan, scene } = setAlone(draft, rule, rules, judged);
  const matches = matchRule(plan, scene);
  const when = tracePart(plan.when, scene);
  return {
    rule: rule.id,
    outcome: matches.some(({ excuse }) => excuse === null) ? 'met' : matches.length > 0 ? 'excused' : when.met ? 'apart' : 'not-met',
    when,
    unless: plan.unless.map((each) => ({ because: each.as.because, if: tracePart(each.if, scene) })),
  };
}

function tracePart(plan: Plan, scene: Scene): PartTrace {
  const parts = partsOf(plan);
  const under = plan.op === 'inPicture' ? scene.pictures[0] : scene;
  const traced = parts.map((part) => tracePart(part, under ?? scene));
  const met =
    plan.op === 'all' ? traced.every((part) => part.met) : plan.op === 'any' ? traced.some((part) => part.met) : isMetAnywhere(plan, scene);
  return {
    part: plan.op === 'leaf' ? JSON.stringify(plan.leaf) : plan.op,
    met,
    words: plan.op === 'leaf' ? wordsOf(plan, scene) : [],
    parts: traced,
  };
}

function partsOf(plan: Plan): readonly Plan[] {
  return plan.op === 'all' || plan.op === 'any' ? plan.parts : plan.op === 'leaf' ? [] : [plan.part];
}

const whole = ({ reading }: Scene) => ({ first: 0, last: Math.max(0, reading.sentences.length - 1) });

function isMetAnywhere(plan: Plan, scene: Scene): boolean {
  return plan.op === 'inPicture' ? inPictures(plan.part, scene).length > 0 : evaluate(plan, scene, whole(scene)).length > 0;
}

function wordsOf(plan: Plan, scene: Scene): string[] {
  const words = evaluate(plan, scene, whole(scene)).flatMap((evidence) =>
    evidence.map(({ start, end }) => scene.draft.text.slice(start, end)),
  );
  return [...new Set(words)];
}
