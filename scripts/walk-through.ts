import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../tests/e2e/browsers';
import { EXCLUDED, HARMLESS } from '../tests/e2e/drafts';
import { SitePage } from '../tests/e2e/site-page';
import { facebook, plainForm, type SiteUnderTest, x } from '../tests/e2e/sites';

const EDITORS: readonly { called: string; site: SiteUnderTest }[] = [
  { called: 'the editor Facebook uses (Lexical)', site: facebook },
  { called: 'the editor X uses (Draft.js)', site: x },
  { called: 'a plain form', site: plainForm },
];

/** Milliseconds after which nothing of the advisory moves any more. */
const FADED_IN = 400;

/** Does on the practice page what a person would, saying each step; throws where the main job does not work. */
export async function walkThrough(page: Page, url: string, browser: BrowserName, say: (line: string) => void): Promise<void> {
  for (const { called, site } of EDITORS) {
    say(`\nIn ${called}`);
    const practice = new SitePage(page, { ...withoutOpener(site), url }, browser);
    try {
      await adviseAndHold(practice, say);
    } catch (error) {
      say(await practice.describe());
      throw error;
    }
  }
}

/** On the practice page every composer is open from the start. */
function withoutOpener({ opener, ...rest }: SiteUnderTest): SiteUnderTest {
  return rest;
}

async function adviseAndHold(page: SitePage, say: (line: string) => void): Promise<void> {
  await page.open();
  await page.write(EXCLUDED);
  say(`  typed         ${EXCLUDED}`);
  const note = await page.untilNoteSettles();
  mustSay(note.text, 'Clause 3');
  say(`  the note      ${oneLine(note.text)}`);
  await page.rest(FADED_IN);
  await page.shoot(`start-${page.site.page}-note`);

  await page.submit();
  const pause = await page.untilAdvisory('pause');
  mustBe('posts while held', await page.posted(), []);
  say('  pressed Post  held, nothing posted');
  say(`  the pause     ${oneLine(pause.text).slice(0, 160)} …`);
  await page.rest(FADED_IN);
  await page.shoot(`start-${page.site.page}-pause`);

  await page.choose('Keep editing');
  await page.untilAdvisory('note');
  mustBe('the draft after Keep editing', await page.draft(), EXCLUDED);
  say('  Keep editing  the draft is as it was');

  await page.open();
  await page.write(EXCLUDED);
  await page.submit();
  await page.untilAdvisory('pause');
  await page.choose('Post anyway');
  await page.untilPosted(1);
  await page.rest(500);
  mustBe('posts after Post anyway', await page.posted(), [EXCLUDED]);
  say('  Post anyway   posted, once');

  await page.open();
  await page.write(HARMLESS);
  await page.rest(1000);
  mustBe('the advisory on a harmless draft', (await page.advisory()).kind, 'nothing');
  const pressed = Date.now();
  await page.submit();
  mustBe('posts of a harmless draft', await page.untilPosted(1), [HARMLESS]);
  say(`  typed         ${HARMLESS}`);
  say(`  pressed Post  nothing was said, and it was posted after ${Date.now() - pressed} ms`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function mustSay(text: string, words: string): void {
  if (!text.includes(words)) throw new Error(`The note should say "${words}", and says: ${oneLine(text)}`);
}

function mustBe(what: string, is: unknown, shouldBe: unknown): void {
  if (JSON.stringify(is) !== JSON.stringify(shouldBe)) throw new Error(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(shouldBe)}.`);
}
