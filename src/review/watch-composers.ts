import type { Composer } from '../sites/site';
import type { Advisory } from './advisory-port';
import { type Hear, hearPage, inPage, isInPage, pathFrom } from './page-windows';
import type { Person } from './recipients';
import { createRelease } from './release';
import { Review } from './review';
import type { ReviewParts } from './review-parts';
import { type HearSaid, Said } from './said';
import { guardSubmissions, isSubmitKey } from './submission';

export interface WatchParts extends Omit<ReviewParts, 'release'> {
  findComposer(path: readonly EventTarget[]): Composer | null;
  /** The one near to where something happened outside any field. */
  findComposerNear(path: readonly EventTarget[]): Composer | null;
  hearFiles(heard: (files: readonly File[], path: readonly EventTarget[]) => void, hear: Hear): void;
  /** A composer has been opened, so a check will be asked for: a background that sleeps should be woken now. */
  wake(): void;
}

/** Files that found no composer are kept so long for the next one. */
const EARLY_MS = 120_000;

/** Whom the composer last written in is for; null also once that has gone. */
export interface Writing {
  person(): Person | null;
  markPupil(is: boolean): void;
  /** What is said of any draft here. */
  hearSaid: HearSaid;
}

/** Starts a review when a composer gets focus and lets go of it when the composer has left the page. Without one: listeners only. */
export function watchComposers(parts: WatchParts, signal: AbortSignal): Writing {
  const reviews = new Map<HTMLElement, { review: Review; end: AbortController }>();
  const release = createRelease();
  const said = new Said();
  const openAdvisory = said.through(parts.openAdvisory);
  let current: Review | null = null;
  /** Some sites have the pictures chosen before there is anything to write in. */
  let early: { files: readonly File[]; at: number } | null = null;
  const all = () => Array.from(reviews.values(), ({ review }) => review);
  const advisoryAt = (target: EventTarget | null): Advisory | null => all().find(({ advisory }) => advisory.owns(target))?.advisory ?? null;
  const hear = hearPage((focused) => {
    letGoOfClosed();
    current = reviewAt(pathFrom(focused)) ?? current;
  }, signal);

  function letGoOfClosed(): void {
    for (const [root, { end }] of reviews) {
      if (isInPage(root)) continue;
      end.abort();
      reviews.delete(root);
    }
  }

  const reviewAt = (path: readonly EventTarget[]): Review | null => reviewOf(parts.findComposer(path));

  function reviewOf(composer: Composer | null): Review | null {
    if (!composer) return null;
    const known = reviews.get(composer.root);
    if (known) {
      known.review.composer = composer;
      return known.review;
    }
    const end = new AbortController();
    const review = new Review(composer, { ...parts, openAdvisory, release }, AbortSignal.any([signal, end.signal]));
    reviews.set(composer.root, { review, end });
    parts.wake();
    review.changed();
    if (early && Date.now() - early.at < EARLY_MS) review.attach(early.files);
    early = null;
    return review;
  }

  /** Where pictures were put: the composer around them, the nearest one, or the one last written in. */
  function reviewFor(path: readonly EventTarget[]): Review | null {
    const around = all().find(({ composer }) => path.includes(composer.root));
    return (
      reviewAt(path) ?? around ?? reviewOf(parts.findComposerNear(path)) ?? (current && isInPage(current.composer.root) ? current : null)
    );
  }

  parts.hearFiles((files, path) => {
    letGoOfClosed();
    const review = reviewFor(path);
    if (review) review.attach(files);
    else early = { files, at: Date.now() };
  }, hear);
  hear('click', (event) => {
    const path = event.composedPath();
    for (const review of all()) {
      const count = review.composer.countPictures() ?? 0;
      for (let place = 0; place < count; place += 1) if (inPath(path, review.composer.findRemove(place))) review.takeOff(place);
    }
  });

  hear('focusin', (event) => {
    letGoOfClosed();
    if (!advisoryAt(event.target)) current = reviewAt(event.composedPath()) ?? current;
  });
  hear('input', (event) => {
    letGoOfClosed();
    if (!advisoryAt(event.target)) reviewAt(event.composedPath())?.changed();
  });
  guardSubmissions(
    {
      byButton(path) {
        letGoOfClosed();
        return all().find(({ composer }) => inPath(path, composer.findSubmit())) ?? null;
      },
      byKey(event) {
        const path = event.composedPath();
        const onButton = event.key === 'Enter' || event.key === ' ';
        return (
          all().find(
            ({ composer }) =>
              (onButton && inPath(path, composer.findSubmit())) || (path.includes(composer.field) && isSubmitKey(event, composer)),
          ) ?? null
        );
      },
      byForm: (form, submitter) => all().find(({ composer }) => isAround(form, composer.field) && isSubmitOf(composer, submitter)) ?? null,
    },
    release,
    hear,
  );
  // After the guard, which swallows the repeats of a held key even when focus has moved into the pause meanwhile.
  keepToAdvisory(hear, advisoryAt, () => current?.advisory ?? null);
  const open = () => (current && isInPage(current.composer.field) ? current : null);
  return { person: () => open()?.person ?? null, markPupil: (is) => open()?.markPupil(is), hearSaid: said.hear };
}

/** A page may lie in one form as a whole, with other buttons that submit it. */
function isSubmitOf({ findSubmit }: Composer, submitter: HTMLElement | null): boolean {
  const submit = submitter && findSubmit();
  return !submit || submit.contains(submitter) || submitter.contains(submit);
}

/** Editors often lie in a shadow root or a frame within their form. */
function isAround(form: EventTarget | null, field: HTMLElement): boolean {
  return form !== null && [...pathFrom(field), ...pathFrom(inPage(field))].includes(form);
}

function inPath(path: readonly EventTarget[], element: HTMLElement | null): boolean {
  return element !== null && path.includes(element);
}

const KEYS = ['keydown', 'keypress', 'keyup'];
/** What focus traps and "click outside to close" of the page's own dialogs listen to. */
const POINTERS_AND_FOCUS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'focusin', 'focusout'];

/** The page hears nothing of what happens inside the advisory; what it must hear itself of keys is handed to it. */
function keepToAdvisory(hear: Hear, advisoryAt: (target: EventTarget | null) => Advisory | null, current: () => Advisory | null): void {
  for (const type of [...KEYS, ...POINTERS_AND_FOCUS]) {
    hear(type, (event) => {
      const inside = advisoryAt(event.target);
      if (inside) event.stopImmediatePropagation();
      // So that a click on the advisory leaves focus and caret in the editor.
      if (inside && event.type === 'mousedown') event.preventDefault();
      if (event.type !== 'keydown') return;
      const pressed = event as KeyboardEvent;
      if (isOpenKey(pressed) ? toggle(current()) : (inside ?? openOf(current()))?.hear(pressed)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    });
  }
}

function toggle(advisory: Advisory | null): boolean {
  advisory?.toggle();
  return advisory !== null;
}

function openOf(advisory: Advisory | null): Advisory | null {
  return advisory?.isOpen() ? advisory : null;
}

/** Alt+Shift+Q; with it a Mac types Œ. */
function isOpenKey(event: KeyboardEvent): boolean {
  return event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && ['q', 'œ'].includes(event.key.toLowerCase());
}
