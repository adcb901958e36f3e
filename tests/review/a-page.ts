import { vi } from 'vitest';
import type { Advice } from '../../src/engine/advice';
import type { Draft } from '../../src/engine/schema/draft';
import type { PictureReport } from '../../src/engine/schema/picture';
import type { AdvisoryAnswers, AttachedPicture, OpenAdvisory, Place } from '../../src/review/advisory-port';
import { watchComposers } from '../../src/review/watch-composers';
import type { Composer, SubmitKeys } from '../../src/sites/site';

/** A page with two composers, a check that is answered by hand, and an advisory that only takes notes. */
export function openPage({ keys = 'mod-enter' as SubmitKeys } = {}) {
  document.body.innerHTML = ['one', 'two']
    .map(
      (id) => `<div id="${id}" class="composer"><textarea></textarea><button class="send" type="button"><span>Post</span></button></div>`,
    )
    .join('');
  const questions: { draft: Draft; answer(advice: Advice): void; fail(): void }[] = [];
  const advisories: FakeAdvisory[] = [];
  const state: PageState = {
    updated: false,
    choosing: false,
    wakings: 0,
    pictures: null,
    takesMended: true,
    recipient: null,
    surface: 'post',
    pupils: [],
    underlined: [],
  };
  const posts: string[] = [];
  const desk: { id: string; file: File; left: boolean; answer(report: PictureReport): void; fail(): void }[] = [];
  const attention: string[] = [];
  const mended: { use: string; file: File; place: number }[] = [];
  const put: string[] = [];
  let attach: (files: readonly File[], path: readonly EventTarget[]) => void = () => {};
  const end = new AbortController();
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => posts.push(button.parentElement?.querySelector('textarea')?.value ?? ''));
  }

  watchComposers(
    {
      findComposer: (path) => composerIn(path, keys, state),
      findComposerNear: () => null,
      hearFiles: (heard) => {
        attach = heard;
      },
      desk: {
        read: (id, file, signal) =>
          new Promise((resolve, reject) => {
            const picture = { id, file, left: false, answer: resolve, fail: () => reject(new Error('dead')) };
            signal.addEventListener('abort', () => {
              picture.left = true;
            });
            desk.push(picture);
          }),
        mend: async (_id, file, how) => new File([JSON.stringify(how)], `safe ${file.name}`, { type: 'image/jpeg' }),
      },
      attention: {
        seen: (findings) => attention.push(`seen ${findings.map(({ rule }) => rule).join()}`),
        dismissed: (how, findings) => attention.push(`${how} ${findings.map(({ rule }) => rule).join()}`),
        pauseChecking: (on) => attention.push(`pause ${on}`),
        tellOwner: (rule) => attention.push(`tell ${rule}`),
      },
      underline: (_composer, findings) => {
        state.underlined = findings.map(({ words }) => words);
      },
      wording: {
        isProvenFor: () => true,
        put: async (_composer, { words }) => {
          put.push(words);
          return true;
        },
      },
      people: {
        isPupil: async (name) => state.pupils.includes(name),
        markPupil: (name, is) => attention.push(`${is ? 'pupil' : 'no pupil'} ${name}`),
      },
      putMended: async (use, file, _composer, place) => {
        mended.push({ use, file, place });
        // What is put in the page is heard there as any file is.
        if (use === 'swap' && state.takesMended)
          attach([new File([file], file.name, file)], [document.querySelector('#one') as HTMLElement]);
        return state.takesMended;
      },
      check: (draft) => new Promise((resolve, reject) => questions.push({ draft, answer: resolve, fail: () => reject(new Error('dead')) })),
      openAdvisory: (place, answers) => {
        const advisory = new FakeAdvisory(place, answers);
        advisories.push(advisory);
        return advisory;
      },
      updated: () => state.updated,
      wake: () => {
        state.wakings += 1;
      },
    },
    end.signal,
  );

  const page = {
    questions,
    desk,
    mended,
    /** Words that were put in the draft. */
    put,
    /** What was told to whoever remembers beyond one draft. */
    attention,
    advisories,
    posts,
    state,
    field: (id = 'one') => document.querySelector(`#${id} textarea`) as HTMLTextAreaElement,
    button: (id = 'one') => document.querySelector(`#${id} button`) as HTMLButtonElement,
    advisory: () => advisories[0] as FakeAdvisory,
    type(text: string, id = 'one') {
      const field = page.field(id);
      field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    /** Chooses pictures in the composer's own picker. */
    attach(names: readonly string[], id = 'one') {
      const files = names.map((name) => new File([name], name, { type: 'image/jpeg' }));
      attach(files, [page.button(id), document.querySelector(`#${id}`) as HTMLElement, document.body]);
    },
    async look(report: PictureReport, index = desk.length - 1) {
      desk[index]?.answer(report);
      await vi.advanceTimersByTimeAsync(250);
    },
    /** Types, waits out the quiet, and answers. */
    async typeAndHear(text: string, advice: Advice) {
      page.type(text);
      await vi.advanceTimersByTimeAsync(250);
      await page.answer(advice);
    },
    async answer(advice: Advice, index = questions.length - 1) {
      questions[index]?.answer(advice);
      await vi.advanceTimersByTimeAsync(0);
    },
    /** A whole press of the mouse, as a browser sends it; says which of its events reached the page. */
    press(target: Element = page.button(), detail = 1) {
      const reached: string[] = [];
      const events = [
        ...['pointerdown', 'mousedown', 'pointerup', 'mouseup'].map((type) =>
          type.startsWith('p') ? new PointerEvent(type, INIT) : new MouseEvent(type, INIT),
        ),
        new Event('touchend', INIT),
        new MouseEvent('click', { ...INIT, detail }),
      ];
      for (const event of events) {
        const note = () => reached.push(event.type);
        target.addEventListener(event.type, note, { once: true });
        target.dispatchEvent(event);
        target.removeEventListener(event.type, note);
      }
      return reached;
    },
    key(init: KeyboardEventInit & { keyCode?: number }, target: Element = page.field()) {
      const reached: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup']) {
        const note = () => reached.push(type);
        target.addEventListener(type, note, { once: true });
        target.dispatchEvent(new KeyboardEvent(type, { ...INIT, ...init }));
        target.removeEventListener(type, note);
      }
      return reached;
    },
    close: () => end.abort(),
  };
  return page;
}

