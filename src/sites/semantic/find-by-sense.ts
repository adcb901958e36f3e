import { findSpan } from '../dom/field-span';
import { isListOpen } from '../dom/open-list';
import { readVisibleText } from '../dom/visible-text';
import type { Composer } from '../site';
import { parentOf } from './around';
import { DIALOG, type Measure, measure as measureInPage } from './boxes';
import { alike, fieldNear, findField, isBesideBigger } from './find-field';
import { findPictures, findRemove } from './find-pictures';
import { type Around, findLastStep, lookAround } from './find-submit';
import { readAudience, readRecipient } from './read-around';
import { type WayOut, wayOut } from './way-out';

/**
 * The composer in which something happened (innermost of the path first), on a page nobody has described: by what can be seen of it.
 * Null also where it cannot tell what would send the words, so that the person can be told that nothing is checked here.
 */
export function findBySense(path: readonly EventTarget[], measure: Measure = measureInPage): Composer | null {
  const written = findField(path, measure);
  if (!written) return null;
  const around = lookAround(written.field, measure);
  const way = wayOut(written, around);
  if (!way) return null;
  const root = rootOf(written.field, around);
  if (written.use === 'aside' && isBesideBigger(written.field, root, measure)) return null;
  return composerOf(written.field, root, way, measure);
}

/** The composer nearest to where something happened outside its field: a picture chosen or dropped. */
export function findBySenseNear(path: readonly EventTarget[], measure: Measure = measureInPage): Composer | null {
  const field = fieldNear(path);
  if (!field) return null;
  const around: Element[] = [];
  for (let each: Element | null = field; each; each = parentOf(each)) around.push(each);
  return findBySense(around, measure);
}

/** The same element for as long as the composer is open, whatever its buttons do once they are there. */
const roots = new WeakMap<HTMLElement, HTMLElement>();

const WHOLE = `form, [role=form], footer, [role=region], ${DIALOG}`;

function rootOf(field: HTMLElement, { submit }: Around): HTMLElement {
  const known = roots.get(field);
  if (known?.isConnected && known.contains(field)) return known;
  const within = submit?.within ?? field.parentElement ?? field;
  const whole = field.closest<HTMLElement>(WHOLE);
  const root = whole?.contains(within) || !within.contains(field) ? (whole ?? within) : within;
  if (submit) roots.set(field, root);
  return root;
}

function composerOf(field: HTMLElement, root: HTMLElement, { surface, keys }: WayOut, measure: Measure): Composer {
  let lastText = '';
  let hadPictures = false;
  const readFields = () => (surface === 'dm' ? [field] : alike(field, root)).map((each) => ({ field: each, text: readVisibleText(each) }));
  const pictures = () => findPictures(root);
  return {
    surface,
    keys,
    root,
    field,
    readText() {
      if (field.isConnected)
        lastText = readFields()
          .map(({ text }) => text)
          .join('\n');
      return lastText;
    },
    findSpan: (start, end) => findSpan(readFields(), start, end, null),
    readRecipient: () => (surface === 'dm' ? readRecipient(field) : null),
    readAudience: () => (surface === 'dm' ? null : readAudience(root)),
    findSubmit: () => (field.isConnected ? findLastStep(field, measure) : null),
    isChoosing: () => isListOpen(field),
    countPictures() {
      const count = pictures().length;
      hadPictures ||= count > 0;
      // Where none was ever seen, the page may show them in a way that is not known.
      return hadPictures ? count : null;
    },
    findRemove: (at) => findRemove(pictures()[at], root),
    findPicker: () => root.querySelector<HTMLInputElement>('input[type=file]:is([accept*=image], :not([accept]))'),
  };
}
