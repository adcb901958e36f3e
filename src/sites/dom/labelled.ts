import type { SubmitKind } from '../semantic/submit-words';
import type { NamedButton } from '../site';

/** Buttons (CSS) whose words say that they do this, in any of the languages in which that is known. */
export function named(css: string, ...kinds: SubmitKind[]): NamedButton {
  return { css, kinds };
}

/** CSS for elements of `base` whose accessible label is exactly one of these. */
export function labelled(base: string, labels: readonly string[]): string {
  return `${base}:is(${labels.map((label) => `[aria-label="${label}"]`).join()})`;
}

/** CSS for elements of `base` whose label or placeholder starts with one of these. */
export function labelStarts(base: string, starts: readonly string[]): string {
  return `${base}:is(${starts.flatMap((start) => [`[aria-label^="${start}"]`, `[aria-placeholder^="${start}"]`]).join()})`;
}
