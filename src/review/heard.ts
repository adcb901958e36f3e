import type { AdvisedFinding } from '../engine/advice';
import type { Attention, Dismissal } from './attention';
import { findingKey, isAboutPictures } from './hold';

type Findings = readonly AdvisedFinding[];

/** What the person has been told of one draft, and has done with it: keys of findings. */
export class Heard {
  /** Its note has been on screen. */
  readonly seen = new Set<string>();
  /** It has had its one pause. */
  readonly paused = new Set<string>();
  readonly #dismissed = new Set<string>();
  /** The draft has had its one note. */
  #closed = false;

  constructor(private readonly attention: Attention) {}

  /** What there still is to say. A draft gets one note: once that was closed, further advice is a dot, and only what is serious is a note again. */
  left(findings: Findings): AdvisedFinding[] {
    const left = findings.filter((finding) => !finding.hushed && !this.#dismissed.has(findingKey(finding)));
    if (!this.#closed) return left;
    return left.map((finding) => (finding.severity === 'advise' ? { ...finding, severity: 'info' } : finding));
  }

  noteSeen(findings: Findings): void {
    const news = findings.filter((finding) => finding.severity !== 'info' && !this.seen.has(findingKey(finding)));
    if (news.length > 0) this.attention.seen(news);
    remember(this.seen, findings);
  }

  notePaused(findings: Findings): void {
    remember(this.paused, findings);
  }

  /** What is more than the closing of a note goes for the pause at submit too. */
  dismiss(how: Dismissal, findings: Findings): void {
    this.attention.dismissed(how, findings);
    remember(this.#dismissed, findings);
    if (how !== 'exception') this.#closed = true;
    if (how !== 'note') this.notePaused(findings);
  }

  pauseChecking(on: 'day' | 'site', findings: Findings): void {
    this.attention.pauseChecking(on);
    remember(this.#dismissed, findings);
    this.notePaused(findings);
  }

  /** Pictures were added: what was said of those before is no answer for these. */
  forgetPictures(): void {
    for (const keys of this.#all()) for (const key of keys) if (isAboutPictures(key)) keys.delete(key);
  }

  forget(): void {
    this.#closed = false;
    for (const keys of this.#all()) keys.clear();
  }

  #all(): Set<string>[] {
    return [this.seen, this.paused, this.#dismissed];
  }
}

function remember(keys: Set<string>, findings: Findings): void {
  for (const finding of findings) keys.add(findingKey(finding));
}
