import { closest, distance } from 'fastest-levenshtein';

/** `Did you mean "…"? `, where one of the words is near enough to be meant; with a space behind. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = known.find((word) => word.startsWith(`${written}-`)) ?? closest(written, known as string[]);
  const isNear = near.startsWith(written) || distance(written, near) <= Math.max(2, written.length / 3);
  return isNear ? `Did you mean "${near}"? ` : '';
}
