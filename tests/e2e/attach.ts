import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

export interface TestPicture {
  name: string;
  type: string;
  bytes: Uint8Array;
}

export function jpeg(name: string, bytes: Uint8Array): TestPicture {
  return { name, type: 'image/jpeg', bytes };
}

/** Puts files into the page's own input, as the browser does once a person has chosen them. */
export async function choose(page: Page, input: string, pictures: readonly TestPicture[]): Promise<void> {
  const handle = await page.$(input);
  if (!handle) throw new Error(`The page has no ${input}.`);
  await (handle as ElementHandle<HTMLInputElement>).uploadFile(...onDisk(pictures));
}

/** Presses what opens the browser's dialog, and chooses there. */
export async function chooseInDialog(page: Page, button: string, pictures: readonly TestPicture[]): Promise<void> {
  const [dialog] = await Promise.all([page.waitForFileChooser({ timeout: 5000 }), page.click(button)]);
  await dialog.accept(onDisk(pictures));
}

/** Drops files on an element. */
export async function drop(page: Page, where: string, pictures: readonly TestPicture[]): Promise<void> {
  await page.evaluate(dropInPage, where, pictures.map(crossing));
}

/** Copies a picture, which clipboards keep as PNG, and pastes it with the keyboard. */
export async function paste(page: Page, where: string, picture: TestPicture): Promise<void> {
  const { origin } = new URL(page.url());
  await page
    .browserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'])
    .catch(() => {});
  await page.evaluate(copyAtNextPress, crossing(picture));
  await page.click(where);
  await until('the picture on the clipboard', 5000, async () => {
    const copied = await page.evaluate(() => document.documentElement.dataset.copied);
    if (copied !== undefined && copied !== 'yes') throw new Error(copied);
    return copied ?? null;
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

const crossing = ({ name, type, bytes }: TestPicture): Crossing => ({ name, type, base64: Buffer.from(bytes).toString('base64') });

interface Crossing {
  name: string;
  type: string;
  base64: string;
}

function onDisk(pictures: readonly TestPicture[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'quiet-word-pictures-'));
  return pictures.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
}

/** Runs in the page: the events that a browser sends, with the files in them. */
function dropInPage(where: string, sent: Crossing[]): void {
  const target = document.querySelector(where);
  if (!target) throw new Error(`The page has no ${where}.`);
  const dataTransfer = new DataTransfer();
  for (const { name, type, base64 } of sent)
    dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }));
  const { left, top, width, height } = target.getBoundingClientRect();
  const init = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true, composed: true, dataTransfer };
  for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, init));
}

/** Runs in the page: a script may copy only while the person presses something. */
function copyAtNextPress({ type, base64 }: Crossing): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const png = createImageBitmap(new Blob([bytes], { type })).then((picture) => {
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.convertToBlob({ type: 'image/png' });
  });
  delete document.documentElement.dataset.copied;
  const copy = () =>
    navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).then(
      () => {
        document.documentElement.dataset.copied = 'yes';
      },
      (error) => {
        document.documentElement.dataset.copied = String(error);
      },
    );
  window.addEventListener('click', () => void copy(), { once: true, capture: true });
}
