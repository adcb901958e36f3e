import { type Browser, browser } from 'wxt/browser';
import { offerMenu } from './menus';

const MENU = 'check-picture';

/** Pixels of a shown picture, base64 of a PNG; it waits in memory only, and only until the window opened for it has fetched it. */
let shown: string | null = null;

/** Puts "Check this picture" into the menu of pictures; what is on screen of it opens in a small window of ours. Nothing is fetched. */
export function offerPictureCheck(): void {
  offerMenu(MENU, ['image']);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab) void open(info, tab);
  });
}

export async function takePicture(): Promise<string | null> {
  const taken = shown;
  shown = null;
  return taken;
}

async function open({ srcUrl = '', frameId = 0 }: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab): Promise<void> {
  shown = await captureShown(srcUrl, frameId, tab).catch(() => null);
  await browser.windows.create({ url: `${browser.runtime.getURL('/popup.html')}?from=picture`, type: 'popup', width: 460, height: 700 });
}

/** A part of what the window shows, in shares of its width and height. */
interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The menu's click lets us look at this one tab, once; so no site's permission is needed, nor a request for the picture. */
async function captureShown(srcUrl: string, frameId: number, { id, windowId }: Browser.tabs.Tab): Promise<string> {
  const [found] = await browser.scripting.executeScript({
    target: { tabId: id ?? -1, frameIds: [frameId] },
    func: placeOfPicture,
    args: [srcUrl],
  });
  const place = (found?.result as Place | null) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const [, base64 = ''] = (await browser.tabs.captureVisibleTab(windowId, { format: 'png' })).split(',');
  return cut(base64, place);
}

/** Runs in the page. Null in a frame, whose place in the window it cannot tell. */
function placeOfPicture(srcUrl: string): Place | null {
  const picture = Array.from(document.images).find(({ currentSrc, src }) => currentSrc === srcUrl || src === srcUrl);
  if (!picture || window !== window.top) return null;
  const { left, top, right, bottom } = picture.getBoundingClientRect();
  const share = (edge: number, side: number) => Math.min(1, Math.max(0, edge / side));
  return {
    left: share(left, innerWidth),
    top: share(top, innerHeight),
    right: share(right, innerWidth),
    bottom: share(bottom, innerHeight),
  };
}

async function cut(base64: string, { left, top, right, bottom }: Place): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const width = Math.max(1, Math.round((right - left) * whole.width));
  const height = Math.max(1, Math.round((bottom - top) * whole.height));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(whole, -Math.round(left * whole.width), -Math.round(top * whole.height));
  whole.close();
  const png = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let letters = '';
  for (let at = 0; at < png.length; at += CHUNK) letters += String.fromCharCode(...png.subarray(at, at + CHUNK));
  return btoa(letters);
}

/** As many arguments as every browser takes at once. */
const CHUNK = 8192;