const INIT = { bubbles: true, cancelable: true, composed: true, button: 0 };

interface PageState {
  updated: boolean;
  choosing: boolean;
  wakings: number;
  /** How many pictures the page shows; null where it does not say. */
  pictures: number | null;
  takesMended: boolean;
  /** The name that the page shows of whom it is for. */
  recipient: string | null;
  surface: Composer['surface'];
  /** Names of those whom the person has marked before. */
  pupils: string[];
  /** Words of the findings that may be underlined now. */
  underlined: string[];
}

export class FakeAdvisory implements ReturnType<OpenAdvisory> {
  readonly log: string[] = [];
  shown: Advice | null = null;
  pictures: readonly AttachedPicture[] = [];
  constructor(
    readonly place: Place,
    readonly answers: AdvisoryAnswers,
  ) {}
  show(advice: Advice, pictures: readonly AttachedPicture[] = []) {
    this.shown = advice;
    this.pictures = pictures;
    this.log.push(`note ${advice.severity}`);
  }
  pause(advice: Advice) {
    this.shown = advice;
    this.log.push(`pause ${advice.findings.map((each) => each.rule).join()}`);
  }
  tell(reason: string) {
    this.log.push(reason);
  }
  hide() {
    this.shown = null;
  }
  toggle() {
    this.log.push('toggle');
  }
  owns() {
    return false;
  }
  hear() {
    return false;
  }
  isOpen() {
    return false;
  }
  close() {
    this.log.push('closed');
  }
}

function composerIn(path: readonly EventTarget[], keys: SubmitKeys, state: PageState): Composer | null {
  const field = path.find((each): each is HTMLTextAreaElement => each instanceof HTMLTextAreaElement);
  const root = field?.closest<HTMLElement>('.composer');
  if (!field || !root) return null;
  return {
    surface: state.surface,
    keys,
    root,
    field,
    readText: () => field.value,
    findSpan: (start, end) => ({ field, from: { node: field, offset: start }, to: { node: field, offset: end } }),
    readRecipient: () => state.recipient,
    readAudience: () => null,
    findSubmit: () => root.querySelector('.send'),
    isChoosing: () => state.choosing,
    countPictures: () => state.pictures,
    findRemove: () => null,
    findPicker: () => null,
  };
}
