import { namesOf } from './accessible-name';
import { type Ring, ringsAround } from './around';
import { saysSending } from './author-names';
import { DIALOG, distance, isShown, type Measure } from './boxes';
import { isLike, isOther, isPreview, isShare, isStep, type SubmitKind, submitKindOf } from './submit-words';

export interface Submit {
  button: HTMLElement;
  /** `icon`: known only by how its author named it. `form`: a form's own submit whose name says nothing. */
  kind: SubmitKind | 'icon' | 'form';
  /** Its words can be read on it. */
  hasText: boolean;
  within: HTMLElement;
}

/** What stands around a field. */
export interface Around {
  submit: Submit | null;
  /** A button that leads to another step is nearer than any submit. */
  hasStep: boolean;
  /** A button that posts opens something first. */
  leadsToPost: boolean;
  /** A preview can be asked for, as only those who write to be read are offered. */
  hasPreview: boolean;
  hasLog: boolean;
}

const RANK = { post: 3, comment: 3, send: 3, icon: 2, weak: 1, form: 1 } as const;

/** Looks outwards from a field for the one thing that sends what is in it. */
export function lookAround(field: HTMLElement, measure: Measure): Around {
  const around: Around = { submit: null, hasStep: false, leadsToPost: false, hasPreview: false, hasLog: false };
  for (const best of candidates(field, measure, around)) {
    if (!around.submit || RANK[best.kind] > RANK[around.submit.kind]) around.submit = best;
    if (RANK[around.submit.kind] > 1 || isOwnForm(around.submit, field)) break;
  }
  return around;
}

/** What sends now: where a page asks once more in a dialog, the button there. */
export function findLastStep(field: HTMLElement, measure: Measure): HTMLElement | null {
  const { submit } = lookAround(field, measure);
  if (submit?.kind !== 'post' || field.closest(`form, ${DIALOG}`)) return submit?.button ?? null;
  const around: Around = { submit, hasStep: false, leadsToPost: false, hasPreview: false, hasLog: false };
  for (const { kind, button } of candidates(field, measure, around)) {
    if (kind === 'post' && button.closest(DIALOG)) return button;
  }
  return submit.button;
}

/** The best button at each distance, nearest first. */
function* candidates(field: HTMLElement, measure: Measure, around: Around): Generator<Submit> {
  const dialog = field.closest(DIALOG);
  for (const ring of ringsAround(field)) {
    around.hasLog ||= ring.hasLog;
    const buttons = ring.buttons.filter((button) => mayBelong(button.closest(DIALOG), dialog, ring.within));
    const best = nearest(judge(buttons, ring, field, around), field, measure);
    if (best) yield best;
  }
}

/** Past its own dialog a composer goes on only in others, since some sites open several side by side, but not in one to be written in. */
function mayBelong(dialog: Element | null, own: Element | null, within: Element): boolean {
  if (dialog === null) return own === null || own.contains(within);
  return dialog === own || dialog.contains(within) || !dialog.querySelector('textarea, [contenteditable]');
}

function isOwnForm({ button }: Submit, field: HTMLElement): boolean {
  const form = field.closest('form');
  return form !== null && (button as HTMLButtonElement).form === form;
}

function judge(buttons: readonly HTMLElement[], ring: Ring, field: HTMLElement, around: Around): Submit[] {
  const named = buttons.map((button) => ({ button, names: namesOf(button) }));
  const counts = new Map<string, number>();
  for (const { names } of named) counts.set(names[0] ?? '', (counts.get(names[0] ?? '') ?? 0) + 1);
  const hasLikes = named.some(({ names }) => names.some(isLike));
  const found: Submit[] = [];
  for (const { button, names } of named) {
    if (names.some(isStep)) around.hasStep = true;
    if (names.some(isPreview)) around.hasPreview = true;
    // The same words again and again, in list items or beside "Like", belong to what others have posted.
    if ((counts.get(names[0] ?? '') ?? 0) > 2) continue;
    const kind = kindOf(button, names, field);
    if (kind === null || !isShown(button)) continue;
    if (opensMore(button)) {
      if (kind === 'post' && !names.some(isShare)) around.leadsToPost = true;
      continue;
    }
    if (kind !== 'post' && !isInOwnItem(button, ring)) continue;
    if (hasLikes && isInRowOfLikes(button, field)) continue;
    // A composer's own button for a reply comes after what is written, save in a bar on top of it.
    // What is written in a document is not sent by a "Share" above it.
    if (((kind !== 'post' && kind !== 'weak') || names.some(isShare)) && !ring.after.has(button) && !isTogether(button, field)) continue;
    found.push({ button, kind, hasText: (button.textContent ?? '').trim() !== '' || button.tagName === 'INPUT', within: ring.within });
  }
  return found;
}

/** A menu, a panel or a state is behind it, so it sends nothing by itself. */
function opensMore(button: HTMLElement): boolean {
  const popup = button.getAttribute('aria-haspopup');
  return (
    (popup !== null && popup !== 'false') ||
    button.matches(
      '[aria-expanded], [aria-pressed], [data-toggle=modal], [data-bs-toggle=modal], [data-toggle=dropdown], [data-bs-toggle=dropdown]',
    )
  );
}

function isInOwnItem(button: HTMLElement, ring: Ring): boolean {
  const item = button.closest('li, [role=listitem], [role=row], tr');
  return item === null || item.contains(ring.within) || (item.textContent ?? '').length < 60;
}

function isInRowOfLikes(button: HTMLElement, field: HTMLElement): boolean {
  let place = button.parentElement;
  for (let level = 0; place && level < 3 && !place.contains(field); level += 1, place = place.parentElement) {
    for (const each of place.querySelectorAll('button, [role=button]')) if (each !== button && namesOf(each).some(isLike)) return true;
  }
  return false;
}

function isTogether(button: HTMLElement, field: HTMLElement): boolean {
  const whole = field.closest(`form, footer, ${DIALOG}`);
  return whole?.contains(button) || button.closest('header') !== null;
}

function kindOf(button: HTMLElement, names: readonly string[], field: HTMLElement): Submit['kind'] | null {
  for (const name of names) {
    const kind = submitKindOf(name);
    if (kind) return kind;
  }
  if (names.some((name) => isStep(name) || isOther(name))) return null;
  if (saysSending(button, names.length === 0)) return 'icon';
  const { type, form } = button as HTMLInputElement;
  const isSubmit = (type === 'submit' || type === 'image') && form !== null && form === field.closest('form');
  return isSubmit && (names.length > 0 || button.childElementCount > 0) ? 'form' : null;
}

/** The best kind wins, then a form's own, then the one nearest below or right of the field. */
function nearest(found: readonly Submit[], field: HTMLElement, measure: Measure): Submit | null {
  if (found.length < 2) return found[0] ?? null;
  const box = measure(field);
  const weight = (submit: Submit) =>
    -RANK[submit.kind] * 1e6 - (isOwnForm(submit, field) ? 1e5 : 0) + distance(box, measure(submit.button));
  return found.reduce((best, each) => (weight(each) < weight(best) ? each : best));
}
