import type { Composer } from '../sites/site';
import { dragEvent, transferOf } from './page-world';

const UNTIL_GONE_MS = 2000;
const UNTIL_BACK_MS = 5000;
const LOOK_EVERY_MS = 50;

/**
 * Takes the picture at this place off the draft by the page's own button and attaches `file` in the page's own way. Only ever
 * after the person's own click. False where the page did not take it.
 */
export async function swapPicture(composer: Composer, at: number, file: File): Promise<boolean> {
  const before = composer.countPictures();
  const remove = composer.findRemove(at);
  if (before === null || remove === null) return false;
  remove.click();
  if (!(await until(() => composer.countPictures() === before - 1, UNTIL_GONE_MS))) return false;
  const isBack = () => composer.countPictures() === before;
  const picker = composer.findPicker();
  if (picker) choose(picker, file);
  else drop(composer.field, file);
  return until(isBack, UNTIL_BACK_MS);
}

function choose(picker: HTMLInputElement, file: File): void {
  const data = new DataTransfer();
  data.items.add(file);
  picker.files = data.files;
  picker.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A paste would do as well, but Firefox leaves the files out of one that a script has made. */
function drop(field: HTMLElement, file: File): void {
  const { left, top, width, height } = field.getBoundingClientRect();
  const middle = { x: left + width / 2, y: top + height / 2 };
  for (const type of ['dragenter', 'dragover', 'drop']) field.dispatchEvent(dragEvent(type, transferOf(file), middle));
}

async function until(met: () => boolean, within: number): Promise<boolean> {
  for (let waited = 0; waited <= within; waited += LOOK_EVERY_MS) {
    if (met()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}
