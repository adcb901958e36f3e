import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../catalogue-of';
import { violations } from './axe';
import { openExtensionPage } from './background-control';
import { EXCLUDED } from './drafts';
import { leftInEnglish } from './left-in-english';
import { Session } from './session';
import { until } from './until';

const [english, welsh] = [await catalogueOf('en'), await catalogueOf('cy')];
const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 800 } };
const byText = (key: string) => `::-p-text(${welsh[key]})`;
const labelled = (words: string) => `[aria-label="${words}"]`;
const exampleNamed = (key: string) => labelled((welsh[key] ?? '').replace('{number}', '1'));

describe('the workbench in Welsh', () => {
  let session: Session;
  let page: Page;

  async function choose(language: string): Promise<void> {
    const options = await openExtensionPage(session, '/options.html');
    await (await options.waitForSelector('select:has(> option[value="cy"])'))?.select(language);
    await until(`${language} to be chosen`, 5000, () =>
      options.evaluate((lang) => document.documentElement.lang.startsWith(lang) || null, language),
    );
    await options.close();
  }

  beforeAll(async () => {
    session = await Session.start('chrome');
    await choose('cy');
    page = await openExtensionPage(session, '/workbench.html');
    await page.setViewport(SIZES.wide);
    await page.waitForSelector('.begin');
  });
  afterAll(() => session?.close());

  /** The note that staff would see speaks for itself. */
  const left = () => leftInEnglish(page, 'bench', english, welsh, '.staff-sees');

  /** No word of ours is English, nothing is wider than a narrow screen, and axe finds no fault, once wide and light, once narrow and dark. */
  async function judge(view: string): Promise<void> {
    expect(await left()).toEqual([]);
    for (const [name, size] of Object.entries(SIZES)) {
      await page.setViewport(size);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.screenshot({ path: `shots/welsh-${view}-${name}-${scheme}.png`, fullPage: true });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        if ((name === 'wide') === (scheme === 'light')) expect(await violations(page, 'page')).toEqual([]);
      }
    }
    await page.setViewport(SIZES.wide);
  }

  const openTab = (name: string) => page.locator(`#tab-${name}`).click();

  it('begins', async () => {
    expect(await page.title()).toBe(welsh.bench_title);
    await judge('start');
    await page.locator('.begin input').fill('Ysgol Pen y Bryn');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.form-view');
    await judge('policy');
  });

  it('writes a rule, its parts and its proof', async () => {
    await page.locator(byText('bench_list_add')).click();
    await page.waitForSelector('.rule-form .terms');
    expect(await page.$eval('.rule-form > label input', ({ value }) => value)).toBe(welsh.bench_rule_newTitle);
    await page.locator('.rule-form .terms input').fill('bws mini');
    await page.keyboard.press('Enter');
    await page.locator(exampleNamed('bench_example_flags_name')).fill('Mae’r bws mini yn hwyr');
    await page.locator(exampleNamed('bench_example_allows_name')).fill('Mae’r bws yn hwyr');
    await page.waitForSelector('.example.passed');
    await page.locator(byText('bench_rule_addPart')).click();
    await page.locator(byText('bench_rule_addException')).click();
    await page.waitForSelector('.excuse .terms');
    await judge('rule');
    for (const kind of ['list', 'mention', 'topic', 'entity', 'contempt']) {
      await page.select('.frame-part:nth-of-type(2) .part-editor > select', kind);
      await until('the other kind', 5000, () => page.$(`.frame-part:nth-of-type(2) select option[value="${kind}"]:checked`));
      expect(await left()).toEqual([]);
    }
  });

  it('tells what is wrong, and searches its text', async () => {
    await openTab('checks');
    await page.waitForSelector('.to-line');
    await judge('problems');
    await page.locator('.to-line').click();
    await page.waitForSelector('#panel-text:not([hidden]) .cm-focused');
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await page.waitForSelector('.cm-search');
    await judge('search');
    await page.keyboard.press('Escape');
    for (const remove of await page.$$('.frame-part:nth-of-type(2) > .bare, .excuse > .bare')) await remove.click();
    await openTab('checks');
    await until('the problems to be gone', 10_000, async () => ((await page.$('.to-line')) ? null : true));
    await page.locator(byText('bench_checks_run')).click();
    await page.waitForSelector('.good, .bad');
    await judge('checks');
  });

  it('tries a draft, and says why', async () => {
    await openTab('try');
    await page.locator('#panel-try textarea').fill(`${EXCLUDED}. Mae’r bws mini yn hwyr`);
    await page.waitForSelector('.staff-sees .finding');
    await page.select('#panel-try > .pane > label:last-of-type select', 'own/rheol-newydd');
    await page.waitForSelector('.explanation');
    await judge('try');
  });

  it('compares, and hands out', async () => {
    await openTab('compare');
    const former = join(await mkdtemp(join(tmpdir(), 'quiet-word-')), 'former.json');
    const text = await page.$eval('.cm-content', (content) => (content as HTMLElement).innerText);
    await writeFile(former, JSON.stringify({ ...JSON.parse(text), rules: [] }));
    await ((await page.$('#panel-compare input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(former);
    await page.locator('#panel-compare textarea').fill('Mae’r bws mini yn hwyr');
    await page.locator('#panel-compare .choice:not(:disabled)').click();
    await page.waitForSelector('#panel-compare .problems');
    await judge('compare');
    await openTab('out');
    await page.locator('#panel-out input[type="url"]').fill('https://school.example/rules.json');
    await page.waitForSelector('.qr path');
    await page.locator(byText('bench_out_make')).click();
    await page.waitForSelector('#panel-out .choice + *, #panel-out [role=status]:not(:empty)');
    await judge('hand-out');
  });

  it('tells of a rule that came with Quiet Word', async () => {
    await page.locator('.group-of .rule-line').click();
    await page.waitForSelector('.rule-form .kicker');
    await judge('base');
  });

  it('speaks otherwise at once when another language is chosen, and loses nothing that was written', async () => {
    await choose('en');
    await page.bringToFront();
    await page.waitForSelector(`.cm-content${labelled(english.bench_editor_label ?? '')}`);
    expect(await page.title()).toBe(english.bench_title);
    expect(await page.$eval('.cm-content', (content) => content.textContent)).toContain('bws mini');
    expect(await leftInEnglish(page, 'bench', welsh, english, '.staff-sees')).toEqual([]);
  });
});
