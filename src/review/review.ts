import type { Advice, AdvisedFinding } from '../engine/advice';
import type { Composer } from '../sites/site';
import type { Advisory, Unchecked } from './advisory-port';
import { createAsking, type KeyedDraft, keyed } from './asking';
import { hearChanges } from './hear-changes';
import { Heard } from './heard';
import { decideSubmit, type Facts, needsPause } from './hold';
import { inPage } from './page-windows';
import { Pictures } from './pictures';
import { type Person, Recipients } from './recipients';
import type { Submission } from './release';
import type { ReviewParts } from './review-parts';
import { withFindings } from './with-findings';

/** How long typing must rest before the draft is read. */
export const QUIET_MS = 250;
/** How long a submission is held for an answer. */
export const BUDGET_MS = 400;

/** The loop for one open composer: read, ask, show; hold and release. */
export class Review {
  readonly advisory: Advisory;
  #verdict: { key: string; advice: Advice } | null = null;
  #shown: Advice | null = null;
  readonly #heard: Heard;
  #excused: string | null = null;
  #sent: string | null = null;
  #waiting = false;
  #pausedSubmission: Submission | null = null;
  #toldOfUpdate = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** The key of the draft last asked about. */
  #asked: string | null = null;
  readonly #asking: (keyed: KeyedDraft) => Promise<Advice>;
  readonly #pictures: Pictures;
  readonly #recipients: Recipients;

