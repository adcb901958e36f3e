import { virtual } from '@guidepup/virtual-screen-reader';
import { vi } from 'vitest';
import { openAdvisory } from '../../src/advisory/open-advisory';
import type { AdvisoryAnswers } from '../../src/review/advisory-port';
import { someAnswers } from './some-answers';

/** A person who writes and hears the page. */
export interface Listener {
  advisory: ReturnType<typeof openAdvisory>;
  answers: AdvisoryAnswers;
  /** What has been said since this was last asked. */
  said(): Promise<string[]>;
  /** Everything in the advisory, item by item, from its beginning. */
  walk(): Promise<string[]>;
  /** What each of these presses of a key makes heard. */
  press(...keys: string[]): Promise<string[]>;
  /** Presses the advisory's button of this name. */
  choose(name: string): Promise<void>;
  leave(): Promise<void>;
}

/** Browsers hide what lies in closed details; the test's document does not by itself. */
const CLOSED = '<style>details:not([open]) > :not(summary) { display: none }</style>';
/** Longer than the moment that a live region needs before it speaks. */
const A_MOMENT_MS = 250;

/** The virtual screen reader cannot look into a shadow root, so here the advisory stands in its host itself. Needs `vi.mock` of its placing. */
export async function listen(): Promise<Listener> {
  document.body.innerHTML = `${CLOSED}<div id="composer"><label>Your post <textarea></textarea></label></div>`;
  const root = document.querySelector('#composer') as HTMLElement;
  const field = () => root.querySelector('textarea') as HTMLTextAreaElement;
  field().focus();
  const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    const focused = () => (this.contains(document.activeElement) ? document.activeElement : null);
    return Object.defineProperty(this, 'activeElement', { get: focused }) as unknown as ShadowRoot;
  });
  const answers = someAnswers();
  const advisory = openAdvisory({ root, field, takesWords: () => false, person: () => null }, answers);
  const host = () => document.documentElement.querySelector(':scope > div');
  const leave = new AbortController();
  // As the review does it: the advisory hears a key before the page.
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, repeat, target } = event;
    const inside = host()?.contains(target as Node) ? host() : target;
    if (advisory.hear({ key, shiftKey, ctrlKey, metaKey, repeat, target: inside } as KeyboardEvent)) event.preventDefault();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal: leave.signal });
  await virtual.start({ container: document.documentElement });
  await virtual.clearSpokenPhraseLog();

  const said = async () => {
    await new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS));
    const log = asHeard(await virtual.spokenPhraseLog());
    await virtual.clearSpokenPhraseLog();
    return log;
  };
  return {
    advisory,
    answers,
    said,
    async walk() {
      // Texts beside each other are one to a browser.
      host()?.normalize();
      await virtual.stop();
      await virtual.start({ container: host() as HTMLElement });
      const [start, first] = [virtual.activeNode, await virtual.lastSpokenPhrase()];
      do await virtual.next();
      while (virtual.activeNode !== start || (await virtual.lastSpokenPhrase()) !== first);
      return said();
    },
    async press(...keys) {
      for (const key of keys) await virtual.press(key);
      return said();
    },
    async choose(name) {
      const buttons = Array.from(host()?.querySelectorAll('button') ?? []);
      buttons.find((each) => each.textContent === name)?.click();
    },
    async leave() {
      advisory.close();
      leave.abort();
      attach.mockRestore();
      await virtual.stop();
      host()?.remove();
    },
  };
}

/** The simulator says the words within a button or a summary a second time, and where each thing ends; people's screen readers do not. */
function asHeard(phrases: readonly string[]): string[] {
  const heard: string[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at] ?? '';
    if (!/^(?:paragraph|article|group|status|document|polite: )$|^end(?: of|,)/.test(phrase) && phrase !== heard.at(-1)) heard.push(phrase);
    const end = Math.max(
      phrases.indexOf(`end, ${phrase}`, at),
      /^(?:button|switch), /.test(phrase) ? phrases.indexOf(`end of ${phrase}`, at) : -1,
    );
    at = Math.max(at, end);
  }
  return heard;
}
