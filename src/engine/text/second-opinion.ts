import type { Reading } from './reading';

/** Of the tokens that may be names, those that compromise takes for names where they stand. */
export async function confirmNames(reading: Reading, unsure: readonly number[]): Promise<ReadonlySet<number>> {
  const { default: nlp } = await import('compromise/two');
  const confirmed = new Set<number>();
  for (const at of unsure) {
    const token = reading.tokens[at];
    const bounds = reading.sentences[token?.sentence ?? 0];
    const first = reading.tokens[bounds?.from ?? 0];
    const last = reading.tokens[(bounds?.to ?? 1) - 1];
    if (!token || !first || !last) continue;
    const terms = nlp(reading.draft.slice(first.start, last.end)).json({ offset: true }) as TaggedSentence[];
    const term = terms.flatMap((sentence) => sentence.terms).find(({ offset }) => offset && first.start + offset.start === token.start);
    if (term && isName(term.tags)) confirmed.add(at);
  }
  return confirmed;
}

interface TaggedSentence {
  terms: { tags: string[]; offset?: { start: number } }[];
}

function isName(tags: readonly string[]): boolean {
  return (
    tags.includes('Person') ||
    tags.includes('FirstName') ||
    (tags.includes('ProperNoun') && !tags.includes('Place') && !tags.includes('Organization'))
  );
}
