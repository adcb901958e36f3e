import type { Composer } from '../sites/site';
import { watchIgnored } from './watch-ignored';

/** What was held: the key that would have sent the draft, or null for the button or the form. */
export type Submission = { key: KeyboardEvent | null; target: EventTarget | null };

export interface Release {
  /** Submits as the person asked, once; our own listeners let everything through meanwhile. `ignored`: the site did nothing with it. */
  (composer: Composer, submission: Submission, ignored: () => void): void;
  /** True while a release is being dispatched. */
  readonly underWay: boolean;
}

export function createRelease(): Release {
  let underWay = false;
  const release = (composer: Composer, submission: Submission, ignored: () => void) => {
    underWay = true;
    try {
      watchIgnored(composer, () => submit(composer, submission), ignored);
    } finally {
      underWay = false;
    }
  };
  return Object.defineProperty(release, 'underWay', { get: () => underWay }) as Release;
}

/** Editors put a line break in on a repeated Ctrl+Enter, so a key is repeated only where there is no button. */
function submit({ field, findSubmit }: Composer, { key, target }: Submission): void {
  const button = findSubmit();
  if (button) press(button);
  else if (key) repeatKey(target ?? field, key);
  else if (target && 'requestSubmit' in target) (target as HTMLFormElement).requestSubmit();
  else if (target && 'tagName' in target) press(target as HTMLElement);
}

/** Some sites act on the first event of a press and some on the last. */
function press(button: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1, detail: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', pointer));
  button.dispatchEvent(new MouseEvent('mouseup', { ...init, detail: 1 }));
  // A bare picture has no click of its own.
  if ('click' in button) button.click();
  else (button as Element).dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
}

function repeatKey(target: EventTarget, { key, code, keyCode, ctrlKey, metaKey }: KeyboardEvent): void {
  const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, bubbles: true, cancelable: true, composed: true };
  if (target.dispatchEvent(new KeyboardEvent('keydown', init))) target.dispatchEvent(new KeyboardEvent('keypress', init));
  target.dispatchEvent(new KeyboardEvent('keyup', init));
}
