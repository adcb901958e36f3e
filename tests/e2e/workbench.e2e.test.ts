import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../catalogue-of';
import { openExtensionPage } from './background-control';
import { BROWSERS, launch } from './browsers';
import { leftInEnglish } from './left-in-english';
import { Session } from './session';
import { until } from './until';

const [english, welsh] = [await catalogueOf('en'), await catalogueOf('cy')];

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const WIDE = { width: 1360, height: 900 };
const NARROW = { width: 360, height: 800 };
const byText = (words: string) => `::-p-text(${words})`;
const labelled = (words: string) => `[aria-label="${words}"]`;

/** What the person does with mouse and keyboard, counted. */
class Hands {
  clicks = 0;
  keys = 0;

  constructor(private readonly page: Page) {}

  async click(what: string): Promise<void> {
    this.clicks += 1;
    await this.page.locator(what).click();
  }

  async type(words: string, ...more: 'Enter'[]): Promise<void> {
    this.keys += words.length + more.length;
    await this.page.keyboard.type(words);
    for (const key of more) await this.page.keyboard.press(key);
  }
}

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  let page: Page;
  const seen = () => page.evaluate(() => document.body.innerText);
  const untilSeen = (words: string) => until(`“${words}”`, 10_000, async () => ((await seen()).includes(words) ? true : null));
  const shoot = (name: string) => page.screenshot({ path: `shots/${browser}-workbench-${name}.png` });
  const faults = async () => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
  };

  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('somebody who does not write programs adds a rule with two examples, saves it, and it works', async () => {
    page = await openExtensionPage(session, '/options.html');
    await page.setViewport(WIDE);
    const hands = new Hands(page);
    await hands.click('a[href="/workbench.html"]');
    await until('the workbench', 8000, () => page.$('.begin').catch(() => null));
    await shoot('start');
    expect(await faults()).toEqual([]);
    // A test cannot press the browser's own dialogue for files; the browser's private folder takes the place of the person's.
    await page.evaluate(() => {
      const pick = async () => (await navigator.storage.getDirectory()).getFileHandle('school-rules.json', { create: true });
      Object.assign(window, { showSaveFilePicker: pick });
    });

    const began = Date.now();
    await hands.click('.begin input');
    await hands.type('Hill Top School', 'Enter');
    await untilSeen('Taken over');
    await hands.click(byText('Add a rule'));
    await page.waitForSelector('.rule-form .terms');
    await hands.click('.rule-form > label input');
    await hands.type('The minibus timetable');
    await hands.click(labelled('Part 1: words or phrases'));
    await hands.type('minibus leaves', 'Enter');
    await hands.type('minibus picks up', 'Enter');
    await page.select('.rule-form select.clause-of', '3');
    hands.clicks += 2;
    await hands.click(labelled('Should be flagged, 1'));
    await hands.type('Our minibus leaves the lay-by at ten past three');
    await hands.click(byText('Mark what was found'));
    await hands.click(labelled('Should be left alone, 1'));
    await hands.type('Who has washed the minibus?');
    await until('two ticks', 10_000, async () => ((await page.$$('.example.passed')).length === 2 ? true : null));
    const seconds = (Date.now() - began) / 1000;
    console.log(
      `${browser}: a rule with two examples: ${hands.clicks} clicks, ${hands.keys} keystrokes, ${seconds.toFixed(0)} s when scripted`,
    );
    await shoot('examples');
    await page.$eval('.one', (each) => each.scrollTo(0, 0));
    await shoot('rule');
    expect(await page.$('.still')).toBe(null);

    await hands.click(byText('Save'));
    await untilSeen('Saved.');
    const saved = await page.evaluate(async () =>
      (await (await (await navigator.storage.getDirectory()).getFileHandle('school-rules.json')).getFile()).text(),
    );
    expect(JSON.parse(saved).rules).toMatchObject([
      {
        id: 'own/the-minibus-timetable',
        when: { phrases: ['minibus leaves', 'minibus picks up'] },
        examples: { flags: ['Our [[minibus leaves]] the lay-by at ten past three'], allows: ['Who has washed the minibus?'] },
      },
    ]);

    await page.locator('#tab-try').click();
    await page.locator('#panel-try textarea').click();
    await page.keyboard.type('The minibus picks up year 7 at the corner shop');
    await untilSeen('What staff would see');
    await untilSeen('own/the-minibus-timetable');
    await page.select('#panel-try > .pane > label:last-of-type select', 'own/the-minibus-timetable');
    await untilSeen('It is met.');
    await page.$eval('.explanation', (each) => each.scrollIntoView());
    await shoot('try');
    expect(await faults()).toEqual([]);
  });

  it('what is wrong is told with its line, and all examples are run', async () => {
    await page.locator('#tab-text').click();
    await page.locator('.cm-content').click();
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    for (const key of ['ArrowUp', 'ArrowUp', 'End', 'Enter'] as const) await page.keyboard.press(key);
    await page.keyboard.type(',"');
    const offered = () => page.evaluate(() => document.querySelector('.cm-tooltip-autocomplete')?.textContent ?? '');
    await until('names to be offered', 10_000, async () => ((await offered()).includes('"weighing"') ? true : null));
    await shoot('completion');
    await page.keyboard.press('Escape');
    await page.keyboard.type('weighting": 1');
    await page.waitForSelector('.cm-lintRange-error');
    await page.locator('#tab-checks').click();
    await untilSeen('"weighting"');
    await shoot('problem');
    await page.locator('.to-line').click();
    await page.waitForSelector('#panel-text:not([hidden]) .cm-focused');
    // What was typed slowly is undone in many steps.
    const isTyped = () => page.$$eval('.cm-line', (lines) => lines.some(({ textContent }) => textContent?.trim().startsWith(',')));
    for (let presses = 0; presses < 30 && (await isTyped()); presses += 1) await page.locator(byText('Undo')).click();
    expect(await isTyped()).toBe(false);
    await page.locator('#tab-checks').click();
    await untilSeen('No problems');
    await page.locator(byText('Run all examples')).click();
    await untilSeen('All 2 examples come out as said.');
    await shoot('checks');
    expect(await faults()).toEqual([]);
  });

  it('a policy of the school’s own has its own clauses, and the rules taken over follow', async () => {
    await page.locator(byText('Policy and clauses')).click();
    await page.locator(byText('Copy them and change the words')).click();
    await page.waitForSelector(labelled('Number of clause 3'));
    await page.locator(labelled('Number of clause 3')).fill('C');
    await page.keyboard.press('Tab');
    await until('the file to be read', 10_000, async () => ((await page.$('.mapped option[value="C"]')) ? true : null));
    await page.locator('#tab-checks').click();
    const cited = () => page.$$eval('.rule-line .soft', (all) => all.map((each) => each.textContent));
    await until('rules to cite the new number', 10_000, async () => ((await cited()).includes('3') ? null : true));
    expect((await cited()).slice(0, 2)).toEqual(['C', 'C']);
    await untilSeen('No problems');
    await shoot('policy');
    expect(await faults()).toEqual([]);
  });

  it('whoever leaves with work that is not saved is asked first', async () => {
    const asked = new Promise<string>((resolve) =>
      page.once('dialog', async (dialog) => {
        await dialog.dismiss();
        resolve(dialog.type());
      }),
    );
    await page.locator(byText('Other file')).click();
    expect(await asked).toBe('beforeunload');
    expect(await page.$('.form-view')).not.toBe(null);
  });

  it('is handed out: files for every console, and a link as a code', async () => {
    await page.locator('#tab-out').click();
    await page.locator('#panel-out input[type="url"]').click();
    await page.keyboard.type('https://school.example/rules.json');
    await page.waitForSelector('.qr path');
    if (browser === 'firefox') await page.locator('#panel-out input[spellcheck="false"]').fill('abcdefghijklmnopabcdefghijklmnop');
    await page.locator(byText('Make the files for every console')).click();
    await untilSeen('should then show the short code');
    await shoot('hand-out');
    expect(await faults()).toEqual([]);

    const picture = `shots/${browser}-rules-code.png` as const;
    await (await page.$('.qr'))?.screenshot({ path: picture });
    const options = await openExtensionPage(session, '/options.html');
    await options.waitForSelector('.by-hand');
    await options.$eval('.by-hand', (each) => ((each as HTMLDetailsElement).open = true));
    const input = (await options.$('.by-hand input[accept="image/*"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(picture);
    const link = () => options.$eval('.by-hand textarea', (each) => each.value);
    await until('the link to be read from its picture', 20_000, async () =>
      (await link()) === 'https://school.example/rules.json' ? true : null,
    );
    await options.close();
  });

  it('fits in 360 pixels, in light and dark', async () => {
    await page.setViewport(NARROW);
    for (const tab of ['text', 'try', 'out']) {
      await page.locator(`#tab-${tab}`).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      await page.screenshot({ path: `shots/${browser}-workbench-narrow-${tab}.png`, fullPage: true });
    }
    await page.locator('#tab-text').click();
    await page.setViewport(WIDE);
    if (browser !== 'chrome') return;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await shoot('dark');
    expect(await faults()).toEqual([]);
  });
});

