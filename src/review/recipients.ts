import type { Recipient } from '../engine/schema/draft';
import type { Composer } from '../sites/site';
import { recipientByName } from './recipient-words';

/** Who remembers whom the person has marked as a pupil, on this site. */
export interface People {
  isPupil(name: string): Promise<boolean>;
  markPupil(name: string, is: boolean): void;
}

/** Somebody of whom the page shows only the name. */
export interface Person {
  name: string;
  isPupil: boolean;
}

/** Whom the draft is for: as the page says, else as the person has marked them. */
export class Recipients {
  readonly #pupils = new Map<string, boolean>();

  constructor(
    private readonly people: People,
    private readonly changed: () => void,
  ) {}

  of(composer: Composer): Recipient | null {
    return recipientByName(composer.readRecipient()) ?? (this.person(composer)?.isPupil ? 'pupil' : null);
  }

  /** Whom the person may mark; null where the page says itself who they are, or shows no name. */
  person({ surface, readRecipient }: Composer): Person | null {
    const name = surface === 'post' ? '' : (readRecipient()?.trim() ?? '');
    if (name === '' || recipientByName(name)) return null;
    if (!this.#pupils.has(name)) this.#ask(name);
    return { name, isPupil: this.#pupils.get(name) === true };
  }

  mark(composer: Composer, is: boolean): void {
    const person = this.person(composer);
    if (!person) return;
    this.#pupils.set(person.name, is);
    this.people.markPupil(person.name, is);
    this.changed();
  }

  #ask(name: string): void {
    this.#pupils.set(name, false);
    this.people.isPupil(name).then(
      (is) => {
        if (!is) return;
        this.#pupils.set(name, true);
        this.changed();
      },
      () => this.#pupils.delete(name),
    );
  }
}
