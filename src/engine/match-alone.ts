import type { CompiledRules } from './match/compile-rules';
import { Planner, type RulePlan } from './match/plan';
import { type Scene, setScene } from './match/scene';
import type { Draft } from './schema/draft';
import type { Rule } from './schema/rule';
import { readDraft } from './text/reading';

/**
 * One rule by itself, also one that is on trial or switched off, and a scene to match it in. A plan of its own counts its leaves anew, and a scene
 * remembers leaves by their number, so the scene of the judged draft will not do: only what the reader made of it is taken over.
 */
export function setAlone(draft: Draft, rule: Rule, rules: CompiledRules, judged: Scene): { plan: RulePlan; scene: Scene } {
  const scene = setScene(draft, readDraft(draft.text, rules.vocabulary.restoreWords), rules, 'sure');
  scene.read = judged.read;
  scene.readWords = judged.readWords;
  const places = new Map(rules.vocabulary.lists.map(({ id }, place) => [id, place]));
  return { plan: new Planner(rules.vocabulary, places).planRule(rule), scene };
}
