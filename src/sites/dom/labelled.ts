/** CSS for elements of `base` whose accessible label is exactly one of these. */
export function labelled(base: string, labels: readonly string[]): string {
  return `${base}:is(${labels.map((label) => `[aria-label="${label}"]`).join()})`;
}

/** CSS for elements of `base` whose label or placeholder starts with one of these. */
export function labelStarts(base: string, starts: readonly string[]): string {
  return `${base}:is(${starts.flatMap((start) => [`[aria-label^="${start}"]`, `[aria-placeholder^="${start}"]`]).join()})`;
}
