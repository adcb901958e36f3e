import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { getParts } from '../picture-parts';
import { bundleForPage } from './bundle-for-page';
import { type DocumentPage, PAGES } from './pages';
import type * as Photograph from './photograph';

/** A picture of a document and every word that it holds, in the page's own order. */
export interface DocumentPicture {
  name: string;
  kind: 'picture' | 'photograph';
  heldOut: boolean;
  file: Buffer;
  type: string;
  words: string[];
}

/** Handwriting, for the whiteboard (OFL). */
const WRITTEN = {
  as: 'written.woff2',
  from: '@fontsource/patrick-hand@5.3.0',
  file: 'files/patrick-hand-latin-400-normal.woff2',
  sha256: 'ac5bc9033b2572bf84d39f7150c1634e37ed16e8dbee632d6d0bceac0bbf0199',
};

/** 12 megapixels. */
const SHOT = { width: 4000, height: 3000 };

export async function renderDocuments(browser: Browser, pages: readonly DocumentPage[] = PAGES): Promise<DocumentPicture[]> {
  const font = getParts([WRITTEN]).map(({ path }) => readFileSync(path).toString('base64'))[0];
  const camera = await bundleForPage('scripts/documents/photograph.ts', 'camera');
  const tab = await browser.newPage();
  const pictures: DocumentPicture[] = [];
  for (const [at, { name, html, width, height, density, photographed, heldOut }] of pages.entries()) {
    await tab.setViewport({ width, height, deviceScaleFactor: density });
    await tab.setContent(`${html}<style>@font-face{font-family:Written;src:url(data:font/woff2;base64,${font})}</style>`);
    await tab.evaluate(() => document.fonts.ready.then(() => null));
    // biome-ignore lint/performance/useDomNodeTextContent: only this keeps a table's cells apart
    const words = (await tab.evaluate(() => document.body.innerText)).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const png = Buffer.from(await tab.screenshot({ type: 'png' }));
    pictures.push({ name, kind: 'picture', heldOut, file: png, type: 'image/png', words });
    if (photographed === null) continue;
    const size = height > width ? { width: SHOT.height, height: SHOT.width } : SHOT;
    const jpeg = await takePhotograph(tab, camera, png, { seed: 1000 + at * 77, kind: photographed, ...size });
    pictures.push({ name, kind: 'photograph', heldOut, file: jpeg, type: 'image/jpeg', words });
  }
  await tab.close();
  return pictures;
}

async function takePhotograph(tab: Page, camera: string, png: Buffer, shot: Photograph.Shot): Promise<Buffer> {
  await tab.goto('about:blank');
  await tab.addScriptTag({ content: camera });
  const url = await tab.evaluate(
    async (base64, shot) => {
      const { camera } = window as unknown as { camera: typeof Photograph };
      const png = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const jpeg = await camera.photograph(png, shot);
      const reader = new FileReader();
      await new Promise((resolve) => {
        reader.onload = resolve;
        reader.readAsDataURL(jpeg);
      });
      return String(reader.result);
    },
    png.toString('base64'),
    shot,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
