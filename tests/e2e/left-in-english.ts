import type { Page } from 'puppeteer-core';
import type { Words } from '../../src/language/words';

/** So long a piece of a message is no accident wherever it stands; a shorter one has to stand alone. */
const LONG = 9;

/** English messages under this part of the catalogue that a page in another language says all the same, shown or hidden, aloud or not. `but`: where other words than these stand. */
export async function leftInEnglish(page: Page, part: string, english: Words, words: Words, but: string): Promise<string[]> {
  const said = (await page.evaluate(saidOn, but)).map(bare);
  const theirs = Object.values(words).map(bare);
  return Object.entries(english)
    .filter(([key]) => key.startsWith(`${part}_`))
    .flatMap(([key, message]) => piecesOf(message).map((piece) => ({ key, piece })))
    .filter(({ piece }) => !theirs.some((other) => other === piece || (piece.length >= LONG && other.includes(piece))))
    .filter(({ piece }) => said.some((each) => each === piece || (piece.length >= LONG && each.includes(piece))))
    .map(({ key, piece }) => `${key}: ${piece}`);
}

/** Without what is filled in. */
const piecesOf = (message: string): string[] =>
  message
    .split(/\{\w+\}/)
    .map(bare)
    .filter((piece) => piece.length > 2);
const bare = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** All words of the page but those that it marks as English. */
function saidOn(but: string): string[] {
  const isMarked = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ?? false;
  const all = [...document.querySelectorAll('body *:not(script, style)')].filter((element) => !isMarked(element) && !element.closest(but));
  const texts = all.flatMap((element) =>
    [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ''),
  );
  const spoken = all.flatMap((element) =>
    ['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [document.title, ...texts, ...spoken];
}
