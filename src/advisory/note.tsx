import type { Advice, AdvisedFinding } from '../engine/advice';
import { FindingList } from './finding-card';
import { Chevron, Cross, Mark } from './mark';
import { clauseLabel, clauseList, SEVERITY_WORDS } from './words';

interface NoteProps {
  advice: Advice;
  open: boolean;
  onToggle(): void;
  onDismiss(): void;
}

/** One line until it is opened; then why, what to do, and the clause in the policy's own words. */
export function Note({ advice, open, onToggle, onDismiss }: NoteProps) {
  const [worst] = advice.findings;
  if (!worst) return null;
  return (
    <section class={`card note ${worst.severity} ${open ? 'open' : ''}`} aria-label="Quiet Word">
      <header>
        <button type="button" class="summary" aria-expanded={open} onClick={onToggle}>
          <Mark severity={worst.severity} />
          {open ? <OpenTitle advice={advice} /> : <CompactLine worst={worst} more={advice.findings.length - 1} />}
          <Chevron />
        </button>
        <button type="button" class="icon" aria-label={`Dismiss this note about ${clauseLabel(worst)} for this draft`} onClick={onDismiss}>
          <Cross />
        </button>
      </header>
      {open && (
        <div class="body">
          <FindingList findings={advice.findings} />
          <Consequence advice={advice} />
          <p class="foot">Checked on this device. Only you can see this.</p>
        </div>
      )}
    </section>
  );
}

function CompactLine({ worst, more }: { worst: AdvisedFinding; more: number }) {
  return (
    <span class="line">
      <span class="kicker">
        <span class="severity">{SEVERITY_WORDS[worst.severity]}</span>
        <span class="clause">{clauseLabel(worst)}</span>
        {more > 0 && <span class="more">+{more} more</span>}
      </span>
      <span class="what">{worst.title}</span>
    </span>
  );
}

function OpenTitle({ advice: { findings } }: { advice: Advice }) {
  return (
    <span class="line">
      <span class="title">A quiet word</span>
      <span class="more">
        {findings.length > 1 ? `${findings.length} things to look at, ` : ''}
        {clauseList(findings)}
      </span>
    </span>
  );
}

/** Only for information: a dot that says so when asked. */
export function Dot({ advice, onToggle }: { advice: Advice; onToggle(): void }) {
  const [worst] = advice.findings;
  if (!worst) return null;
  return (
    <button
      type="button"
      class="dot info"
      aria-expanded={false}
      aria-label={`Quiet Word: ${SEVERITY_WORDS.info}, ${clauseLabel(worst)}`}
      onClick={onToggle}
    >
      <Mark severity="info" />
    </button>
  );
}

export function Consequence({ advice: { consequence } }: { advice: Advice }) {
  return consequence === null ? null : <p class="consequence">{consequence}</p>;
}
