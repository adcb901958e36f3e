import type { Page } from 'puppeteer-core';
import type { Mending, PictureReport } from '../../src/engine/schema/picture';

type Sends = { runtime: { sendMessage(message: { name: string; input: unknown }): Promise<{ reply?: unknown; refused?: true }> } };

/** Sends from one of the extension's own pages, as the content script does from a site. */
export async function sendFrom(page: Page, name: string, input: unknown): Promise<{ reply?: unknown; refused?: true }> {
  return page.evaluate(
    (name, input) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Sends; chrome: Sends };
      return (browser ?? chrome).runtime.sendMessage({ name, input });
    },
    name,
    input,
  );
}

export async function read(page: Page, id: string, file: Uint8Array): Promise<PictureReport> {
  await sendFrom(page, 'openDesk', null);
  const { reply } = await sendFrom(page, 'readPicture', { id, base64: Buffer.from(file).toString('base64') });
  if (reply === undefined) throw new Error(`The desk refused to read ${id}.`);
  return reply as PictureReport;
}

export async function mend(page: Page, file: Uint8Array, mending: Mending): Promise<{ file: Buffer; type: string }> {
  await sendFrom(page, 'openDesk', null);
  const { reply } = await sendFrom(page, 'mendPicture', { id: 'mend', base64: Buffer.from(file).toString('base64'), mending });
  if (reply === undefined) throw new Error('The desk refused to mend.');
  const { base64, type } = reply as { base64: string; type: string };
  return { file: Buffer.from(base64, 'base64'), type };
}

/** Photographs laid out beside each other, as one file of the given kind and size. */
export async function layOut(
  page: Page,
  photos: readonly Buffer[],
  columns: number,
  width: number,
  height: number,
  type: string,
): Promise<Buffer> {
  const base64 = await page.evaluate(
    async (photos, columns, width, height, type) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      const cell = { width: width / columns, height: height / Math.ceil(photos.length / columns) };
      for (const [at, photo] of photos.entries()) {
        const bytes = Uint8Array.from(atob(photo), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes]));
        const scale = Math.min(cell.width / picture.width, cell.height / picture.height);
        const [x, y] = [(at % columns) * cell.width, Math.floor(at / columns) * cell.height];
        context?.drawImage(picture, x, y, picture.width * scale, picture.height * scale);
      }
      const blob = await canvas.convertToBlob({ type, quality: 0.9 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let letters = '';
      for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(letters);
    },
    photos.map((photo) => photo.toString('base64')),
    columns,
    width,
    height,
    type,
  );
  return Buffer.from(base64, 'base64');
}
