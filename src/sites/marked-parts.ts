import { allWithin, closestOutwards, documentsAround, isElement, isSeen, outwards, placesIn } from './dom/tree';
import { namesOf } from './semantic/accessible-name';
import { submitKindOf } from './semantic/submit-words';
import type { ComposerMarkers, NamedButton } from './site';

export const MAX_CLIMB = 14;

export function isField(target: EventTarget, { field, within }: ComposerMarkers): target is HTMLElement {
  return isElement(target) && target.matches(field) && (within === undefined || closestOutwards(target, within) !== null);
}

/** The composer's boxes in the order in which they are read, without those of another box. */
export function fieldsIn(root: Element, markers: ComposerMarkers): HTMLElement[] {
  const all = allWithin(root, markers.field).filter((field) => isSeen(field) && isField(field, markers));
  return all.filter((field) => !all.some((other) => other !== field && other.contains(field)));
}

export function rootOf(field: HTMLElement, { root, submit }: ComposerMarkers): HTMLElement {
  const marked = root === undefined ? null : closestOutwards(field, root);
  if (marked) return marked;
  let level = 0;
  for (const place of outwards(field)) {
    if (place === field) continue;
    if (place === document.body || level === MAX_CLIMB) break;
    if (submit.some((marker) => Array.from(place.querySelectorAll<HTMLElement>(cssOf(marker))).some((button) => isNamed(button, marker))))
      return place;
    level += 1;
  }
  return field.parentElement ?? field;
}

/** The root, all that lies in it, and the other parts of the page, or of the page around its frame, that belong to the composer. */
function placesOf(root: Element, { submitAlsoIn }: ComposerMarkers): ParentNode[] {
  if (submitAlsoIn === undefined) return placesIn(root);
  const others = documentsAround(root).flatMap((page) => Array.from(page.querySelectorAll(submitAlsoIn)));
  return [...new Set([...placesIn(root), ...others])];
}

export function findSubmit(root: Element, markers: ComposerMarkers): HTMLElement | null {
  const places = placesOf(root, markers);
  for (const marker of markers.submit) {
    for (const place of places) {
      const buttons = Array.from(place.querySelectorAll<HTMLElement>(cssOf(marker)));
      const button = buttons.find((each) => isNamed(each, marker) && isSeen(each));
      if (button) return button;
    }
  }
  return null;
}

function cssOf(marker: string | NamedButton): string {
  return typeof marker === 'string' ? marker : marker.css;
}

function isNamed(button: Element, marker: string | NamedButton): boolean {
  if (typeof marker === 'string') return true;
  return namesOf(button).some((name) => marker.also?.includes(name) || marker.kinds.includes(submitKindOf(name) ?? 'weak'));
}

export function findPictures(root: Element, markers: ComposerMarkers): HTMLElement[] {
  const { pictures } = markers;
  if (!pictures) return [];
  return [...new Set(placesOf(root, markers).flatMap((place) => Array.from(place.querySelectorAll<HTMLElement>(pictures.shown))))];
}

export function findRemove(picture: HTMLElement | undefined, { pictures }: ComposerMarkers): HTMLElement | null {
  if (!picture || pictures?.remove === undefined) return null;
  if (picture.matches(pictures.remove)) return picture;
  let level = 0;
  for (const place of outwards(picture)) {
    // Once there are other pictures in it, its button may be theirs.
    if (level === MAX_CLIMB || (level > 0 && place.querySelectorAll(pictures.shown).length > 1)) return null;
    const button = place.querySelector<HTMLElement>(pictures.remove);
    if (button) return button;
    level += 1;
  }
  return null;
}

export function findPicker(root: Element, markers: ComposerMarkers): HTMLInputElement | null {
  const { pictures } = markers;
  if (pictures?.picker === undefined) return null;
  for (const place of placesOf(root, markers)) {
    const picker = place.querySelector<HTMLInputElement>(pictures.picker);
    if (picker) return picker;
  }
  return null;
}
