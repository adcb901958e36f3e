import { render } from 'preact';
import type { Advice } from '../engine/advice';
import { say } from '../language/say';
import type { Advisory, AdvisoryAnswers, AttachedPicture, NoticeReason, Place } from '../review/advisory-port';
import { keepPlace } from './caret';
import { createHost } from './host';
import { pictureLine } from './pictures/picture-words';
import { turnFaces } from './pictures/turn-faces';
import { watchPictures } from './pictures/watch-pictures';
import { type Scene, SceneView } from './scene';
import { noticeWords, spokenNote } from './words';

/** A live region must have been in the document for a moment before what is put in it is read out. */
const SPEAK_AFTER_MS = 150;
const NOTICE_MS = 10_000;
/** Open only in the practice build, where the tests look into it. */
const MODE = import.meta.env.MODE === 'practice' ? 'open' : 'closed';

/** The advisory for one composer. Nothing is put in the page until there is something to show. */
export function openAdvisory(place: Place, answers: AdvisoryAnswers, mode: ShadowRootMode = MODE): Advisory {
  const host = createHost(place.root, mode, close);
  let scene: Scene = { kind: 'nothing' };
  let shown: { advice: Advice; pictures: readonly AttachedPicture[] } | null = null;
  let spoken = '';
  let told = '';
  /** What was last said of the note; said again only once it has been away. */
  let announced = '';
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const draw = () =>
    render(
      <SceneView
        scene={scene}
        spoken={spoken}
        acts={place.takesWords() ? acts : { ...acts, putWords: undefined }}
        person={place.person()}
      />,
      host.shadow,
    );
  const watch = watchPictures(() => shown && show(shown.advice, shown.pictures));
  const focused = () => host.shadow.activeElement;
  let giveBack = keepPlace(place.field);
  const takeFocus = (selector: string) => {
    if (focused() === null) giveBack = keepPlace(place.field);
    host.shadow.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  };

  function set(next: Scene): void {
    const hadFocus = focused() !== null;
    const before = scene.kind;
    scene = next;
    clearTimeout(closing);
    if (next.kind === 'nothing') {
      clearTimeout(speaking);
      spoken = '';
      told = '';
      announced = '';
    }
    draw();
    if (next.kind === 'nothing') host.hide();
    else if (before !== next.kind || !host.element.isConnected) host.show(next.kind === 'pause');
    if (next.kind === 'pause') takeFocus('.choice.first');
    else if (hadFocus && focused() === null) giveBack();
    answers.said?.(next.kind === 'note' || next.kind === 'pause' ? next.advice : null);
  }

  /** A notice about a draft that has just gone out outlives its composer. */
  function close(): void {
    forget();
    if (scene.kind !== 'notice') set({ kind: 'nothing' });
  }

  function forget(): void {
    shown = null;
    watch.stop();
  }

  /** A closed note with nothing to tell is not there; an open one stays until the person closes it. */
  function put(open: boolean): void {
    if (!shown) return;
    const telling = watch.tell(shown.pictures);
    if (open || shown.advice.findings.length > 0 || telling.length > 0) set({ kind: 'note', ...shown, telling, open });
    else if (scene.kind !== 'nothing') set({ kind: 'nothing' });
  }

  function show(advice: Advice, pictures: readonly AttachedPicture[]): void {
    const news = scene.kind !== 'note' || scene.advice.severity !== advice.severity;
    const sentence = spokenNote(advice);
    shown = { advice, pictures };
    put(scene.kind === 'note' && scene.open);
    if (scene.kind !== 'note') return;
    const line = pictureLine(scene.telling);
    const tells = line && (scene.telling.some(({ report }) => report === null) ? 'looking' : line);
    if (news && advice.severity !== 'info' && advice.severity !== 'none' && sentence !== announced) {
      announced = sentence;
      speak(sentence);
    } else if (tells && tells !== told) speak(say('note.spokenLine', { line }));
    told = tells;
    reportSeen(advice);
  }

  function speak(sentence: string): void {
    clearTimeout(speaking);
    speaking = setTimeout(() => {
      spoken = sentence;
      draw();
    }, SPEAK_AFTER_MS);
  }

  /** Seen is what has been painted while the person could see the page. */
  function reportSeen(advice: Advice): void {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (scene.kind === 'note' && scene.advice === advice && advice.severity !== 'info' && host.isVisible()) answers.seen();
      }),
    );
  }

  /** A notice goes by itself, but not from under somebody who is at it. */
  function leave(): void {
    if (focused() !== null || host.element.matches(':hover')) closing = setTimeout(leave, NOTICE_MS);
    else set({ kind: 'nothing' });
  }

  /** The person has done with what is on screen. */
  function finish(answer: () => void): void {
    if (scene.kind === 'note') {
      watch.hush(scene.pictures);
      answer();
    }
    set({ kind: 'nothing' });
  }

  const acts = {
    toggle() {
      if (scene.kind === 'note') put(!scene.open);
    },
    dismiss: () => finish(answers.dismissed),
    notAboutSchool: () => finish(answers.notAboutSchool),
    pauseChecking: (on: 'day' | 'site') => finish(() => answers.pauseChecking(on)),
    exception: answers.exception,
    markPupil: answers.markPupil,
    tellOwner: answers.tellOwner,
    keepEditing() {
      giveBack();
      answers.keepEditing();
    },
    postAnyway: () => answers.postAnyway(),
    mend: answers.mend,
    permit: answers.permit,
    putWords: answers.putWords,
  };

  return {
    show: (advice, pictures = []) => show(advice, pictures),
    pause(advice: Advice): void {
      forget();
      clearTimeout(speaking);
      spoken = '';
      set({ kind: 'pause', advice });
    },
    tell(reason: NoticeReason): void {
      forget();
      spoken = '';
      set({ kind: 'notice', reason });
      speak(noticeWords(reason));
      closing = setTimeout(leave, NOTICE_MS);
    },
    hide: close,
    toggle(): void {
      if (scene.kind !== 'note') return;
      acts.toggle();
      if (scene.open) takeFocus('.summary');
      else giveBack();
    },
    owns: (target: EventTarget | null): boolean => target === host.element,
    hear(event: KeyboardEvent): boolean {
      if (event.key === 'Escape') return shut();
      const inside = event.target === host.element;
      if (inside && turnFaces(event, focused())) return true;
      if (!inside || scene.kind !== 'pause') return false;
      if (event.key === 'Tab') return turnRound(event.shiftKey);
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat) {
        acts.postAnyway();
        return true;
      }
      return false;
    },
    isOpen: (): boolean => scene.kind === 'pause' || (scene.kind === 'note' && scene.open),
    close,
  };

  function shut(): boolean {
    if (scene.kind === 'pause') acts.keepEditing();
    else if (scene.kind === 'note' && scene.open) {
      const hadFocus = focused() !== null;
      acts.toggle();
      if (hadFocus) giveBack();
    } else if (scene.kind === 'note') acts.dismiss();
    return true;
  }

  /** Tab goes round inside the pause, both ways. */
  function turnRound(back: boolean): boolean {
    const stops = Array.from(host.shadow.querySelectorAll<HTMLElement>('summary, button'));
    const [first, last] = [stops[0], stops.at(-1)];
    if (focused() !== (back ? first : last)) return false;
    (back ? last : first)?.focus();
    return true;
  }
}
