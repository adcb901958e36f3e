import type { Page, WebWorker } from 'puppeteer-core';
import { GECKO_ID } from './browsers';
import { insideFirefox } from './firefox-inside';
import type { Session } from './session';

/** How long Firefox's extension process is kept too busy to answer. */
const BUSY_MS = 4000;
const GET_EXTENSION = `const { extension } = WebExtensionPolicy.getByID("${GECKO_ID}");`;

async function workerOf(session: Session): Promise<WebWorker> {
  const target = await session.launched.browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(session.origin),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The service worker has gone.');
  return worker;
}

/** Power over the background's answers, for a test of what happens without them. */
export interface BackgroundControl {
  /** From now on no check is answered, as if the background were in the middle of one. */
  stall: () => Promise<void>;
  /** Ends the background for good; the browser starts a new one when it is next asked for something. */
  kill: () => Promise<void>;
}

/** Opens a tab in Firefox, so that the page under test must be brought to the front afterwards. */
export async function controlBackground(session: Session): Promise<BackgroundControl> {
  if (session.name === 'chrome') {
    const worker = await workerOf(session);
    return {
      stall: async () => {
        await worker.client.send('Debugger.enable');
        await worker.client.send('Debugger.pause');
      },
      kill: () => worker.close(),
    };
  }
  const page = await openExtensionPage(session, '/popup.html');
  return {
    // The extension's pages share one thread with its background.
    stall: () =>
      page.evaluate((ms) => {
        setTimeout(() => {
          for (const end = Date.now() + ms; Date.now() < end; );
        });
      }, BUSY_MS),
    kill: async () => {
      await insideFirefox(
        session.launched.browser,
        `async () => { ${GET_EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }); }`,
      );
      await page.close();
    },
  };
}

/** What happens to open tabs when the browser updates the extension. */
export async function reloadExtension(session: Session): Promise<void> {
  if (session.name === 'chrome') {
    const worker = await workerOf(session);
    // The worker goes with the reload, and the answer with it.
    void worker.evaluate('chrome.runtime.reload()').catch(() => {});
  } else {
    await insideFirefox(
      session.launched.browser,
      `async () => { const addon = await AddonManager.getAddonByID("${GECKO_ID}"); await addon.reload(); }`,
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 800));
}

/** The person chooses "Check with Quiet Word" in the menu of these selected words. */
export async function chooseInMenu(session: Session, menuItemId: string, selectionText: string): Promise<void> {
  const info = JSON.stringify({ menuItemId, selectionText, editable: false, modifiers: [], pageUrl: 'https://x.com/home' });
  if (session.name === 'chrome') {
    const worker = await workerOf(session);
    await worker.evaluate(`chrome.contextMenus.onClicked.dispatch(${info}, { id: 1 })`);
  } else {
    await insideFirefox(
      session.launched.browser,
      `() => { ${GET_EXTENSION} extension.emit("webext-menu-menuitem-click", ${info}, window.gBrowser.selectedTab); }`,
    );
  }
}

/** In Firefox the navigation to an extension's page works, but is never reported as finished. */
export async function openExtensionPage(session: Session, path: string): Promise<Page> {
  const page = await session.launched.browser.newPage();
  const opening = page.goto(session.origin + path).catch(() => null);
  if (session.name === 'chrome') await opening;
  await page.waitForFunction(() => document.readyState === 'complete' && document.querySelector('#root > *') !== null);
  return page;
}
