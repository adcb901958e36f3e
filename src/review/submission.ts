import type { Composer } from '../sites/site';
import type { Hear } from './page-windows';
import type { Release, Submission } from './release';

/** What stands between a submitting gesture and the site. */
export interface Gate {
  /** Decided at once: an event cannot be stopped afterwards. */
  mustHold(): boolean;
  held(submission: Submission, repeated: boolean): void;
  passed(): void;
}

/** Which composer, if any, an event would submit. */
export interface Gates {
  byButton(path: readonly EventTarget[]): Gate | null;
  byKey(event: KeyboardEvent): Gate | null;
  /** `submitter`: the button that was pressed, or null where none was. */
  byForm(form: EventTarget | null, submitter: HTMLElement | null): Gate | null;
}

const PRESS_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend'] as const;

/** Hears every submitting gesture before the page does, and holds the whole of it or none of it. */
export function guardSubmissions(gates: Gates, release: Release, hear: Hear): void {
  let pressHeld: boolean | null = null;
  let heldKey: string | null = null;
  // Focus moves into the pause while a key is still down; what is left of that key must not press a button there.
  let keyDown: string | null = null;

  const onPress = (event: Event) => {
    if (release.underWay) return;
    if (event.type === 'pointerdown') pressHeld = null;
    const gate = 'button' in event && event.button !== 0 ? null : gates.byButton(event.composedPath());
    if (!gate) return;
    pressHeld ??= gate.mustHold();
    if (pressHeld) swallow(event);
  };
  for (const type of PRESS_EVENTS) hear(type, onPress);

  const onClick = (event: MouseEvent) => {
    if (release.underWay) return;
    const gate = gates.byButton(event.composedPath());
    const hold = gate && (pressHeld || gate.mustHold());
    pressHeld = null;
    if (!gate) return;
    if (!hold) return gate.passed();
    swallow(event);
    if (event.detail === 0) heldKey = keyDown;
    gate.held({ key: null, target: innermost(event) }, event.detail > 1);
  };
  hear('click', onClick);

  const onKeydown = (event: KeyboardEvent) => {
    if (release.underWay) return;
    if (heldKey === event.key && event.repeat) return swallow(event);
    heldKey = null;
    keyDown = event.key;
    const gate = gates.byKey(event);
    if (!gate) return;
    if (!gate.mustHold()) return gate.passed();
    heldKey = event.key;
    swallow(event);
    gate.held({ key: event, target: innermost(event) }, false);
  };
  hear('keydown', onKeydown);

  const onRestOfKey = (event: KeyboardEvent) => {
    if (release.underWay) return;
    const held = heldKey === event.key;
    if (event.type === 'keyup') {
      keyDown = null;
      heldKey = null;
    }
    if (!held) return;
    swallow(event);
  };
  hear('keypress', onRestOfKey);
  hear('keyup', onRestOfKey);

  const onSubmit = (event: SubmitEvent) => {
    const gate = release.underWay ? null : gates.byForm(event.target, event.submitter);
    if (!gate) return;
    if (!gate.mustHold()) return gate.passed();
    swallow(event);
    heldKey = keyDown;
    gate.held({ key: null, target: event.target }, false);
  };
  hear('submit', onSubmit);
}

/** In an open shadow root the target is told only as far as its host; and once an event is over its path is gone. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

/** A cancelled `touchend` is never followed by the `click` at which a held press ends, so it is only kept from the page. */
function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type !== 'touchend') event.preventDefault();
}

/** Whether this key, pressed in the composer's field, sends what is written. */
export function isSubmitKey(event: KeyboardEvent, composer: Composer): boolean {
  // 229 is what browsers report while an input method is composing, also just after `isComposing` has ended.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (composer.keys === 'mod-enter') return mod;
  return composer.keys === 'enter' && !mod && !composer.isChoosing();
}
