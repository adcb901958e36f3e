import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { type Judged, measureAccuracy } from './accuracy';
import { measureLine } from './accuracy-table';
import { asDraft } from './corpus';
import { DISGUISES } from './disguises';
import type { LabelledDraft } from './labelled-draft';

/** Recall and false alarms on the same drafts, plain and in every disguise. */
export async function disguiseLines(labelled: readonly LabelledDraft[], rules: CompiledRules): Promise<string[]> {
  const plain = (draft: LabelledDraft) => draft.text;
  const lines: string[] = [];
  for (const [name, disguise] of Object.entries({ plain, ...DISGUISES })) {
    const judged: Judged[] = [];
    for (const each of labelled)
      judged.push({ labelled: each, verdict: await checkDraft({ ...asDraft(each), text: disguise(each) }, rules) });
    const { overall } = measureAccuracy(judged);
    const measure = (wanted: string) =>
      overall.filter((each) => each.name === wanted).map((each) => ({ ...each, name: `${name}: ${wanted}` }));
    lines.push(...[...measure('recall'), ...measure('false alarms')].map(measureLine));
  }
  return lines;
}
