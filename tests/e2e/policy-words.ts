import { readFileSync } from 'node:fs';

/** A clause as the rules folder quotes it from the policy. */
export function wordsOfClause(number: string): string {
  const file: { policy: { clauses: { number: string; words: string }[] } } = JSON.parse(
    readFileSync('rules/oak-field/policy.json', 'utf8'),
  );
  const words = file.policy.clauses.find((clause) => clause.number === number)?.words;
  if (words === undefined) throw new Error(`The policy has no clause ${number}.`);
  return words;
}
