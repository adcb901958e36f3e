const NAMED = /\{([Cc]lause) ([0-9A-Za-z.]+)\}/g;

/** The clauses that a rule's words name beside the one it bears on: `{clause 5}`. */
export function namedClauses(words: string): string[] {
  return words.includes('{') ? [...words.matchAll(NAMED)].map(([, , number = '']) => number) : [];
}

/** The same words for another policy, where those clauses have other numbers; what has no place in it is "the policy". */
export function renumberClauses(words: string, clauseOf: (number: string) => string | null | undefined): string {
  return words.replace(NAMED, (_all, word: string, number: string) => {
    const own = clauseOf(number);
    return own ? `{${word} ${own}}` : word === 'Clause' ? 'The policy' : 'the policy';
  });
}

/** As a person reads them. */
export function spellClauses(words: string): string {
  return words.replace(NAMED, '$1 $2');
}
