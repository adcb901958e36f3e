import { isListOpen } from './dom/open-list';
import { readVisibleText } from './dom/visible-text';

export type Surface = 'post' | 'comment' | 'dm';

/** How keys alone send what is written: Ctrl/Cmd+Enter, bare Enter, or not at all. */
export type SubmitKeys = 'mod-enter' | 'enter' | 'none';

/** What marks one kind of composer on a site. All but `surface` and `keys` are CSS; earlier submits are preferred. */
export interface ComposerMarkers {
  surface: Surface;
  /** The box that is typed in. A composer with several (a thread) is read as one draft. */
  field: string;
  /** The nearest ancestor that holds the whole composer; where none matches, the nearest one that holds a submit. */
  root?: string;
  submit: readonly string[];
  /** Other parts of the page in which this composer's submit may stand. */
  submitAlsoIn?: string;
  keys: SubmitKeys;
  recipient?: (root: Element) => string | null;
  audience?: (root: Element) => string | null;
  pictures?: PictureMarkers;
}

/** What marks the pictures on a draft, in its root or beside it (`submitAlsoIn`). All are CSS. */
export interface PictureMarkers {
  /** One element for each picture. */
  shown: string;
  /** The button in it, or around it, that takes it off. */
  remove?: string;
  /** The page's own input for files, where it stays in the document; without one a mended copy is dropped on the field. */
  picker?: string;
}

export interface Site {
  id: string;
  /** Match patterns; the manifest is built from these. */
  matches: readonly string[];
  /** Files reach this site by ways that only the page's own world sees (src/attachments/bridge-files.ts). */
  bridgesFiles?: boolean;
  /** The first whose field matches wins. */
  composers: readonly ComposerMarkers[];
}

/** An open writing box. Reads only; nothing here changes the page. */
export interface Composer {
  surface: Surface;
  keys: SubmitKeys;
  root: HTMLElement;
  field: HTMLElement;
  /** The text as the person sees it; the last text read once the box has gone. */
  readText(): string;
  readRecipient(): string | null;
  readAudience(): string | null;
  /** Looked up anew each time, since sites replace their buttons. */
  findSubmit(): HTMLElement | null;
  /** A list of suggestions is open, so Enter chooses from it. */
  isChoosing(): boolean;
  /** How many pictures the page shows on the draft; null where it does not say. */
  countPictures(): number | null;
  /** What takes the picture at this place off the draft. */
  findRemove(at: number): HTMLElement | null;
  /** The page's own input for files. */
  findPicker(): HTMLInputElement | null;
}

export function defineSite<const S extends Site>(site: S): S {
  return site;
}

const MAX_CLIMB = 14;

/** The composer in which something happened, from the event's composed path (innermost first). */
export function findComposer(site: Site, path: readonly EventTarget[]): Composer | null {
  for (const markers of site.composers) {
    const field = path.find((target): target is HTMLElement => target instanceof HTMLElement && target.matches(markers.field));
    if (field) return composerOf(field, rootOf(field, markers), markers);
  }
  return null;
}

/** The composer nearest to where something happened outside its field: a picture chosen or dropped. */
export function findComposerNear(site: Site, path: readonly EventTarget[]): Composer | null {
  for (const place of path.slice(0, MAX_CLIMB)) {
    if (!(place instanceof HTMLElement) || place === document.body) continue;
    for (const markers of site.composers) {
      const field = place.querySelector<HTMLElement>(markers.field);
      if (field?.checkVisibility()) return composerOf(field, rootOf(field, markers), markers);
    }
  }
  return null;
}

function rootOf(field: HTMLElement, { root, submit }: ComposerMarkers): HTMLElement {
  const marked = root === undefined ? null : field.closest<HTMLElement>(root);
  if (marked) return marked;
  let ancestor = field.parentElement;
  for (let level = 0; ancestor && ancestor !== document.body && level < MAX_CLIMB; level++, ancestor = ancestor.parentElement) {
    if (ancestor.querySelector(submit.join())) return ancestor;
  }
  return field.parentElement ?? field;
}

function composerOf(field: HTMLElement, root: HTMLElement, markers: ComposerMarkers): Composer {
  let lastText = '';
  return {
    surface: markers.surface,
    keys: markers.keys,
    root,
    field,
    readText() {
      const fields = root.querySelectorAll<HTMLElement>(markers.field);
      if (fields.length > 0) lastText = Array.from(fields, readVisibleText).join('\n');
      else if (field.isConnected) lastText = readVisibleText(field);
      return lastText;
    },
    readRecipient: () => markers.recipient?.(root) ?? null,
    readAudience: () => markers.audience?.(root) ?? null,
    findSubmit: () => findSubmit(root, markers),
    isChoosing: () => isListOpen(field),
    countPictures: () => (markers.pictures ? findPictures(root, markers).length : null),
    findRemove: (at) => findRemove(findPictures(root, markers)[at], markers),
    findPicker: () => findPicker(root, markers),
  };
}

/** The root, and the other parts of the page that belong to the composer. */
function placesOf(root: Element, { submitAlsoIn }: ComposerMarkers): Element[] {
  return submitAlsoIn === undefined ? [root] : [root, ...document.querySelectorAll(submitAlsoIn)];
}

function findPictures(root: Element, markers: ComposerMarkers): Element[] {
  const { pictures } = markers;
  if (!pictures) return [];
  return [...new Set(placesOf(root, markers).flatMap((place) => Array.from(place.querySelectorAll(pictures.shown))))];
}

function findRemove(picture: Element | undefined, { pictures }: ComposerMarkers): HTMLElement | null {
  if (!picture || pictures?.remove === undefined) return null;
  if (picture.matches(pictures.remove)) return picture as HTMLElement;
  let place: Element | null = picture;
  for (let level = 0; place && level < MAX_CLIMB; level += 1, place = place.parentElement) {
    // Once there are other pictures in it, its button may be theirs.
    if (level > 0 && place.querySelectorAll(pictures.shown).length > 1) return null;
    const button = place.querySelector<HTMLElement>(pictures.remove);
    if (button) return button;
  }
  return null;
}

function findPicker(root: Element, markers: ComposerMarkers): HTMLInputElement | null {
  const { pictures } = markers;
  if (pictures?.picker === undefined) return null;
  for (const place of placesOf(root, markers)) {
    const picker = place.querySelector<HTMLInputElement>(pictures.picker);
    if (picker) return picker;
  }
  return null;
}

function findSubmit(root: Element, markers: ComposerMarkers): HTMLElement | null {
  for (const selector of markers.submit) {
    for (const place of placesOf(root, markers)) {
      const button = Array.from(place.querySelectorAll<HTMLElement>(selector)).find((each) => each.checkVisibility());
      if (button) return button;
    }
  }
  return null;
}
