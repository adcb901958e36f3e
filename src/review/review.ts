import type { Advice, AdvisedFinding } from '../engine/advice';
import type { Draft } from '../engine/schema/draft';
import type { Composer } from '../sites/site';
import type { Advisory, OpenAdvisory } from './advisory-port';
import { type Check, createAsking, draftKey } from './asking';
import { decideSubmit, type Facts, findingKey, needsPause } from './hold';
import type { Release, Submission } from './release';

/** How long typing must rest before the draft is read. */
export const QUIET_MS = 250;
/** How long a submission is held for an answer. */
export const BUDGET_MS = 400;

export interface ReviewParts {
  check: Check;
  openAdvisory: OpenAdvisory;
  /** The extension was updated or removed under the page, so no check can be answered. */
  updated(): boolean;
  release: Release;
}

/** The loop for one open composer: read, ask, show; hold and release. */
export class Review {
  readonly advisory: Advisory;
  #verdict: { key: string; advice: Advice } | null = null;
  #shown: Advice | null = null;
  #seen = new Set<string>();
  #paused = new Set<string>();
  #dismissed = new Set<string>();
  #excused: string | null = null;
  #sent: string | null = null;
  #waiting = false;
  #pausedSubmission: Submission | null = null;
  #toldOfUpdate = false;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** The key of the draft last asked about. */
  #asked: string | null = null;
  readonly #asking: (draft: Draft) => Promise<Advice>;

  constructor(
    public composer: Composer,
    private readonly parts: ReviewParts,
    private readonly signal: AbortSignal,
  ) {
    this.#asking = createAsking(parts.check, (key, advice) => this.#answered(key, advice));
    this.advisory = parts.openAdvisory(
      { root: composer.root, field: () => this.composer.field },
      {
        seen: () => this.#remember(this.#seen, this.#shown),
        dismissed: () => this.#remember(this.#dismissed, this.#shown),
        keepEditing: () => this.#endPause(),
        postAnyway: () => this.#pausedSubmission && this.#release(this.#pausedSubmission),
      },
    );
    // Editors put pasted, undone and emptied text in the page themselves, and no `input` event tells of it.
    const mutations = new MutationObserver(() => this.changed());
    mutations.observe(composer.root, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => {
      mutations.disconnect();
      clearTimeout(this.#quiet);
      this.advisory.close();
    });
  }

  /** The draft may have changed, or the composer has just opened. */
  changed(): void {
    clearTimeout(this.#quiet);
    if (this.#pausedSubmission && draftKey(this.#read()) !== this.#verdict?.key) this.#endPause();
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
    this.#show(null);
  }

  #facts(): Facts {
    const draft = this.#read();
    const key = draftKey(draft);
    return {
      empty: isBlank(draft.text),
      excused: this.#excused === key,
      waiting: this.#waiting,
      pauseOpen: this.#pausedSubmission !== null,
      advice: this.#verdict?.key === key ? this.#verdict.advice : null,
      seen: this.#seen,
      paused: this.#paused,
    };
  }

  #read(): Draft {
    const audience = this.composer.readAudience();
    return {
      text: this.composer.readText(),
      surface: this.composer.surface,
      recipient: null,
      images: [],
      context: audience === null ? {} : { audience },
    };
  }

  #look(): void {
    const draft = this.#read();
    if (isBlank(draft.text)) {
      this.#forget();
      return;
    }
    if (draftKey(draft) === this.#asked) return;
    this.#ask(draft).catch(() => {
      if (this.parts.updated()) this.#tellOfUpdate();
    });
  }

  #ask(draft: Draft): Promise<Advice> {
    this.#asked = draftKey(draft);
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
    const findings = advice?.findings.filter((finding) => !this.#dismissed.has(findingKey(finding))) ?? [];
    this.#shown = advice && withFindings(advice, findings);
    if (this.#shown && findings.length > 0) this.advisory.show(this.#shown);
    else this.advisory.hide();
  }

  async #wait(submission: Submission): Promise<void> {
    this.#waiting = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const budget = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, BUDGET_MS, null);
    });
    let asked: Draft;
    let advice: Advice | null;
    do {
      asked = this.#read();
      advice = await Promise.race([this.#ask(asked).catch(() => null), budget]);
    } while (advice && draftKey(asked) !== draftKey(this.#read()));
    clearTimeout(timer);
    this.#waiting = false;
    if (this.signal.aborted) return;
    if (advice && needsPause(advice, this.#seen, this.#paused)) this.#pause(submission, advice);
    else this.#release(submission, advice === null);
  }

  #pause(submission: Submission, advice: Advice): void {
    const worthAPause = withFindings(
      advice,
      advice.findings.filter((finding) => finding.severity !== 'info'),
    );
    this.#pausedSubmission = submission;
    this.#remember(this.#paused, worthAPause);
    this.#shown = null;
    this.advisory.pause(worthAPause);
  }

  #endPause(): void {
    this.#pausedSubmission = null;
    this.#show(this.#verdict?.advice ?? null);
  }

  #release(submission: Submission, unchecked = false): void {
    if (unchecked) this.#excused = draftKey(this.#read());
    this.passed();
    this.parts.release(this.composer, submission);
    if (unchecked && this.parts.updated()) this.#tellOfUpdate();
    else if (unchecked) this.advisory.tell('unavailable');
  }

  #tellOfUpdate(): void {
    if (!this.#toldOfUpdate) this.advisory.tell('updated');
    this.#toldOfUpdate = true;
  }

  #forget(): void {
    this.#seen.clear();
    this.#paused.clear();
    this.#dismissed.clear();
    this.#excused = null;
    this.#sent = null;
    this.#verdict = null;
    this.#asked = null;
    this.#show(null);
  }

  #remember(set: Set<string>, advice: Advice | null): void {
    for (const finding of advice?.findings ?? []) set.add(findingKey(finding));
  }
}

function withFindings(advice: Advice, findings: AdvisedFinding[]): Advice {
  return { ...advice, findings, severity: findings[0]?.severity ?? 'none' };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
