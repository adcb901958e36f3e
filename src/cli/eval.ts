import { readFileSync } from 'node:fs';
import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { draft } from '../engine/schema/draft';
import { accuracyTable } from './accuracy';
import type { LabelledDraft } from './labelled-draft';

/** Checks every draft of a labelled corpus (tests/corpus/GUIDE.md) and prints how right the verdicts are. */
export async function evaluateCorpus(file: string, rules: CompiledRules): Promise<string> {
  const labelled = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledDraft);
  const judged = [];
  const began = performance.now();
  for (const each of labelled) judged.push({ labelled: each, verdict: await checkDraft(asDraft(each), rules) });
  const ms = (performance.now() - began) / labelled.length;
  return `${file}: ${labelled.length} drafts, ${rules.rules.length} rules, ${ms.toFixed(2)} ms a draft\n\n${accuracyTable(judged)}`;
}

/** What a checker sees of a labelled draft: not what the picture shows, but what could be measured from it. */
function asDraft({ text, surface, recipient, image }: LabelledDraft) {
  return draft.parse({ text, surface, recipient, images: image ? [{ faces: image.faces, text: image.text }] : [] });
}
