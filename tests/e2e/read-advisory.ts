export interface AdvisorySeen {
  kind: 'nothing' | 'note' | 'pause' | 'notice';
  /** All the words on screen. */
  text: string;
  /** What a screen reader has been given to say. */
  spoken: string;
}

/** Runs in the page: the practice build leaves its shadow root open. Of two, one of them left behind by a script that has ended, the later lies on top. */
export function readAdvisory(): AdvisorySeen {
  const roots = [...document.querySelectorAll<HTMLElement>('*')].flatMap((each) => (each.shadowRoot ? [each.shadowRoot] : []));
  for (const root of roots.reverse()) {
    const card = root.querySelector<HTMLElement>('[role=alertdialog], section');
    if (!card?.checkVisibility({ visibilityProperty: true })) continue;
    const kind = card.getAttribute('role') === 'alertdialog' ? 'pause' : card.querySelector('[aria-expanded]') ? 'note' : 'notice';
    return { kind, text: card.innerText, spoken: root.querySelector('[role=status]')?.textContent ?? '' };
  }
  return { kind: 'nothing', text: '', spoken: '' };
}

/** Runs in the page: the middle of the advisory's visible control with this name (its beginning will do), or matching this selector. */
export function whereToPress(wanted: { label: string } | { selector: string }): { x: number; y: number } | null {
  const roots = [...document.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? [each.shadowRoot] : []));
  const control = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, summary')])
    .find((each) =>
      'label' in wanted
        ? (each.getAttribute('aria-label') ?? each.innerText).trim().startsWith(wanted.label)
        : each.matches(wanted.selector),
    );
  if (!control?.checkVisibility({ visibilityProperty: true })) return null;
  control.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  // While it is being put in its place it may stand outside the window.
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? { x, y } : null;
}
