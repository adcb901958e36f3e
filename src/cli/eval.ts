import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { draftOf } from '../engine/schema/draft';
import type { Severity } from '../engine/schema/severity';
import { type Accuracy, type Judged, type Measure, measureAccuracy, share } from './accuracy';
import { accuracyTable, measureLine } from './accuracy-table';
import { asDraft, DEV, readCorpus, readTrain, readWritten, tenthOf, UNTOUCHED } from './corpus';
import { disguiseLines } from './disguise-lines';
import { identifierLines } from './identifier-lines';
import type { LabelledDraft } from './labelled-draft';
import { type HateCheckCase, readHateCheck, readOrdinaryTweets } from './public-sets';

/** Checks labelled drafts (tests/corpus/GUIDE.md) and says how right the verdicts are; beside them public sets, where they are at hand. */
export async function evaluateCorpus(file: string | undefined, rules: CompiledRules): Promise<string> {
  if (file !== undefined) return accuracyTable([await column(file, readCorpus(file), rules)]);
  const dev = readCorpus(DEV);
  const [train, written] = [readTrain(), readWritten()];
  const keptBack = (labelled: LabelledDraft) => tenthOf(labelled) === UNTOUCHED;
  const columns = [
    await column('dev', dev, rules),
    await column('train: tenth kept back', train.filter(keptBack), rules),
    await column('written: tenth kept back', written.filter(keptBack), rules),
    await column(
      'learned from',
      [...train, ...written].filter((labelled) => !keptBack(labelled)),
      rules,
    ),
  ];
  return [
    `${rules.rules.length} rules; each rate with its count and its 95 % interval`,
    '',
    accuracyTable(columns),
    '',
    'dev in disguise',
    ...(await disguiseLines(dev, rules)),
    '',
    ...identifierLines(),
    '',
    ...(await tweetLines(rules)),
    '',
    ...(await hateCheckLines(rules)),
  ].join('\n');
}

async function column(
  title: string,
  labelled: readonly LabelledDraft[],
  rules: CompiledRules,
): Promise<{ title: string; accuracy: Accuracy }> {
  const judged: Judged[] = [];
  for (const each of labelled) judged.push({ labelled: each, verdict: await checkDraft(asDraft(each), rules) });
  return { title, accuracy: measureAccuracy(judged) };
}

async function tweetLines(rules: CompiledRules): Promise<string[]> {
  const sets = readOrdinaryTweets();
  if (sets.length === 0) return ['ordinary tweets: not at hand'];
  const lines = ['ordinary tweets'];
  for (const { name, texts } of sets) {
    const severities = await severitiesOf(texts, rules);
    lines.push(measureLine(share(`${name}: flagged`, severities, speaks)), measureLine(share(`${name}: a dot`, severities, isDot)));
  }
  return lines;
}

/** HateCheck asks for hatred of groups anywhere; the policy for what touches the school. Never fitted to. */
async function hateCheckLines(rules: CompiledRules): Promise<string[]> {
  const cases = readHateCheck();
  if (cases.length === 0) return ['HateCheck: not at hand'];
  const severities = await severitiesOf(
    cases.map(({ text }) => text),
    rules,
  );
  const judged = cases.map((each, at) => ({ ...each, flagged: speaks(severities[at] ?? 'none') }));
  const right = (name: string, some: (each: HateCheckCase) => boolean): Measure =>
    share(name, judged.filter(some), ({ hateful, flagged }) => hateful === flagged);
  const functionalities = [...new Set(cases.map(({ functionality }) => functionality))];
  return [
    'HateCheck, judged rightly',
    measureLine(right('hateful', ({ hateful }) => hateful)),
    measureLine(right('not hateful', ({ hateful }) => !hateful)),
    ...functionalities.map((name) => measureLine(right(name, ({ functionality }) => functionality === name))),
  ];
}

const speaks = (severity: Severity): boolean => severity === 'advise' || severity === 'serious';
const isDot = (severity: Severity): boolean => severity === 'info';

async function severitiesOf(texts: readonly string[], rules: CompiledRules): Promise<Severity[]> {
  const severities: Severity[] = [];
  for (const text of texts) severities.push((await checkDraft(draftOf(text), rules)).severity);
  return severities;
}
