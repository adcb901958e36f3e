import { openExtensionPage } from './background-control';
import { askFirefox, insideFirefox } from './firefox-inside';
import type { Session } from './session';
import { until } from './until';

/** Reads all the words in the panel that the browser itself shows beside its tabs. */
export type ReadPanel = () => Promise<string>;

/** Opens the side panel, as a press in the popup does, or the sidebar. */
export function openPanelBeside(session: Session): Promise<ReadPanel> {
  return session.name === 'chrome' ? openSidePanel(session) : openSidebar(session);
}

async function openSidePanel(session: Session): Promise<ReadPanel> {
  const popup = await openExtensionPage(session, '/popup.html');
  const address = `${session.origin}/sidepanel.html`;
  const opened = session.launched.browser.waitForTarget((target) => target.url() === address, { timeout: 8000 });
  await popup.locator('.more-room button').click();
  const panel = await (await opened).asPage();
  return () => panel.evaluate(() => document.body.innerText);
}

/** No driver reaches a sidebar, but Firefox's own window does. */
async function openSidebar(session: Session): Promise<ReadPanel> {
  const { browser } = session.launched;
  const SHOW = `async () => SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith("quiet-word")))`;
  const READ = `() => new Promise((resolve) => {
    const { messageManager } = document.getElementById("sidebar").contentDocument?.getElementById("webext-panels-browser") ?? {};
    const heard = ({ data }) => { messageManager.removeMessageListener("words", heard); resolve(data); };
    messageManager?.addMessageListener("words", heard);
    messageManager?.loadFrameScript("data:,sendAsyncMessage('words',content.document.body.innerText)", false);
    setTimeout(resolve, 1000, "");
  })`;
  await insideFirefox(browser, SHOW);
  const read = async () => String(await askFirefox(browser, READ));
  await until('the sidebar', 8000, async () => (await read()) || null);
  return read;
}
