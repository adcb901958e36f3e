const NAMED = /\{(?:([Cc]lause)|number) ([0-9A-Za-z.]+)\}/g;

type ClauseOf = (number: string) => string | null | undefined;

/** The clauses that a rule's words name beside the one it bears on: `{clause 5}`, `{number 5}`. */
export function namedClauses(words: string): string[] {
  return words.includes('{') ? [...words.matchAll(NAMED)].map(([, , number = '']) => number) : [];
}

/** The same words for another policy, where those clauses have other numbers; what has no place in it is "the policy". */
export function renumberClauses(words: string, clauseOf: ClauseOf): string {
  return words.replace(NAMED, (all, word: string | undefined, number: string) => {
    const own = clauseOf(number);
    if (own) return all.replace(number, own);
    return word === 'Clause' ? 'The policy' : 'the policy';
  });
}

/** The same for a translation, of which a part is no sentence: null where a clause has no place. */
export function renumberTranslated(words: string, clauseOf: ClauseOf): string | null {
  return namedClauses(words).every((number) => clauseOf(number)) ? renumberClauses(words, clauseOf) : null;
}

/** As a person reads them. */
export function spellClauses(words: string): string {
  return words.replace(NAMED, (_all, word: string | undefined, number: string) => (word ? `${word} ${number}` : number));
}
