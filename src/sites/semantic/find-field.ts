import { labelsOf } from './accessible-name';
import { isShown, isSizeable, type Measure } from './boxes';
import { type Purpose, purposeOf } from './field-words';

/** A box that may be written in to be posted. */
export interface WritingField {
  field: HTMLElement;
  labels: readonly string[];
  use: Purpose | null;
}

/** What holds code, cells or a terminal; they too are typed in through editable elements. */
const NOT_PROSE =
  '[role=grid], [role=treegrid], [role=gridcell], [role=code], .monaco-editor, .CodeMirror, .cm-editor, .ace_editor, .xterm, .cell-input, .handsontable, .jp-Editor, .ql-tooltip, pre[contenteditable]';

const EDITABLE = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

const FIELDS = `textarea, ${EDITABLE}`;
const MAX_CLIMB = 14;

/** The editable in which something happened, unless it is plainly for something else. */
export function findField(path: readonly EventTarget[], measure: Measure): WritingField | null {
  const field = editableIn(path);
  if (!field || isFixed(field) || isForSomethingElse(field)) return null;
  const labels = labelsOf(field);
  const use = purposeOf(labels) ?? purposeByName(field);
  if (use === 'search') return null;
  return isShown(field) && isSizeable(measure(field)) ? { field, labels, use } : null;
}

/** The nearest text area, or the outermost of the editable elements around the innermost target. */
function editableIn(path: readonly EventTarget[]): HTMLElement | null {
  let outermost: HTMLElement | null = null;
  for (const target of path) {
    if (!isElement(target)) continue;
    if (target.tagName === 'TEXTAREA') return target;
    if (target.tagName === 'INPUT') return null;
    if (target.matches(EDITABLE)) outermost = target;
    else if (outermost === null && target.getAttribute('role') === 'textbox' && !target.querySelector(`textarea, input, ${EDITABLE}`))
      outermost = target;
  }
  return outermost ?? designed(path);
}

/** The body of a frame whose whole document is made editable. */
function designed(path: readonly EventTarget[]): HTMLElement | null {
  const target = path.find(isElement);
  return target?.ownerDocument.designMode === 'on' ? target.ownerDocument.body : null;
}

/** The nearest box to where something happened outside any. */
export function fieldNear(path: readonly EventTarget[]): HTMLElement | null {
  for (const place of path.slice(0, MAX_CLIMB)) {
    if (!isElement(place) || place.tagName === 'BODY') continue;
    const field = Array.from(place.querySelectorAll<HTMLElement>(FIELDS)).find(isShown);
    if (field) return field;
  }
  return null;
}

/** An element of any window, so not known by its class. */
export function isElement(target: EventTarget): target is HTMLElement {
  return (target as Node).nodeType === 1;
}

function isFixed(field: HTMLElement): boolean {
  const { readOnly, disabled } = field as HTMLTextAreaElement;
  return readOnly === true || disabled === true || field.matches('[aria-readonly=true], [aria-disabled=true]');
}

function isForSomethingElse(field: HTMLElement): boolean {
  if (field.getAttribute('role') === 'searchbox' || field.closest(`[role=search], search, ${NOT_PROSE}`)) return true;
  return Array.from(field.closest('form')?.querySelectorAll('input[type=password]') ?? []).some((each) => each.checkVisibility());
}

/** How a page's author named a field without a label; only the names that mean one thing. */
function purposeByName(field: HTMLElement): Purpose | null {
  const names = ['name', 'id'].map((attribute) => field.getAttribute(attribute)?.toLowerCase() ?? '');
  if (names.some((name) => /^(?:q|query|search|s|filter)$/.test(name))) return 'search';
  if (names.some((name) => /(?:^|[-_[.])(?:title|subject|alt|tags|excerpt|slug)\]?$/.test(name))) return 'aside';
  if (names.some((name) => /(?:^|[-_[.])(?:comment|reply)(?:[-_](?:text|body|content|field|box))?\]?$/.test(name))) return 'comment';
  return null;
}

/** The boxes that are written in as this one is, in a place or else in its own document or shadow root: parts of a thread, blocks of an article. */
export function alike(field: HTMLElement, place: Element): HTMLElement[] {
  const own = place.contains(field) ? place : (field.getRootNode() as Document | ShadowRoot);
  const kind = kindOf(field);
  return Array.from(own.querySelectorAll<HTMLElement>(FIELDS)).filter(
    (each) => each === field || (kindOf(each) === kind && !each.parentElement?.closest(EDITABLE) && isShown(each)),
  );
}

/** Blocks differ in tag, and in every class but their first. */
function kindOf(field: HTMLElement): string {
  const tag = field.tagName === 'TEXTAREA' ? field.tagName : '';
  return [tag, field.getAttribute('role'), field.className.toString().split(/\s/, 1)[0], purposeOf(labelsOf(field))].join();
}

/** A bigger box stands in the same place, so this one is only beside it. */
export function isBesideBigger(field: HTMLElement, place: Element, measure: Measure): boolean {
  const size = areaOf(field, measure);
  return Array.from(place.querySelectorAll<HTMLElement>(FIELDS)).some(
    (each) =>
      !each.contains(field) &&
      !field.contains(each) &&
      !each.matches('[readonly], [disabled]') &&
      isShown(each) &&
      areaOf(each, measure) > size,
  );
}

function areaOf(element: Element, measure: Measure): number {
  const { width, height } = measure(element);
  return width * height;
}
