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
}

export interface Site {
  id: string;
  /** Match patterns; the manifest is built from these. */
  matches: readonly string[];
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
  };
}

function findSubmit(root: Element, { submit, submitAlsoIn }: ComposerMarkers): HTMLElement | null {
  const places = submitAlsoIn === undefined ? [root] : [root, ...document.querySelectorAll(submitAlsoIn)];
  for (const selector of submit) {
    for (const place of places) {
      const button = Array.from(place.querySelectorAll<HTMLElement>(selector)).find((each) => each.checkVisibility());
      if (button) return button;
    }
  }
  return null;
}