  constructor(
    public composer: Composer,
    private readonly parts: ReviewParts,
    private readonly signal: AbortSignal,
  ) {
    this.#asking = createAsking(parts.check, (key, advice) => this.#answered(key, advice));
    this.#heard = new Heard(parts.attention);
    this.#recipients = new Recipients(parts.people, () => this.changed());
    this.#pictures = new Pictures(parts.desk, () => this.changed());
    this.advisory = parts.openAdvisory(
      {
        root: inPage(composer.root),
        field: () => this.composer.field,
        takesWords: () => parts.wording.isProvenFor(this.composer.field),
        person: () => this.person,
      },
      {
        seen: () => this.#heard.noteSeen(this.#said),
        dismissed: () => {
          this.#heard.dismiss('note', this.#said);
          this.#unmark();
        },
        notAboutSchool: () => {
          this.#heard.dismiss('draft', this.#said);
          this.#unmark();
        },
        pauseChecking: (on) => {
          this.#heard.pauseChecking(on, this.#said);
          this.#unmark();
        },
        markPupil: (is) => this.markPupil(is),
        tellOwner: (rule) => parts.attention.tellOwner(rule),
        exception: (rule) => {
          const excepted = this.#said.filter((finding) => finding.rule === rule);
          this.#heard.dismiss('exception', excepted);
          this.#show(this.#verdict?.advice ?? null);
        },
        keepEditing: () => this.#endPause(),
        postAnyway: () => this.#pausedSubmission && this.#release(this.#pausedSubmission),
        mend: (picture, how, use) =>
          this.#pictures.remedy(picture, how, use, (file, place) => parts.putMended(use, file, this.composer, place)),
        putWords: async (rewording) => this.#verdict?.key === this.#read().key && parts.wording.put(this.composer, rewording),
        permit: (picture, held) => this.#pictures.permit(picture, held),
      },
    );
    // Asked now, so that it is known once typing rests.
    this.#recipients.of(composer);
    hearChanges(composer, () => this.changed(), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#quiet);
      this.#pictures.clear();
      this.advisory.close();
      this.#unmark();
    });
  }

  /** Whom it is for, where the page shows only the name. */
  get person(): Person | null {
    return this.#recipients.person(this.composer);
  }

  markPupil(is: boolean): void {
    this.#recipients.mark(this.composer, is);
  }

  /** Pictures were chosen, pasted or dropped. */
  attach(files: readonly File[]): void {
    this.#heard.forgetPictures();
    this.#pictures.add(files);
  }

  /** The page's button to take the picture at this place off was pressed. */
  takeOff(place: number): void {
    this.#pictures.takeOff(place);
  }

  /** The draft may have changed, or the composer has just opened. */
  changed(): void {
    clearTimeout(this.#quiet);
    if (this.signal.aborted) return;
    this.#pictures.reconcile(this.composer.countPictures());
    if (this.#pausedSubmission && this.#read().key !== this.#verdict?.key) this.#endPause();
    if (this.#sent !== null && !this.composer.readText().startsWith(this.#sent.slice(0, 20))) this.#forget();
    this.#quiet = setTimeout(() => this.#look(), QUIET_MS);
  }

  /** Asked at the first event of a submitting gesture; the question to the check sets out at once. */
  mustHold(): boolean {
    if (this.parts.updated()) {
      this.#tellOfUpdate();
      return false;
    }
    const decision = decideSubmit(this.#facts());
    if (decision === 'ask') this.#ask(this.#read()).catch(() => {});
    return decision !== 'let-go';
  }

  /** A held gesture has ended. `repeated`: the later click of a double click, which is not a second decision to post. */
  held(submission: Submission, repeated = false): void {
    const facts = this.#facts();
    const decision = decideSubmit(facts);
    if (decision === 'let-go' || (decision === 'again' && !repeated)) this.#release(submission);
    else if (decision === 'pause' && facts.advice) this.#pause(submission, facts.advice);
    else if (decision === 'ask') void this.#wait(submission);
  }

  /** A submission went out. Some sites empty the box later and without an `input` event, so the text is remembered. */
  passed(): void {
    clearTimeout(this.#quiet);
    this.#sent = this.composer.readText();
    this.#pausedSubmission = null;
    if (this.composer.countPictures() === null) this.#pictures.clear();
    this.#show(null);
  }

  /** What the person is told of now. */
  get #said(): readonly AdvisedFinding[] {
    return this.#shown?.findings ?? [];
  }

  #facts(): Facts {
    const draft = this.#read();
    return {
      empty: this.#isEmpty(),
      excused: this.#excused === draft.key,
      waiting: this.#waiting,
      pauseOpen: this.#pausedSubmission !== null,
      advice: this.#pictures.looking ? null : this.#adviceOn(draft),
      seen: this.#heard.seen,
      paused: this.#heard.paused,
    };
  }

  #read(): KeyedDraft {
    const audience = this.composer.readAudience();
    const draft = {
      text: this.composer.readText(),
      surface: this.composer.surface,
      recipient: this.#recipients.of(this.composer),
      images: this.#pictures.signals,
      context: audience === null ? {} : { audience },
    };
    return keyed(draft, this.#pictures.key);
  }

  #adviceOn({ key }: KeyedDraft): Advice | null {
    return this.#verdict?.key === key ? this.#verdict.advice : null;
  }

  #isEmpty(): boolean {
    return this.#pictures.count === 0 && this.composer.readText().trim() === '';
  }

  #look(): void {
    if (this.#isEmpty()) {
      this.#forget();
      return;
    }
    const draft = this.#read();
    if (draft.key === this.#asked) return;
    this.#ask(draft).catch(() => {
      if (this.parts.updated()) this.#tellOfUpdate();
    });
  }

  #ask(draft: KeyedDraft): Promise<Advice> {
    this.#asked = draft.key;
    const reply = this.#asking(draft);
    reply.catch(() => {
      this.#asked = null;
    });
    return reply;
  }

  #answered(key: string, advice: Advice): void {
    this.#verdict = { key, advice };
    if (!this.signal.aborted && !this.#waiting && !this.#pausedSubmission) this.#show(advice);
  }

  #show(advice: Advice | null): void {
    const findings = this.#heard.left(advice?.findings ?? []);
    this.#shown = advice && withFindings(advice, findings);
    const pictures = this.#pictures.seen((place) => this.composer.findRemove(place) !== null);
    const open = pictures.length > 0 && this.advisory.isOpen();
    const worthSaying =
      open || findings.length > 0 || pictures.some(({ report }) => report === null || report.signals.unchecked !== undefined);
    const shows = this.#shown && worthSaying && !this.#shown.paused ? this.#shown : null;
    if (shows) this.advisory.show(shows, pictures);
    else this.advisory.hide();
    this.parts.underline(this.composer, shows?.findings ?? []);
  }

  /** No word is underlined without a note that says why. */
  #unmark(): void {
    this.parts.underline(this.composer, []);
  }

  async #wait(submission: Submission): Promise<void> {
    this.#waiting = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const budget = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, BUDGET_MS, null);
    });
    if (this.#pictures.looking) await Promise.race([this.#pictures.settled(), budget]);
    const { looking } = this.#pictures;
    let asked: KeyedDraft;
    let advice: Advice | null;
    do {
      asked = this.#read();
      advice = this.#adviceOn(asked) ?? (await Promise.race([this.#ask(asked).catch(() => null), budget]));
    } while (advice && asked.key !== this.#read().key);
    clearTimeout(timer);
    this.#waiting = false;
    if (this.signal.aborted) return;
    if (advice && needsPause(advice, this.#heard.seen, this.#heard.paused)) this.#pause(submission, advice);
    else this.#release(submission, advice === null ? 'unavailable' : looking ? 'still-looking' : null);
  }

  #pause(submission: Submission, advice: Advice): void {
    const worthAPause = withFindings(
      advice,
      advice.findings.filter((finding) => finding.severity !== 'info'),
    );
    this.#pausedSubmission = submission;
    this.#heard.notePaused(worthAPause.findings);
    this.#shown = null;
    this.advisory.pause(worthAPause);
  }

  #endPause(): void {
    this.#pausedSubmission = null;
    this.#show(this.#verdict?.advice ?? null);
  }

  #release(submission: Submission, unchecked: Unchecked | null = null): void {
    if (unchecked) this.#excused = this.#read().key;
    this.passed();
    this.parts.release(this.composer, submission, () => {
      // The next press goes to the site as it is, whatever has become of the pictures meanwhile.
      this.#excused = this.#read().key;
      this.advisory.tell('ignored');
    });
    if (unchecked && this.parts.updated()) this.#tellOfUpdate();
    else if (unchecked) this.advisory.tell(unchecked);
  }

  #tellOfUpdate(): void {
    if (!this.#toldOfUpdate) this.advisory.tell('updated');
    this.#toldOfUpdate = true;
  }

  #forget(): void {
    this.#heard.forget();
    this.#excused = null;
    this.#sent = null;
    this.#verdict = null;
    this.#asked = null;
    this.#show(null);
  }
}
