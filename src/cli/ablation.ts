import { checkDraft } from '../engine/check-draft';
import { type CompiledRules, compileRules } from '../engine/match/compile-rules';
import { type Blocks, score } from '../engine/reader/model';
import { highestSentence, joinScores } from '../engine/reader/reader';
import { measureAccuracy } from './accuracy';
import { asDraft, DEV, isBreach, isJudgeable, readCorpus, readTrain, readWritten, tenthOf, UNTOUCHED } from './corpus';
import { fitJoin } from './fit-join';
import type { LabelledDraft } from './labelled-draft';
import { type LearningExample, learningExample } from './learning-example';
import { fitBoth, readExamples, scoresUnseen } from './train';

/** In the order of a text's blocks. */
const GROUPS = ['words', 'frames', 'rules'];

/** A reader alone is asked for as much as it finds at this rate of false alarms. */
const FALSE_ALARMS = 0.04;

/** What each part is worth: rules alone, both together, the reader alone, and the reader without one group of its features. */
export async function ablationTable(rules: CompiledRules): Promise<string> {
  const keptBack = [...readTrain(), ...readWritten()].filter((labelled) => tenthOf(labelled) === UNTOUCHED);
  const sets: [string, LabelledDraft[]][] = [
    ['dev', readCorpus(DEV).filter(isJudgeable)],
    ['tenths kept back', keptBack.filter(isJudgeable)],
  ];
  const lines = [''.padEnd(28) + sets.map(([name]) => name.padEnd(34)).join('')];
  for (const [name, part] of [
    ['rules alone', compileRules(rules.file, null, rules.reader?.words)],
    ['rules and reader', rules],
  ] as const) {
    const cells: string[] = [];
    for (const [, labelled] of sets) cells.push(await engineCell(labelled, part));
    lines.push(name.padEnd(28) + cells.join(''));
  }
  const { words, examples } = readExamples(rules.file);
  const plain = compileRules(rules.file, null, words);
  const unseen = sets.map(([, labelled]) => labelled.map((each) => learningExample(each, plain, true)));
  for (const without of [null, ...GROUPS]) {
    const score = fitWithout(without, examples);
    const cells = unseen.map((some) => readerCell(some.map((each) => ({ score: score(each), positive: isBreach(each.labelled) }))));
    lines.push((without === null ? 'reader alone' : `reader without ${without}`).padEnd(28) + cells.join(''));
  }
  return lines.join('\n');
}

async function engineCell(labelled: readonly LabelledDraft[], rules: CompiledRules): Promise<string> {
  const judged = [];
  for (const each of labelled) judged.push({ labelled: each, verdict: await checkDraft(asDraft(each), rules) });
  const { overall } = measureAccuracy(judged);
  const rate = (name: string) => overall.filter((each) => each.name === name).map(({ count, of }) => percent(count / of))[0] ?? '';
  return `recall ${rate('recall')}, false alarms ${rate('false alarms')}`.padEnd(34);
}

/** The reader's score, learned from examples that lack one group. */
function fitWithout(group: string | null, examples: readonly LearningExample[]): (example: LearningExample) => number {
  const cut = (blocks: Blocks): Blocks => blocks.map((features, at) => (GROUPS[at] === group ? new Uint32Array() : features));
  const without = (example: LearningExample): LearningExample => ({
    ...example,
    features: { draft: cut(example.features.draft), sentences: example.features.sentences.map(cut) },
  });
  const left = examples.map(without);
  const { draft, sentence } = fitBoth(left);
  const join = fitJoin(scoresUnseen(left));
  return (example) => {
    const { features } = without(example);
    return joinScores(join, score(draft, features.draft), highestSentence(sentence, features).best);
  };
}

function readerCell(scored: readonly { score: number; positive: boolean }[]): string {
  const harmless = scored.flatMap(({ score, positive }) => (positive ? [] : [score])).sort((a, b) => b - a);
  const breaches = scored.filter(({ positive }) => positive);
  const limit = harmless[Math.floor(harmless.length * FALSE_ALARMS)] ?? 0;
  const recall = breaches.filter(({ score }) => score > limit).length / breaches.length;
  return `recall ${percent(recall)} at ${percent(FALSE_ALARMS)}, AUC ${areaUnderCurve(scored).toFixed(3)}`.padEnd(34);
}

/** How often a breach scores higher than a harmless draft. */
function areaUnderCurve(scored: readonly { score: number; positive: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let harmless = 0;
  let ahead = 0;
  for (const { positive } of sorted) {
    if (positive) ahead += harmless;
    else harmless += 1;
  }
  return ahead / (harmless * (scored.length - harmless));
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
