import type { Accuracy, Measure } from './accuracy';

const NAME = 36;

/** Kinds with fewer drafts than this in every corpus say nothing. */
const FEWEST = 5;

/** Several corpora beside each other: each measure in per cent, the count, and its 95 % Wilson interval. */
export function accuracyTable(columns: readonly { title: string; accuracy: Accuracy }[]): string {
  const section = (title: string, fewest: number, pick: (accuracy: Accuracy) => readonly Measure[]) => {
    const rows = columns.map(({ accuracy }) => new Map(pick(accuracy).map((measure) => [measure.name, measure])));
    const said = rows.flatMap((row) => [...row.values()].filter(({ of }) => of >= fewest));
    const names = [...new Set(said.map(({ name }) => name))];
    return [title, ...names.map((name) => `  ${name.padEnd(NAME)}${rows.map((row) => cell(row.get(name))).join('')}`)];
  };
  return [
    `${' '.repeat(NAME + 2)}${columns.map(({ title }) => title.padEnd(CELL)).join('')}`,
    ...section('over all', 0, ({ overall }) => overall),
    '',
    ...section('recall by kind, with the right clause', FEWEST, ({ recallByKind }) => recallByKind),
    '',
    ...section('false alarms by kind', FEWEST, ({ falseAlarmsByKind }) => falseAlarmsByKind),
  ].join('\n');
}

export function measureLine(measure: Measure): string {
  return `  ${measure.name.padEnd(NAME)}${cell(measure)}`;
}

const CELL = 34;

function cell(measure: Measure | undefined): string {
  if (!measure || measure.of === 0) return '     –'.padEnd(CELL);
  const { count, of } = measure;
  const [low, high] = wilson(count, of);
  return `${percent(count / of).padStart(6)} %  ${`${count}/${of}`.padStart(9)} [${percent(low)}–${percent(high)}]`.padEnd(CELL);
}

const percent = (rate: number): string => (100 * rate).toFixed(1);

/** Wilson's 95 % interval for `count` of `of`. */
function wilson(count: number, of: number): [number, number] {
  const z = 1.96;
  const p = count / of;
  const scale = 1 + (z * z) / of;
  const centre = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, (centre - half) / scale), Math.min(1, (centre + half) / scale)];
}