describe('without the extension', () => {
  it('the same workbench is a static page in the language of the browser, that asks nothing of the network', async () => {
    const port = 4187;
    const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/workbench/serve.ts', '--port', String(port)], { stdio: 'ignore' });
    const launched = await launch('chrome', { headless: true });
    try {
      const address = `http://127.0.0.1:${port}/`;
      await until('the page to be served', 40_000, () =>
        fetch(address).then(
          ({ ok }) => ok || null,
          () => null,
        ),
      );
      const page = await launched.browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address);
      await page.locator('.begin input').fill('Hill Top School');
      await page.keyboard.press('Enter');
      await page.locator('#tab-try').click();
      await page.locator('#panel-try textarea').fill('Year 4 on the trip');
      await page.locator('.typed-picture input').fill('6');
      await page.waitForSelector('.staff-sees', { timeout: 10_000 });
      await page.screenshot({ path: 'shots/static-workbench.png' });
      const inWelsh = await launched.browser.newPage();
      inWelsh.on('request', (request) => asked.push(request.url()));
      await inWelsh.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'languages', { get: () => ['cy-GB', 'en-GB'] }));
      await inWelsh.goto(address);
      await inWelsh.waitForSelector('.begin');
      expect(await inWelsh.title()).toBe(welsh.bench_title);
      expect(await inWelsh.evaluate(() => document.documentElement.lang)).toBe('cy');
      expect(await leftInEnglish(inWelsh, 'bench', english, welsh, '.staff-sees')).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
    } finally {
      await launched.close();
      server.kill();
    }
  });
});
