import { allWithin, closestOutwards, documentsAround, isElement, isSeen, outwards, placesIn } from './dom/tree';
import { namesOf } from './semantic/accessible-name';
import { isShare, submitKindOf } from './semantic/submit-words';
import type { ComposerMarkers, NamedButton } from './site';

export const MAX_CLIMB = 14;
/** What holds a composer has no more in it; feeds have. */
const MAX_ELEMENTS = 3000;

export function isField(target: EventTarget, { field, within }: ComposerMarkers): target is HTMLElement {
  return isElement(target) && target.matches(field) && (within === undefined || closestOutwards(target, within) !== null);
}

/** The composer's boxes in the order in which they are read, without those of another box. */
export function fieldsIn(root: Element, markers: ComposerMarkers): HTMLElement[] {
  const all = allWithin(root, markers.field).filter((field) => isSeen(field) && isField(field, markers));
  return all.filter((field) => !all.some((other) => other !== field && other.contains(field)));
}

/** A composer stays the same one while its buttons come and go. */
const roots = new WeakMap<HTMLElement, HTMLElement>();

export function rootOf(field: HTMLElement, { root, submit }: ComposerMarkers): HTMLElement {
  const marked = root === undefined ? null : closestOutwards(field, root);
  if (marked) return marked;
  const known = roots.get(field);
  if (known?.isConnected && known.contains(field)) return known;
  const found = holderOfSubmit(field, submit)?.place ?? field.parentElement ?? field;
  roots.set(field, found);
  return found;
}

/** The nearest place around an element in which a submit stands. */
function holderOfSubmit(element: HTMLElement, submit: ComposerMarkers['submit']): { place: HTMLElement; button: HTMLElement } | null {
  let level = 0;
  for (const place of outwards(element)) {
    if (place === document.body || level > MAX_CLIMB || place.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
    const button = level > 0 && submitIn([place], submit);
    if (button) return { place, button };
    level += 1;
  }
  return null;
}

/** The root, and the other parts of the page, or of the page around its frame, that belong to the composer. */
function placesOf(root: Element, { submitAlsoIn }: ComposerMarkers): Element[] {
  if (submitAlsoIn === undefined) return [root];
  return [...new Set([root, ...documentsAround(root).flatMap((page) => Array.from(page.querySelectorAll(submitAlsoIn)))])];
}

export function findSubmit(root: HTMLElement, markers: ComposerMarkers): HTMLElement | null {
  const button = submitIn([...new Set([...placesIn(root), ...placesOf(root, markers)])], markers.submit);
  if (button || (markers.root !== undefined && root.matches(markers.root))) return button;
  // Some show it only once something has been written, when the root is long known.
  return holderOfSubmit(root, markers.submit)?.button ?? null;
}

function submitIn(places: readonly ParentNode[], submit: ComposerMarkers['submit']): HTMLElement | null {
  for (const marker of submit) {
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
  const { kinds, also = [], shares = false } = marker;
  return namesOf(button).some((name) => {
    const kind = submitKindOf(name);
    return also.includes(name) || (kind !== null && kinds.includes(kind) && (shares || !isShare(name)));
  });
}

/** Counted at every change of the page, so without a walk into shadow roots, in which no site keeps them. */
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
