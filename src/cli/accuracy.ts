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
const isNoticed = ({ verdict }: Judged): boolean => verdict.severity !== 'none';
const rightClause = ({ labelled, verdict }: Judged): boolean => labelled.clauses.some((clause) => verdict.clauses.includes(clause));

/** The breach of a picture does not lie in the words. */
const inWords = ({ labelled }: Judged): boolean =>
  !labelled.kind.startsWith('picture.') && labelled.kind !== 'confidential.document-image' && labelled.spans.length > 0;

/** One measure: `count` of `of`. */
export interface Measure {
  name: string;
  count: number;
  of: number;
}

export interface Accuracy {
  overall: Measure[];
  /** Breaches flagged under a right clause. */
  recallByKind: Measure[];
  falseAlarmsByKind: Measure[];
}

export function measureAccuracy(all: readonly Judged[]): Accuracy {
  const judged = all.filter(({ labelled }) => isJudgeable(labelled));
  const breaches = judged.filter(breached);
  const benign = judged.filter((each) => !breached(each));
  const serious = breaches.filter(({ labelled }) => labelled.severity === 'serious');
  const flagged = judged.filter(isFlagged);
  const found = breaches.filter(isFlagged);
  const pairs = twins(breaches, benign);
  return {
    overall: [
      { name: 'precision', count: found.length, of: flagged.length },
      share('recall', breaches, isFlagged),
      share('recall, serious', serious, isFlagged),
      share('noticed (info too)', breaches, isNoticed),
      share('false alarms', benign, isFlagged),
      share('benign with a dot', benign, (each) => isNoticed(each) && !isFlagged(each)),
      share('right clause', found, rightClause),
      share('right words', found.filter(inWords), rightWords),
      { name: 'pairs split', count: pairs.filter(([breach, twin]) => isFlagged(breach) && !isFlagged(twin)).length, of: pairs.length },
    ],
    recallByKind: byKind(breaches, (each) => isFlagged(each) && rightClause(each)),
    falseAlarmsByKind: byKind(benign, isFlagged),
  };
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

function byKind(judged: readonly Judged[], counts: (each: Judged) => boolean): Measure[] {
  const kinds = [...new Set(judged.map(({ labelled }) => labelled.kind))].sort();
  return kinds.map((kind) =>
    share(
      kind,
      judged.filter(({ labelled }) => labelled.kind === kind),
      counts,
    ),
  );
}

export function share<T>(name: string, all: readonly T[], counts: (each: T) => boolean): Measure {
  return { name, count: all.filter(counts).length, of: all.length };
}
