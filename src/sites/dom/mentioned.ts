const PERSON = /@[\p{L}\p{N}_.]+(?:@[\p{L}\p{N}.-]+)?/gu;

/** Whoever is mentioned in a post that only they may see, and nobody else, gets it. */
export function mentionedIn(text: string): string | null {
  return text.match(PERSON)?.join(', ') ?? null;
}
