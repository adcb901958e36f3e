import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../../src/deploy/extension-identity';
import type { MessageInput, MessageName, MessageReply } from '../../src/messages/protocol';
import { type BrowserName, launch } from './browsers';
import { insideFirefox } from './firefox-inside';
import { until } from './until';

/** A browser with the extension from a folder of its own, so that a policy for it is for no other test's, and a page of the extension to ask from. */
export class RulesBrowser {
  private constructor(
    private readonly name: BrowserName,
    readonly id: string,
    private readonly page: Page,
    private readonly launched: Awaited<ReturnType<typeof launch>>,
    private readonly origin: string,
  ) {}

  static async start(name: BrowserName, folder: string, furnish?: (home: string) => Promise<void>): Promise<RulesBrowser> {
    const launched = await launch(name, { headless: true, ...(furnish ? { furnish } : {}) });
    const origin = await launched.install(folder);
    const page = await launched.browser.newPage();
    void page.goto(`${origin}/options.html`).catch(() => null);
    await until('the options to open', 15_000, () =>
      page.evaluate(() => (document.querySelector('.in-force .code') ? true : null)).catch(() => null),
    );
    return new RulesBrowser(name, new URL(origin).hostname, page, launched, origin);
  }

  /** As a page of the extension asks. */
  async ask<Name extends MessageName>(name: Name, input: MessageInput<Name>): Promise<MessageReply<Name>> {
    const answer = await this.page.evaluate(
      (message) =>
        (globalThis as unknown as { browser?: Sender; chrome: Sender })[
          globalThis.navigator.userAgent.includes('Firefox') ? 'browser' : 'chrome'
        ]?.runtime.sendMessage(message),
      { name, input },
    );
    return (answer as { reply: MessageReply<Name> }).reply;
  }

  async untilRules(what: string, fits: (rules: MessageReply<'rulesInForce'>) => boolean): Promise<MessageReply<'rulesInForce'>> {
    return until(what, 15_000, async () => {
      const rules = await this.ask('rulesInForce', null);
      return fits(rules) ? rules : null;
    }).catch(async (error) => {
      throw new Error(`${error.message} It says ${JSON.stringify(await this.ask('rulesInForce', null))}`);
    });
  }

  text(): Promise<string> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('.in-force')?.innerText ?? '');
  }

  async press(words: string): Promise<void> {
    await this.page.evaluate((words) => {
      [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(words))?.click();
    }, words);
  }

  async screenshot(): Promise<void> {
    await this.page.screenshot({ path: `shots/${this.name}-rules-in-force.png`, fullPage: true });
  }

  /** The browser ends the background, as it does when it is idle. */
  async endBackground(): Promise<void> {
    if (this.name === 'firefox') {
      await insideFirefox(
        this.launched.browser,
        `async () => { const { extension } = WebExtensionPolicy.getByID("${GECKO_ID}"); await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }); }`,
      );
      return;
    }
    const target = await this.launched.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(this.origin),
    );
    await (await target.worker())?.close();
  }

  /** As a school does with an authority of its own; Firefox only. `base64`: its certificate. */
  trustAuthority(base64: string): Promise<void> {
    return insideFirefox(
      this.launched.browser,
      `() => Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB).addCertFromBase64("${base64}", "CT,,")`,
    );
  }

  close(): Promise<void> {
    return this.launched.close();
  }
}

interface Sender {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
}

/** The build in a place of its own. */
export async function ownCopy(name: BrowserName): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), `quiet-word-copy-${name}-`));
  await cp(`.output/${name}-mv3-practice`, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
