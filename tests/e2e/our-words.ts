import type { Page } from 'puppeteer-core';
import { catalogueOf } from '../catalogue-of';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const NAME = 'Quiet Word';
const saysMore = (parts: readonly string[]) => /\p{L}/u.test(parts.join('').replaceAll(NAME, ''));

/** The messages of one language as patterns, with anything in place of their values; `of` is what their keys begin with. */
export async function messagesIn(language: string, of = ''): Promise<RegExp[]> {
  return Object.entries(await catalogueOf(language))
    .filter(([key]) => key.startsWith(of))
    .map(([, message]) => message.split(/\{\w+\}/))
    .filter((parts) => parts.length === 1 || saysMore(parts))
    .map((parts) => new RegExp(`^${parts.map(escaped).join('.*')}$`, 'u'));
}

/** One element that says something by itself. */
interface Said {
  /** Its own texts and names, without those of what stands in it. */
  own: string[];
  /** With what stands in it, and the same of whatever it stands in among other words. */
  whole: string[];
}

/** What the rules, the draft, the browser and the sites' owners say, and so no catalogue. */
const OF_OTHERS = [
  '[lang]:not(html)',
  '.finding h3, .words, .advice, .consequence, q, blockquote, p.echo',
  '.facts dd:first-of-type, .changes strong, .changes li > span',
  '.mine .chip, .checks h3, th[scope=row], option[value=en], option[value=cy], kbd',
].join();

/** Runs in the page: all that can be seen or is read out by a screen reader. */
function readSaid(ofOthers: string): Said[] {
  const textsOf = (each: Element) =>
    [...each.childNodes].flatMap(({ nodeType, textContent }) => (nodeType === Node.TEXT_NODE ? (textContent ?? '').split('\n') : []));
  const namesOf = (each: Element) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => each.getAttribute(name) ?? '');
  const isShown = (each: Element) => each.checkVisibility() || each.closest('option') !== null;
  const saysItself = (each: Element) => textsOf(each).some((text) => text.trim() !== '');
  const wholes = (each: Element | null): string[] =>
    each === null ? [] : [...(saysItself(each) ? [each.textContent ?? ''] : []), ...wholes(each.parentElement)];
  const said = [...document.body.querySelectorAll('*')]
    .filter((each) => isShown(each) && !each.closest(ofOthers))
    .map((each) => ({ own: [...textsOf(each), ...namesOf(each)], whole: wholes(each) }));
  return [{ own: [document.title], whole: [] }, ...said];
}

/** Without the signs that stand between two things said. */
const bare = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:↗]+$/, '')
    .trim();

/** What of a page is no message of its language, whole, or a value in one that is not a message of another language itself. */
export async function strangersOn(page: Page, ours: readonly RegExp[], theirs: readonly RegExp[]): Promise<string[]> {
  const isOf = (messages: readonly RegExp[], text: string) => messages.some((message) => message.test(text));
  const said = await page.evaluate(readSaid, OF_OTHERS);
  const strange = said.flatMap(({ own, whole }) => {
    const isValue = whole.some((text) => isOf(ours, bare(text)));
    return own.map(bare).filter((text) => !isOf(ours, text) && (!isValue || isOf(theirs, text)));
  });
  return [...new Set(strange)].filter((text) => /\p{L}/u.test(text));
}
