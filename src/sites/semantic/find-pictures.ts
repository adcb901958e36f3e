import { REMOVE_STARTS } from '../dom/remove-labels';
import { namesOf, plainLabel } from './accessible-name';
import { isShown } from './boxes';

const FRESH = ':is(img, video, source):is([src^="blob:"], [src^="data:image/jpeg"], [src^="data:image/png"], [src^="data:image/webp"])';
const PICTURE = 'img, video, canvas, [style*="background-image"]';
const MAX_LEVELS = 5;

const STARTS = REMOVE_STARTS.map(plainLabel);

/** The pictures on a draft: those made on the person's own device, and those with a button beside them that takes them off. */
export function findPictures(root: Element): Element[] {
  const found = new Set<Element>(root.querySelectorAll(FRESH));
  for (const button of root.querySelectorAll('button, [role=button]')) {
    if (!takesOff(button)) continue;
    const picture = pictureOf(button, root);
    if (picture) found.add(picture);
  }
  return Array.from(found)
    .filter(isShown)
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** The button in a picture, or around it, that takes it off. */
export function findRemove(picture: Element | undefined, root: Element): HTMLElement | null {
  let place: Element | null = picture ?? null;
  for (let level = 0; place && place !== root && level <= MAX_LEVELS; level += 1, place = place.parentElement) {
    const buttons = Array.from(place.querySelectorAll<HTMLElement>('button, [role=button]')).filter(takesOff);
    if (buttons.length > 0) return buttons.length === 1 ? (buttons[0] ?? null) : null;
  }
  return null;
}

function takesOff(button: Element): boolean {
  return namesOf(button).some(
    (name) =>
      STARTS.some((start) => name.startsWith(start)) &&
      !/\b(?:link|preview|card|poll|tag|mention|draft|post|comment|location|all)\b/.test(name),
  );
}

function pictureOf(button: Element, root: Element): Element | null {
  let place: Element | null = button.parentElement;
  for (let level = 0; place && place !== root && level < MAX_LEVELS; level += 1, place = place.parentElement) {
    if (place.matches('[style*="background-image"]')) return place;
    const pictures = Array.from(place.querySelectorAll(PICTURE)).filter((each) => !button.contains(each));
    if (pictures.length > 0) return pictures.length === 1 ? (pictures[0] ?? null) : null;
  }
  return null;
}
