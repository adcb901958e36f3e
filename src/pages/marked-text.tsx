import type { Finding } from '../engine/schema/verdict';

interface Piece {
  start: number;
  text: string;
  /** Of the worst finding that covers it; null where none does. */
  severity: Finding['severity'] | null;
}

/** The draft, read only, with the words concerned marked. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <p class="echo" dir="auto">
      {piecesOf(text, findings).map(({ start, text, severity }) =>
        severity === null ? (
          text
        ) : (
          <mark key={start} class={severity}>
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

/** Cuts the text where any finding starts or ends. Findings come worst first, so the first that covers a piece is its worst. */
export function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const inside = (offset: number) => Math.min(offset, text.length);
  const cuts = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [inside(start), inside(end)])]);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    const covering = findings.find((finding) => finding.start <= start && finding.end >= end);
    return { start, text: text.slice(start, end), severity: covering?.severity ?? null };
  });
}
