import { type FieldSpan, findSpan, type ReadFields } from './dom/field-span';
import { isListOpen } from './dom/open-list';
import { isElement, isSeen } from './dom/tree';
import { readWritten } from './dom/visible-text';
import { fieldsIn, findPicker, findPictures, findRemove, findSubmit, isField, MAX_CLIMB, rootOf } from './marked-parts';
import type { SubmitKind } from './semantic/submit-words';

export type Surface = 'post' | 'comment' | 'dm';

/** How keys alone send what is written: Ctrl/Cmd+Enter, bare Enter, or not at all. */
export type SubmitKeys = 'mod-enter' | 'enter' | 'none';

/** What marks one kind of composer on a site. All but `surface` and `keys` are CSS; earlier submits are preferred. */
export interface ComposerMarkers {
  surface: Surface | ((root: HTMLElement, field: HTMLElement) => Surface);
  /** The box that is typed in. A composer with several (a thread, a title and a text) is read as one draft. */
  field: string;
  /** What must be around the field, also outside the shadow root or the frame in which it lies. */
  within?: string;
  /** The nearest ancestor that holds the whole composer; where none matches, the nearest one that holds a submit. */
  root?: string;
  submit: readonly (string | NamedButton)[];
  /** Other parts of the page, also of that around the field's frame, in which this composer's submit may stand. */
  submitAlsoIn?: string;
  keys: SubmitKeys;
  recipient?: (root: HTMLElement, field: HTMLElement) => string | null;
  audience?: (root: HTMLElement) => string | null;
  /** What stands in the field without being written by the person. */
  leftOut?: string;
  pictures?: PictureMarkers;
}

/** Buttons that only their words tell apart: what such words are for, in every language in which they are known. */
export interface NamedButton {
  css: string;
  kinds: readonly SubmitKind[];
  /** Words of this site's own, in small letters. */
  also?: readonly string[];
  /** "Share" is what posts here; elsewhere it hands on what others have posted. */
  shares?: boolean;
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
  /** What tells this software from others, on whatever host it runs. */
  recognisedBy?: string;
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
  /** Where words of the draft stand on the page; null where that cannot be told exactly. */
  findSpan(start: number, end: number): FieldSpan | null;
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

/** The composer in which something happened, from the event's composed path (innermost first). */
export function findComposer(site: Site, path: readonly EventTarget[]): Composer | null {
  for (const markers of site.composers) {
    const field = path.find((target): target is HTMLElement => isField(target, markers));
    if (field) return composerOf(field, rootOf(field, markers), markers);
  }
  return null;
}

/** The composer nearest to where something happened outside its field: a picture chosen or dropped. */
export function findComposerNear(site: Site, path: readonly EventTarget[]): Composer | null {
  for (const place of path.slice(0, MAX_CLIMB)) {
    if (!isElement(place) || place === document.body) continue;
    for (const markers of site.composers) {
      const field = Array.from(place.querySelectorAll<HTMLElement>(markers.field)).find((each) => isSeen(each) && isField(each, markers));
      if (field) return composerOf(field, rootOf(field, markers), markers);
    }
  }
  return null;
}

function composerOf(field: HTMLElement, root: HTMLElement, markers: ComposerMarkers): Composer {
  let lastText = '';
  let lastCount = 0;
  const leftOut = markers.leftOut ?? null;
  /** Null once the box of a draft has gone. */
  const readFields = (): ReadFields | null => {
    const fields = fieldsIn(root, markers);
    // A box of several has gone with the page that held it; what is left is not the whole draft.
    if (fields.length < lastCount && !field.isConnected) return null;
    lastCount = fields.length;
    const read = fields.length === 0 && field.isConnected && isSeen(field) ? [field] : fields;
    if (read.length === 0) return null;
    // A title that is still empty is no line of the draft.
    return read.map((each) => ({ field: each, text: readWritten(each, leftOut) })).filter(({ text }) => text !== '');
  };
  return {
    surface: typeof markers.surface === 'function' ? markers.surface(root, field) : markers.surface,
    keys: markers.keys,
    root,
    field,
    readText() {
      lastText =
        readFields()
          ?.map(({ text }) => text)
          .join('\n') ?? lastText;
      return lastText;
    },
    findSpan: (start, end) => findSpan(readFields() ?? [], start, end, leftOut),
    readRecipient: () => markers.recipient?.(root, field) ?? null,
    readAudience: () => markers.audience?.(root) ?? null,
    findSubmit: () => findSubmit(root, markers),
    isChoosing: () => isListOpen(field),
    countPictures: () => (markers.pictures ? findPictures(root, markers).length : null),
    findRemove: (at) => findRemove(findPictures(root, markers)[at], markers),
    findPicker: () => findPicker(root, markers),
  };
}
