import type { Severity } from '../engine/schema/severity';
import type { Verdict } from '../engine/schema/verdict';
import { isBreach, isJudgeable } from './corpus';
import type { LabelledDraft } from './labelled-draft';

export interface Judged {
  labelled: LabelledDraft;
  verdict: Verdict;
}

const speaks = (severity: Severity): boolean => severity === 'advise' || severity === 'serious';
const breached = ({ labelled }: Judged): boolean => isBreach(labelled);
const isFlagged = ({ verdict }: Judged): boolean => speaks(verdict.severity);
const rightClause = ({ labelled, verdict }: Judged): boolean => labelled.clauses.some((clause) => verdict.clauses.includes(clause));

/** The breach of a picture does not lie in the words. */
const inWords = ({ labelled }: Judged): boolean =>
  !labelled.kind.startsWith('picture.') && labelled.kind !== 'confidential.document-image' && labelled.spans.length > 0;

/** Precision, recall and what lies behind them, each with its 95 % Wilson interval. */
export function accuracyTable(all: readonly Judged[]): string {
  const judged = all.filter(({ labelled }) => isJudgeable(labelled));
  const breaches = judged.filter(breached);
  const benign = judged.filter((each) => !breached(each));
  const flagged = judged.filter(isFlagged);
  const found = breaches.filter(isFlagged);
  const pairs = twins(breaches, benign);
  return [
    line('precision', found.length, flagged.length),
    line('recall', found.length, breaches.length),
    line(
      'recall, serious',
      found.filter(({ labelled }) => labelled.severity === 'serious').length,
      breaches.filter(({ labelled }) => labelled.severity === 'serious').length,
    ),
    line('noticed (info too)', breaches.filter(({ verdict }) => verdict.severity !== 'none').length, breaches.length),
    line('false alarms', benign.filter(isFlagged).length, benign.length),
    line('right clause', found.filter(rightClause).length, found.length),
    line('right words', found.filter(inWords).filter(rightWords).length, found.filter(inWords).length),
    line('pairs split', pairs.filter(([breach, twin]) => isFlagged(breach) && !isFlagged(twin)).length, pairs.length),
    '',
    'recall by kind, with the right clause',
    ...byKind(breaches, (each) => isFlagged(each) && rightClause(each)),
    '',
    'false alarms by kind',
    ...byKind(benign, isFlagged),
  ].join('\n');
}

function rightWords({ labelled, verdict }: Judged): boolean {
  const spans = labelled.spans.map((words) => [labelled.text.indexOf(words), labelled.text.indexOf(words) + words.length] as const);
  return verdict.findings.some(({ severity, start, end }) => speaks(severity) && spans.some(([from, to]) => start < to && end > from));
}

function twins(breaches: readonly Judged[], benign: readonly Judged[]): [Judged, Judged][] {
  const byId = new Map(benign.map((each) => [each.labelled.id, each]));
  return breaches.flatMap((breach): [Judged, Judged][] => {
    const twin = breach.labelled.pair === null ? undefined : byId.get(breach.labelled.pair);
    return twin ? [[breach, twin]] : [];
  });
}

function byKind(judged: readonly Judged[], counts: (each: Judged) => boolean): string[] {
  const kinds = [...new Set(judged.map(({ labelled }) => labelled.kind))].sort();
  return kinds.map((kind) => {
    const same = judged.filter(({ labelled }) => labelled.kind === kind);
    return line(`  ${kind}`, same.filter(counts).length, same.length);
  });
}

function line(name: string, count: number, of: number): string {
  const [low, high] = wilson(count, of);
  const rate = of === 0 ? '     –' : `${((100 * count) / of).toFixed(1).padStart(5)}%`;
  return `${name.padEnd(36)} ${rate}  ${String(count).padStart(4)}/${String(of).padEnd(4)} [${low}–${high}]`;
}

/** Wilson's 95 % interval for `count` of `of`, in whole per cent. */
function wilson(count: number, of: number): [number, number] {
  if (of === 0) return [0, 100];
  const z = 1.96;
  const p = count / of;
  const scale = 1 + (z * z) / of;
  const centre = p + (z * z) / (2 * of);
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [Math.round((100 * (centre - half)) / scale), Math.round((100 * (centre + half)) / scale)];
}
