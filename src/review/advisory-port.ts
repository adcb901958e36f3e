import type { Advice } from '../engine/advice';

/** Why a draft went out unchecked: no answer in time, or the extension was updated under the page. */
export type Unchecked = 'unavailable' | 'updated';

/** What the person does with the advisory. */
export interface AdvisoryAnswers {
  /** The note has been on screen. */
  seen(): void;
  dismissed(): void;
  keepEditing(): void;
  postAnyway(): void;
}

/** What the person sees of one review. It never decides anything. */
export interface Advisory {
  /** A note, or a dot where all is only for information; nothing for no findings. */
  show(advice: Advice): void;
  pause(advice: Advice): void;
  tell(reason: Unchecked): void;
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
}

export type OpenAdvisory = (place: Place, answers: AdvisoryAnswers) => Advisory;
