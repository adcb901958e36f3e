import { type PlainKey, say, spokenDirection, spokenLanguage } from '../language/say';

/** Says of the page itself which language it is in, and what it is called. */
export function wearLanguage(title: PlainKey): void {
  document.documentElement.lang = spokenLanguage();
  document.documentElement.dir = spokenDirection();
  document.title = say(title);
}
