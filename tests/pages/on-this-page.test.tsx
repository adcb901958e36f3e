import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Advice } from '../../src/engine/advice';
import { answerAdviceHere } from '../../src/messages/advice-here';
import { OnThisPage } from '../../src/pages/on-this-page';
import { Said } from '../../src/review/said';
import { adviceOn, finding, SERIOUS } from '../review/an-advice';
import { FakeTabs, settled } from './fake-tabs';

let tabs: FakeTabs;

/** A frame's note, and the script of ours that answers for it. */
class Frame {
  readonly #said = new Said();
  #say: ((advice: Advice | null) => void) | undefined;
  readonly start = () => {
    this.#said.through(((_place: unknown, answers: { said?(advice: Advice | null): void }) => {
      this.#say = answers.said;
      return {};
    }) as never)({} as never, {} as never);
    answerAdviceHere(this.#said.hear);
  };
  async says(advice: Advice | null): Promise<void> {
    this.#say?.(advice);
    await settled();
  }
}

const titles = () => Array.from(document.querySelectorAll('h3'), (each) => each.textContent);
const open = async () => {
  render(<OnThisPage />, document.body);
  await settled();
};

beforeEach(() => {
  fakeBrowser.reset();
  tabs = new FakeTabs();
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const BOTH = adviceOn(SERIOUS, finding());

describe('beside a page with a note the panel', () => {
  test('says the same: severity, clause, title, advice, and the clause in its own words, the worst first', async () => {
    const frame = new Frame();
    tabs.frame(1, frame.start);
    await frame.says(BOTH);
    await open();
    expect(titles()).toEqual(['A pupil number', 'Contempt for pupils']);
    const words = document.body.textContent;
    for (const said of ['On this page', 'Please check', 'Clause 3', 'Leave the pupils out.', 'Employees must not post'])
      expect(words).toContain(said);
  });

  test('follows each change, and says nothing once nothing is left to say', async () => {
    const frame = new Frame();
    tabs.frame(1, frame.start);
    await open();
    expect(document.body.textContent).toBe('');
    await frame.says(adviceOn(finding()));
    expect(titles()).toEqual(['Contempt for pupils']);
    await frame.says(BOTH);
    expect(titles()).toHaveLength(2);
    await frame.says(adviceOn());
    expect(document.body.textContent).toBe('');
  });

  test('follows the tab on view, and the page in it', async () => {
    const [one, two] = [new Frame(), new Frame()];
    tabs.frame(1, one.start);
    tabs.frame(2, two.start);
    await one.says(BOTH);
    await two.says(adviceOn(finding()));
    await open();
    expect(titles()).toHaveLength(2);
    await tabs.activate(2);
    expect(titles()).toEqual(['Contempt for pupils']);
    await tabs.activate(3);
    expect(document.body.textContent).toBe('');
    await tabs.activate(1);
    expect(titles()).toHaveLength(2);
    const next = new Frame();
    await tabs.load(1, next.start);
    expect(document.body.textContent).toBe('');
    await next.says(adviceOn(finding()));
    expect(titles()).toEqual(['Contempt for pupils']);
  });

  test('hears of a frame in which one begins to write later, and says what the last of several says', async () => {
    const [top, inner] = [new Frame(), new Frame()];
    tabs.frame(1, top.start);
    await open();
    tabs.frame(1, inner.start);
    tabs.onMessage.fire({ name: 'wake', input: null }, { tab: { id: 1 } });
    await inner.says(BOTH);
    expect(titles()).toHaveLength(2);
    await top.says(adviceOn(finding()));
    expect(titles()).toHaveLength(1);
    await top.says(null);
    expect(titles()).toHaveLength(2);
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(document.body.textContent).toBe('');
  });
});

describe('a page tells', () => {
  test('nothing so long as no panel is open, and nothing after it has been closed', async () => {
    const frame = new Frame();
    tabs.frame(1, frame.start);
    await frame.says(BOTH);
    expect(tabs.crossed).toEqual([]);
    await open();
    expect(tabs.crossed).toHaveLength(1);
    render(null, document.body);
    await settled();
    await frame.says(adviceOn(finding()));
    expect(tabs.crossed).toHaveLength(1);
    expect(tabs.onActivated.count() + tabs.onUpdated.count() + tabs.onMessage.count()).toBe(0);
  });

  test('a note that the browser has cut off from the panel is shown all the same', async () => {
    const said = new Set<(advice: Advice | null) => void>();
    tabs.frame(1, () =>
      answerAdviceHere((heard) => {
        said.add(heard);
        return () => said.delete(heard);
      }),
    );
    await open();
    vi.spyOn(globalThis, 'structuredClone').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    for (const tell of said) expect(() => tell(BOTH)).not.toThrow();
    expect(said.size).toBe(0);
  });
});
