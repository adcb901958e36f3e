import type { Page, WebWorker } from 'puppeteer-core';
import { GECKO_ID } from '../../src/deploy/extension-identity';

import { insideFirefox } from './firefox-inside';
import type { Session } from './session';
import { until } from './until';

const GET_EXTENSION = `const { extension } = WebExtensionPolicy.getByID("${GECKO_ID}");`;
const END = 'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });';

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

/** Chromium's worker is halted by its debugger; Firefox's background is ended and its start held back while messages wait for it. */
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
  const { browser } = session.launched;
  return {
    stall: () =>
      insideFirefox(
        browser,
        `async () => { ${GET_EXTENSION} ${END} extension.wakeLater = extension.wakeupBackground; extension.wakeupBackground = () => new Promise(() => {}); }`,
      ),
    kill: () => insideFirefox(browser, `async () => { ${GET_EXTENSION} extension.wakeupBackground = extension.wakeLater; }`),
  };
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

/** Presses the extension's own button over a tab; Chromium only. */
async function pressButton(session: Session, page: Page): Promise<void> {
  const client = await session.launched.browser.target().createCDPSession();
  const { targetInfos } = await client.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.find(({ url }) => url === page.url())?.targetId;
  await client.send('Extensions.triggerAction' as never, { id: new URL(session.origin).hostname, targetId } as never);
}

/** The popup as it opens over a tab; Chromium only. */
export async function openPopupOver(session: Session, page: Page): Promise<Page> {
  const opened = session.launched.browser.waitForTarget((target) => target.url() === `${session.origin}/popup.html`, { timeout: 5000 });
  await pressButton(session, page);
  return (await opened).asPage();
}

/** The person chooses "Check this picture" in the menu of a picture; that click lets the extension look at this one tab. */
export async function choosePictureInMenu(session: Session, page: Page, srcUrl: string): Promise<void> {
  const menuItemId = 'check-picture';
  if (session.name === 'chrome') {
    // No test can press the browser's own menu; to press the extension's button lets it look at the tab in the same way.
    await pressButton(session, page);
    const worker = await workerOf(session);
    const info = JSON.stringify({ menuItemId, srcUrl, frameId: 0 });
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
    );
    return;
  }
  const info = JSON.stringify({ menuItemId, srcUrl, frameId: 0, editable: false, modifiers: [], pageUrl: page.url() });
  await insideFirefox(
    session.launched.browser,
    `() => { ${GET_EXTENSION} const tab = window.gBrowser.selectedTab; extension.tabManager.addActiveTabPermission(tab); extension.emit("webext-menu-menuitem-click", ${info}, tab); }`,
  );
}

/** In Firefox the navigation to an extension's page works, but is never reported as finished, and to look too early is an error. */
export async function openExtensionPage(session: Session, path: string): Promise<Page> {
  const page = await session.launched.browser.newPage();
  void page.goto(session.origin + path).catch(() => null);
  await until(`${path} to open`, 8000, () =>
    page.evaluate(() => (document.readyState === 'complete' && document.querySelector('#root > *') ? true : null)).catch(() => null),
  );
  return page;
}
