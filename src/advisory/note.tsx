import type { Advice, AdvisedFinding } from '../engine/advice';
import { otherLanguage, say, sayCount } from '../language/say';
import type { AttachedPicture } from '../review/advisory-port';
import type { Person } from '../review/recipients';
import { FindingList } from './finding-card';
import { countThings } from './group-by-clause';
import { Chevron, Cross, Mark } from './mark';
import { type NoteAnswers, NoteWays } from './note-ways';
import { PictureLine } from './pictures/picture-line';
import { type PictureActs, PictureList } from './pictures/picture-list';
import type { PutWords } from './safer-wording';
import { clauseLabel, clauseList, severityWords } from './words';

interface NoteProps {
  advice: Advice;
  pictures: readonly AttachedPicture[];
  /** Those that the closed note has something to say of. */
  telling: readonly AttachedPicture[];
  open: boolean;
  person: Person | null;
  acts: PictureActs & NoteAnswers & { putWords?: PutWords | undefined };
  onToggle(): void;
  onDismiss(): void;
}

/** One line until it is opened; then why, what to do, and the clause in the policy's own words; and the pictures. */
export function Note({ advice, pictures, telling, open, person, acts, onToggle, onDismiss }: NoteProps) {
  const [worst] = advice.findings;
  const dismiss = worst ? say('note.dismissAbout', { clause: worst.clause }) : say('note.dismiss');
  return (
    <section class={`card note ${worst?.severity ?? 'info'} ${open ? 'open' : ''}`} aria-label={say('note.name')}>
      <header>
        <button type="button" class="summary" aria-expanded={open} onClick={onToggle}>
          <Mark severity={worst?.severity ?? 'info'} />
          <span class="line">
            {open ? <OpenTitle advice={advice} /> : worst && <CompactLine worst={worst} more={countThings(advice.findings) - 1} />}
            {telling.length > 0 && !open && <PictureLine pictures={telling} alone={!worst} />}
          </span>
          <Chevron />
        </button>
        <button type="button" class="icon" aria-label={dismiss} onClick={onDismiss}>
          <Cross />
        </button>
      </header>
      {open && (
        <div class="body">
          {worst && <FindingList findings={advice.findings} putWords={acts.putWords} />}
          <Consequence advice={advice} />
          <PictureList pictures={pictures} acts={acts} />
          <NoteWays advice={advice} person={person} answers={acts} />
          <p class="foot">{say('note.private')}</p>
        </div>
      )}
    </section>
  );
}

function CompactLine({ worst, more }: { worst: AdvisedFinding; more: number }) {
  return (
    <>
      <span class="kicker">
        <span class="severity">{severityWords(worst.severity)}</span>
        <span class="clause">{clauseLabel(worst)}</span>
        {more > 0 && <span class="more">{say('note.more', { more })}</span>}
      </span>
      <span class="what" lang={otherLanguage(worst.languages.title)}>
        {worst.title}
      </span>
    </>
  );
}

function OpenTitle({ advice: { findings } }: { advice: Advice }) {
  const things = countThings(findings);
  const clauses = clauseList(findings);
  const about = things > 1 ? sayCount('note.things', things, { clauses }) : clauses || say('note.aboutPictures');
  return (
    <>
      <span class="title">{say('note.title')}</span>
      <span class="more">{about}</span>
    </>
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
      aria-label={say('note.dot', { severity: severityWords('info'), clause: clauseLabel(worst) })}
      onClick={onToggle}
    >
      <Mark severity="info" />
    </button>
  );
}

export function Consequence({ advice: { consequence } }: { advice: Advice }) {
  if (!consequence) return null;
  return (
    <p class="consequence" lang={otherLanguage(consequence.language)}>
      {consequence.words}
    </p>
  );
}
