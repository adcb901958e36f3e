import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePictures } from '../capture/sample-pictures';
import { choose, jpeg } from './attach';
import { openExtensionPage } from './background-control';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS, THICK } from './drafts';
import { messagesIn } from './our-words';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, x } from './sites';
import { until } from './until';

const LANGUAGE = 'select:has(> option[value="cy"])';
const titled = (page: Page, title: string) => until(`the page called “${title}”`, 5000, async () => (await page.title()) === title || null);

/** What the rules and the draft say, and so no catalogue. */
const OF_OTHERS = '.finding h3, .words, .advice, q, blockquote, .consequence, .note:not(.open) .what';

/** Runs in the page: each text of ours in the advisory, and each name that only a screen reader says. */
function readOurWords(ofOthers: string): string[] {
  const roots = [...document.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? [each.shadowRoot] : []));
  const said = roots
    .flatMap((root) => [...root.querySelectorAll('.quiet *')])
    .flatMap((each) => {
      const texts = [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE && !each.matches(ofOthers));
      return [...texts.map(({ textContent }) => textContent ?? ''), each.getAttribute('aria-label') ?? ''];
    });
  return [...new Set(said)].filter((text) => text.trim() !== '');
}

/** Runs in the page: what of the card reaches over its side or the window's. */
function readOverflow(): string[] {
  const cards = [...document.querySelectorAll('*')].flatMap((each) => [...(each.shadowRoot?.querySelectorAll('.card') ?? [])]);
  return cards.flatMap((card) => {
    const { left, right } = card.getBoundingClientRect();
    return [card, ...card.querySelectorAll('*')]
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 1 && (box.left < Math.max(0, left) - 1 || box.right > Math.min(innerWidth, right) + 1);
      })
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  let welsh: RegExp[];
  beforeAll(async () => {
    session = await Session.start(browser);
    welsh = await messagesIn('cy', 'note_');
  });
  afterAll(() => session?.close());

  async function chooseWelsh(page: SitePage): Promise<void> {
    const options = await openExtensionPage(session, '/options.html');
    await (await options.waitForSelector(LANGUAGE))?.select('cy');
    await titled(options, 'Dewisiadau Quiet Word');
    await options.close();
    await page.page.bringToFront();
    await page.open();
  }

  /** At the width of a small telephone too, where words are most likely to be cut. */
  async function expectWelsh(page: SitePage, name: string): Promise<void> {
    await page.rest(300);
    const said = await page.page.evaluate(readOurWords, OF_OTHERS);
    expect(said).not.toEqual([]);
    expect(said.filter((text) => !welsh.some((message) => message.test(text)))).toEqual([]);
    await page.shoot(`${name}-welsh`);
    const viewport = page.page.viewport();
    await page.page.setViewport({ width: 320, height: 900 });
    await page.rest(400);
    await page.shoot(`${name}-narrow-welsh`);
    expect(await page.page.evaluate(readOverflow)).toEqual([]);
    await page.page.setViewport(viewport);
    await page.rest(400);
  }

  it('the language is the person’s choice, at once on the page where it is chosen, and in the next note beside a draft', () =>
    session.on(x, async (page) => {
      const options = await openExtensionPage(session, '/options.html');
      const choose = async (name: string) => (await options.waitForSelector(LANGUAGE))?.select(name);
      await titled(options, 'Quiet Word options');
      await choose('cy');
      await titled(options, 'Dewisiadau Quiet Word');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('cy');
      await page.page.bringToFront();
      await page.open();
      await page.write(EXCLUDED);
      expect((await page.untilAdvisory('note')).text).toContain('Cymal 3');
      await options.bringToFront();
      await choose('auto');
      await titled(options, 'Quiet Word options');
      await options.close();
    }));

  it('in Welsh the note, opened, and the pause say nothing of ours in English', () =>
    session.on(facebook, async (page) => {
      await chooseWelsh(page);
      await page.write(`${THICK}. ${EXCLUDED}`);
      await until('both findings', 5000, async () => ((await page.advisory()).text.includes('+1 arall') ? true : null));
      await page.untilNoteSettles();
      await expectWelsh(page, 'note');
      await page.openNote();
      await page.choose('Atebion eraill');
      await expectWelsh(page, 'note-open');
      await page.submit();
      await page.untilAdvisory('pause');
      await expectWelsh(page, 'pause');
      await page.choose('Dal ati i olygu');
    }));

  it('nor does what is said of a picture, and of what was done with it', () =>
    session.on(x, async (page) => {
      await chooseWelsh(page);
      await page.write('Sports day with my lot');
      await choose(page.page, 'input[data-testid=fileInput]', [jpeg('group.jpg', samplePictures()[0] as Uint8Array)]);
      await until('the faces', 15_000, async () => ((await page.advisory()).text.includes('Cymal 6') ? true : null));
      await page.openNote();
      await until('the tools', 8000, async () => ((await page.advisory()).text.includes('Cadw copi diogel') ? true : null));
      await page.choose('Tocio');
      await expectWelsh(page, 'picture');
      await page.choose('Rhoi’r copi yn ei le');
      await until('the outcome', 15_000, async () => ((await page.advisory()).text.includes('Gwiriwyd eto') ? true : null));
      await expectWelsh(page, 'picture-mended');
    }));
});

// Firefox ends the old script at once, and with it anything that could speak.
it('in chrome an extension that is updated under the page says so in the language that was chosen', async () => {
  const session = await Session.start('chrome');
  try {
    await session.on(facebook, async (page) => {
      const options = await openExtensionPage(session, '/options.html');
      await (await options.waitForSelector(LANGUAGE))?.select('cy');
      await titled(options, 'Dewisiadau Quiet Word');
      await page.page.bringToFront();
      await page.open();
      await page.write(HARMLESS);
      await page.rest(500);
      await session.updateExtension();
      await page.write('. And a marrow');
      expect((await page.untilAdvisory('notice')).text).toContain('ail-lwythwch y dudalen hon');
    });
  } finally {
    await session.close();
  }
});
