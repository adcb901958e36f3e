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
  '[role=grid], [role=treegrid], [role=gridcell], [role=code], .monaco-editor, .CodeMirror, .cm-editor, .ace_editor, .xterm, .cell-input, .handsontable, .hot-display-license-info, .jp-Editor, .ql-tooltip, pre[contenteditable]';

const EDITABLE = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/** The editable in which something happened, unless it is plainly for something else. */
export function findField(path: readonly EventTarget[], measure: Measure): WritingField | null {
  const field = editableIn(path);
  if (!field || isFixed(field) || isForSomethingElse(field)) return null;
  const labels = labelsOf(field);
  const use = purposeOf(labels) ?? purposeByName(field);
  if (use === 'search' || (field.getAttribute('role') === 'combobox' && use === null)) return null;
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
  return field.closest('form')?.querySelector('input[type=password]') != null;
}

/** How a page's author named a field without a label; only the names that mean one thing. */
function purposeByName(field: HTMLElement): Purpose | null {
  const names = ['name', 'id'].map((attribute) => field.getAttribute(attribute)?.toLowerCase() ?? '');
  if (names.some((name) => /^(?:q|query|search|s|filter)$/.test(name))) return 'search';
  if (names.some((name) => /(?:^|[-_[.])(?:title|subject|alt|tags|excerpt|slug)\]?$/.test(name))) return 'aside';
  if (names.some((name) => /(?:^|[-_[.])(?:comment|reply)(?:[-_](?:text|body|content|field|box))?\]?$/.test(name))) return 'comment';
  return null;
}

const FIELDS = `textarea, ${EDITABLE}`;

/** The boxes in a place that are written in as this one is: the parts of a thread, the blocks of an article. */
export function alike(field: HTMLElement, place: Element): HTMLElement[] {
  const kind = kindOf(field);
  const found = Array.from(place.querySelectorAll<HTMLElement>(FIELDS)).filter(
    (each) => each === field || (kindOf(each) === kind && !each.parentElement?.closest(EDITABLE) && isShown(each)),
  );
  return found.includes(field) ? found : [field];
}

function kindOf(field: HTMLElement): string {
  return [field.tagName, field.getAttribute('role'), field.className.toString().split(/\s/, 1)[0], purposeOf(labelsOf(field))].join();
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
