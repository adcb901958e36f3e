import { say } from '../language/say';

/** "a, b, c": one after the other, where the last is not said to be the last. */
export function inARow(phrases: readonly string[]): string {
  return phrases.reduce((rest, next) => (rest === '' ? next : say('note.next', { rest, next })), '');
}
