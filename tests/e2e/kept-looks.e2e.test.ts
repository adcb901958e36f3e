import type { Page, ScreenshotClip } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePictures } from '../capture/sample-pictures';
import { choose, jpeg } from './attach';
import { controlBackground, openExtensionPage } from './background-control';
import { DOT, EXCLUDED, HARMLESS, THICK } from './drafts';
import { differsFromKept } from './kept-look';
import { Session } from './session';
import { facebook, x } from './sites';
import { until } from './until';

/** What differs from day to day or with every set of rules. */
const CALM =
  '.attention, .rules, .in-force .code, [aria-labelledby=checkup] { visibility: hidden } * { caret-color: transparent !important; animation: none !important; transition: none !important }';
const AROUND_THE_NOTE: ScreenshotClip = { x: 210, y: 280, width: 680, height: 620 };

/** In Chromium, whose pictures are the same each time; `looks` shows that Firefox follows light and dark too. */
describe.each(['light', 'dark'] as const)('as it was kept, in %s', (scheme) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('chrome');
  });
  afterAll(() => session?.close());

  async function look(page: Page, name: string, clip?: ScreenshotClip, beyond = false): Promise<void> {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const png = await page.screenshot({ path: `shots/${name}-${scheme}.png`, ...(clip ? { clip, captureBeyondViewport: beyond } : {}) });
    expect(differsFromKept(`${name}-${scheme}`, png)).toBeNull();
  }

  async function openOurs(path: string, width: number, height: number): Promise<Page> {
    const page = await openExtensionPage(session, path);
    await page.setViewport({ width, height });
    await page.addStyleTag({ content: CALM });
    return page;
  }

  const untilText = (page: Page, words: string) =>
    until(words, 5000, async () => ((await page.evaluate(() => document.body.textContent))?.includes(words) ? true : null));

  it.each([
    ['popup', '/popup.html', 400, 480, 'in use, code'],
    ['panel', '/sidepanel.html', 380, 620, 'in use, code'],
    ['first-run', '/welcome.html', 720, 600, '1 of 3'],
    ['options', '/options.html', 720, 600, 'Short code'],
    ['sites', '/sites.html', 720, 600, 'Facebook'],
    ['tell', '/tell.html', 720, 560, 'Rules file: oak-field'],
    ['workbench', '/workbench.html', 1200, 800, 'Open a copy'],
  ] as const)('%s', async (name, path, width, height, says) => {
    const page = await openOurs(path, width, height);
    await untilText(page, says);
    await look(page, name);
    await page.close();
  });

  it.each([
    ['popup-harmless', '/popup.html', 400, 480, HARMLESS, 'Nothing stood out'],
    ['popup-found', '/popup.html', 400, 760, THICK, 'Clause 4'],
    ['panel-found', '/sidepanel.html', 380, 1100, `${THICK}. ${EXCLUDED}`, 'Clause 3'],
    ['tab-found', '/sidepanel.html', 1100, 760, THICK, 'Clause 4'],
  ] as const)('%s', async (name, path, width, height, text, says) => {
    const page = await openOurs(path, width, height);
    await page.locator('textarea').fill(text);
    await untilText(page, says);
    await look(page, name);
    await page.close();
  });

  it('rules', async () => {
    const page = await openOurs('/options.html', 720, 900);
    const school = await page.waitForSelector('[aria-labelledby=school]:has(.code)');
    await page.locator('.by-hand summary').click();
    const clip = await school?.boundingBox();
    await look(page, 'rules', clip ? { ...clip, y: clip.y + (await page.evaluate(() => scrollY)) } : undefined, true);
    await page.close();
  });

  it('the dot, and a notice that a draft went out unchecked', () =>
    session.on(facebook, async (page) => {
      await page.write(DOT);
      await page.page.waitForSelector('::-p-aria(Quiet Word: Good to know, Clause 3)');
      await look(page.page, 'dot', { x: 804, y: 540, width: 96, height: 72 });
      const background = await controlBackground(session);
      await background.stall();
      await page.write('.');
      await page.submit();
      await page.untilAdvisory('notice');
      await background.kill();
      await look(page.page, 'notice', { x: 704, y: 804, width: 396, height: 96 });
    }));

  it('the note in one line, opened, with several findings, and the pause', () =>
    session.on(facebook, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await look(page.page, 'note', AROUND_THE_NOTE);
      await page.openNote();
      await look(page.page, 'note-open', AROUND_THE_NOTE);
      await page.write(`. ${THICK}`);
      await until('both findings', 5000, async () => ((await page.advisory()).text.includes('2 things') ? true : null));
      await look(page.page, 'note-several', AROUND_THE_NOTE);
      await page.submit();
      await page.untilAdvisory('pause');
      await look(page.page, 'pause', AROUND_THE_NOTE);
    }));

  it('the note about a picture, with its tools', () =>
    session.on(x, async (page) => {
      await page.write('Sports day with my lot');
      await choose(page.page, 'input[data-testid=fileInput]', [jpeg('group.jpg', samplePictures()[0] as Uint8Array)]);
      await until('the faces', 15_000, async () => ((await page.advisory()).text.includes('Clause 6') ? true : null));
      await page.openNote();
      await until('the tools', 8000, async () => ((await page.advisory()).text.includes('Save a safe copy') ? true : null));
      await look(page.page, 'note-picture', { x: 210, y: 80, width: 680, height: 820 });
    }));
});
