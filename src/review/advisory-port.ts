import type { Advice } from '../engine/advice';
import type { Rewording } from '../engine/reword';
import type { Mending, PictureReport } from '../engine/schema/picture';
import type { Person } from './recipients';

/** Why a draft went out unchecked: no answer in time, a picture still being looked at, or the extension was updated under the page. */
export type Unchecked = 'unavailable' | 'still-looking' | 'updated';

/** What is told in one line. `ignored`: the page did nothing with the submission it was handed on. */
export type NoticeReason = Unchecked | 'ignored';

/** One picture on the draft. */
export interface AttachedPicture {
  id: string;
  file: File;
  /** Null while it is being looked at. */
  report: PictureReport | null;
  /** The person said "I have permission" of it, for this draft. */
  permission: boolean;
  /** The page takes a mended copy in its place. */
  canSwap: boolean;
}

/** What becomes of a mended copy: kept on the computer, put on the clipboard, or put in the place of the picture. */
export type MendedUse = 'save' | 'copy' | 'swap';

/** `report`: of the copy, looked at again. */
export type Mended = { ok: true; report: PictureReport } | { ok: false };

/** What the person does with the advisory. */
export interface AdvisoryAnswers {
  /** The note has been on screen. */
  seen(): void;
  dismissed(): void;
  /** Said of the whole draft, or only as something the clause of one rule allows. */
  notAboutSchool(): void;
  exception(rule: string): void;
  /** Quiet for the day, or on this site. */
  pauseChecking(on: 'day' | 'site'): void;
  /** Of whom the message is for. */
  markPupil(is: boolean): void;
  /** The person wants to write to whoever looks after the school's rules. */
  tellOwner(rule: string): void;
  keepEditing(): void;
  postAnyway(): void;
  mend(picture: string, how: Mending, use: MendedUse): Promise<Mended>;
  /** Puts words in the draft; false where that did not work, and all is as it was. */
  putWords(rewording: Rewording): Promise<boolean>;
  permit(picture: string, held: boolean): void;
  /** What is said of the draft, each time that something else is on screen; null where nothing is. */
  said?(advice: Advice | null): void;
}

/** What the person sees of one review. It never decides anything. */
export interface Advisory {
  /** A note, or a dot where all is only for information; nothing for no findings, unless a picture is being looked at or could not be. */
  show(advice: Advice, pictures?: readonly AttachedPicture[]): void;
  pause(advice: Advice): void;
  tell(reason: NoticeReason): void;
  hide(): void;
  /** Opens or closes the note at the keyboard's request. */
  toggle(): void;
  /** Whether an event that reached the window began inside the advisory. */
  owns(target: EventTarget | null): boolean;
  /** A key pressed inside the advisory, which the page does not get to hear; true where it was used up. */
  hear(event: KeyboardEvent): boolean;
  isOpen(): boolean;
  close(): void;
}

/** Where the advisory stands and where focus goes back to; sites replace their fields, so it is asked for each time. */
export interface Place {
  root: HTMLElement;
  field(): HTMLElement;
  /** Whether words may be put in the draft: its editor is one of those in which that is proven. */
  takesWords(): boolean;
  /** Whom the message is for, where the person may say that they are a pupil. */
  person(): Person | null;
}

export type OpenAdvisory = (place: Place, answers: AdvisoryAnswers) => Advisory;
