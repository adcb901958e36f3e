import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';
import { type AdvisorySeen, readAdvisory, whereToPress } from './read-advisory';
import type { SiteUnderTest } from './sites';
import { until } from './until';

/** What a person does and sees on one fixture page. */
export class SitePage {
  constructor(
    readonly page: Page,
    readonly site: SiteUnderTest,
    readonly browser: BrowserName,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(this.site.url, { waitUntil: 'load' });
    if (this.site.field === 'none') return;
    if (this.site.opener !== undefined) {
      await this.page.waitForSelector(this.site.opener);
      await this.page.click(this.site.opener);
    }
    await this.page.waitForSelector(this.site.field);
    await this.page.click(this.site.field);
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Puts words on the clipboard by way of a box of the page's, and pastes them as a person would. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => {
      const box = document.createElement('textarea');
      box.id = 'to-copy';
      box.value = words;
      document.body.append(box);
      box.focus();
      box.select();
    }, text);
    await this.press('c', 'Control');
    await this.page.evaluate(() => document.getElementById('to-copy')?.remove());
    await this.page.click(this.site.field);
    await this.press('v', 'Control');
  }

  async press(key: KeyInput, ...modifiers: KeyInput[]): Promise<void> {
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of modifiers.reverse()) await this.page.keyboard.up(modifier);
  }

  /** Presses the site's own button with the mouse. */
  async submit(): Promise<void> {
    await this.page.click(this.site.submit);
  }

  async submitByKey(): Promise<void> {
    await this.press('Enter', 'Control');
  }

  /** What reached the site's own handler. */
  async posted(): Promise<string[]> {
    return await this.page.evaluate(() => window.posted.map((post) => post.text.trim()));
  }

  async untilPosted(count: number, within = 3000): Promise<string[]> {
    return until(`${count} posted`, within, async () => {
      const posted = await this.posted();
      return posted.length >= count ? posted : null;
    });
  }

  /** The words in the box, as the page shows them. */
  async draft(): Promise<string> {
    return await this.page.$eval(this.site.field, (field) =>
      (field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText).trim(),
    );
  }

  async editorState(): Promise<string> {
    return await this.page.evaluate(() => JSON.stringify(window.editorState()));
  }

  async advisory(): Promise<AdvisorySeen> {
    return await this.page.evaluate(readAdvisory);
  }

  async untilAdvisory(kind: AdvisorySeen['kind'], within = 5000): Promise<AdvisorySeen> {
    return until(`the advisory to be: ${kind}`, within, async () => {
      const seen = await this.advisory();
      return seen.kind === kind ? seen : null;
    });
  }

  /** The note on the whole of what was typed: on a slow machine one on its first words may stand before it. */
  async untilNoteSettles(): Promise<AdvisorySeen> {
    let last = await this.untilAdvisory('note');
    let since = Date.now();
    return until('the note to settle', 5000, async () => {
      const now = await this.advisory();
      if (now.kind !== 'note' || now.text !== last.text) {
        last = now;
        since = Date.now();
      }
      return Date.now() - since > 600 ? now : null;
    });
  }

  /** Presses a button of the advisory with the mouse. */
  async choose(label: string): Promise<void> {
    await this.#pressAdvisory({ label });
  }

  /** Opens the note to its full length. */
  async openNote(): Promise<void> {
    await this.#pressAdvisory({ selector: '[aria-expanded=false]' });
  }

  /** Waits, as a person would, until what is to be pressed has stopped moving. */
  async #pressAdvisory(wanted: { label: string } | { selector: string }): Promise<void> {
    let before = { x: -1, y: -1 };
    const place = await until(JSON.stringify(wanted), 3000, async () => {
      const now = await this.page.evaluate(whereToPress, wanted);
      const still = now !== null && Math.hypot(now.x - before.x, now.y - before.y) < 1;
      before = now ?? before;
      return still ? now : null;
    });
    await this.page.mouse.click(place.x, place.y);
  }

  async rest(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
  }

  async shoot(name: string): Promise<void> {
    await this.page.screenshot({ path: `shots/${this.browser}-${name}.png` });
  }

  async describe(): Promise<string> {
    const state = await this.page
      .evaluate(() => ({
        posted: window.posted,
        text: document.body.innerText.slice(0, 600),
        focus: document.activeElement?.outerHTML.slice(0, 160),
      }))
      .catch(String);
    const advisory = await this.advisory().catch(String);
    await this.shoot(`failed-${this.site.page}`).catch(() => {});
    return JSON.stringify({ url: this.page.url(), state, advisory }, null, 2).slice(0, 4000);
  }
}
