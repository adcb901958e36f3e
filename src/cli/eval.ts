import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { accuracyTable, type Judged } from './accuracy';
import { asDraft, DEV, readCorpus, readTrain, tenthOf, UNTOUCHED } from './corpus';
import type { LabelledDraft } from './labelled-draft';

/** Checks every draft of a labelled corpus (tests/corpus/GUIDE.md) and prints how right the verdicts are. */
export async function evaluateCorpus(file: string | undefined, rules: CompiledRules): Promise<string> {
  if (file !== undefined) return table(file, readCorpus(file), rules);
  const untouched = readTrain().filter((labelled) => tenthOf(labelled) === UNTOUCHED);
  return [
    await table(DEV, readCorpus(DEV), rules),
    await table('the tenth of tests/corpus/train that the reader is not fitted to', untouched, rules),
  ].join('\n\n');
}

async function table(name: string, labelled: readonly LabelledDraft[], rules: CompiledRules): Promise<string> {
  const judged: Judged[] = [];
  const began = performance.now();
  for (const each of labelled) judged.push({ labelled: each, verdict: await checkDraft(asDraft(each), rules) });
  const ms = (performance.now() - began) / labelled.length;
  return `${name}: ${labelled.length} drafts, ${rules.rules.length} rules, ${ms.toFixed(2)} ms a draft\n\n${accuracyTable(judged)}`;
}
