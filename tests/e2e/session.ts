import { existsSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { answerFor } from '../fixtures/page/answer';
import { cspOf } from '../fixtures/page/bundle';
import { openExtensionPage } from './background-control';
import { type BrowserName, type Launched, launch } from './browsers';
import { startProxy, type WatchedProxy } from './proxy';
import { SitePage } from './site-page';
import { fixtureAt, type SiteUnderTest } from './sites';

/** One browser with the extension in it, and pages that really are at the sites' addresses though nothing reaches the network. */
export class Session {
  #tab: Page | null = null;
  #ours: Page | null = null;

  private constructor(
    readonly name: BrowserName,
    readonly launched: Launched,
    /** Of the extension's own pages. */
    readonly origin: string,
    readonly proxy: WatchedProxy,
  ) {}

  static async start(name: BrowserName, prefs: Record<string, unknown> = {}, furnish?: (home: string) => Promise<void>): Promise<Session> {
    const folder = folderFor(name);
    if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is missing: run "npm run build:practice".`);
    const proxy = await startProxy();
    const launched = await launch(name, { headless: true, proxyPort: proxy.port, prefs, ...(furnish ? { furnish } : {}) });
    const origin = await launched.install(folder);
    return new Session(name, launched, origin, proxy);
  }

  /** Opens a fixture and its composer in the one tab, runs the steps, and says what the page looked like if one of them fails. */
  async on(site: SiteUnderTest, steps: (page: SitePage) => Promise<void>): Promise<void> {
    await this.forgetAttention();
    this.#tab ??= await this.newPage();
    await this.#tab.bringToFront();
    const page = new SitePage(this.#tab, site, this.name);
    try {
      await page.open();
      await steps(page);
    } catch (error) {
      console.error(`${this.name}, ${site.name}: ${await page.describe()}`);
      await this.forgetTab();
      throw error;
    }
  }

  /** As on the first day: nothing was seen, dismissed or paused, which would quieten the next test. */
  async forgetAttention(): Promise<void> {
    await this.#inOurs('chrome.storage.local.remove("settings")');
  }

  /** All that the extension has kept on the device. */
  async kept(): Promise<Record<string, unknown>> {
    return (await this.#inOurs('chrome.storage.local.get(null)')) as Record<string, unknown>;
  }

  /** What stands on the toolbar over each tab, where anything does. */
  async badges(): Promise<string[]> {
    const read = 'chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))';
    return ((await this.#inOurs(read)) as string[]).filter((text) => text !== '');
  }

  /** In a page of the extension's own; one that lived through the death of its background may answer no more, and is replaced. */
  async #inOurs(script: string): Promise<unknown> {
    for (;;) {
      const ours = this.#ours ?? (await openExtensionPage(this, '/sites.html'));
      this.#ours = ours;
      const answer = await Promise.race([ours.evaluate(script).then((value) => ({ value })), unanswered()]);
      if (answer) return answer.value;
      this.#ours = null;
      void ours.close().catch(() => {});
    }
  }

  /** What a browser does when there is a newer version: installs it over the one that open tabs still run. */
  async updateExtension(): Promise<void> {
    await this.launched.install(folderFor(this.name));
    this.#ours = null;
    await new Promise((resolve) => setTimeout(resolve, 800));
  }

  /** Closes the tab, so that the next fixture is opened in a new one. */
  async forgetTab(): Promise<void> {
    await this.#tab?.close().catch(() => {});
    this.#tab = null;
  }

  async newPage(): Promise<Page> {
    const page = await this.launched.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void answerRequest(request));
    return page;
  }

  async close(): Promise<void> {
    await this.launched.close();
    this.proxy.close();
  }
}

const unanswered = () => new Promise<null>((resolve) => setTimeout(resolve, 3000, null));

function folderFor(name: BrowserName): string {
  return `.output/${name}-mv3-practice`;
}

async function answerRequest(request: HTTPRequest): Promise<void> {
  const url = new URL(request.url());
  const page = fixtureAt(url);
  const served = page === null ? null : await answerFor(page, url.pathname);
  // The page may be gone by now, and then there is nobody to answer.
  if (page === null || served === null) return request.continue().catch(() => {});
  await request
    .respond({ status: 200, contentType: served.contentType, headers: { 'content-security-policy': cspOf(page) }, body: served.body })
    .catch(() => {});
}
