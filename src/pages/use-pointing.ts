import { useEffect, useState } from 'preact/hooks';
import type { Thing } from '../advisory/group-by-clause';

export interface PointedAt {
  /** The number of the thing whose words or card the pointer is on, or else the focus. */
  at: number | null;
  /** For an element that stands for this thing. */
  handlers(thing: Thing): {
    onMouseEnter(): void;
    onMouseLeave(): void;
    onFocusIn(): void;
    onFocusOut(): void;
  };
}

/** Which thing is pointed at, until there are `others`. */
export function usePointedAt(others: unknown): PointedAt {
  const [hovered, hover] = useState<number | null>(null);
  const [focused, focus] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has gone from under the pointer says nothing of it.
  useEffect(() => hover(null), [others]);
  return {
    at: hovered ?? focused,
    handlers: ({ number }) => ({
      onMouseEnter: () => hover(number),
      onMouseLeave: () => hover(null),
      onFocusIn: () => focus(number),
      onFocusOut: () => focus(null),
    }),
  };
}

/** Brings the element with this id into view and gives it the focus. */
export function goTo(id: string, event: Event): void {
  event.preventDefault();
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus({ preventScroll: true });
}

export const cardId = ({ number }: Thing): string => `finding-${number}`;
export const titleId = ({ number }: Thing): string => `finding-${number}-title`;
export const placeId = ({ number }: Thing, nth: number): string => `words-${number}-${nth}`;
