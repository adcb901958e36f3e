import type { Advice } from '../engine/advice';
import type { Person } from '../review/recipients';
import { showOpened } from './show-opened';

/** What a person may answer to a note, beside changing the draft. */
export interface NoteAnswers {
  notAboutSchool(): void;
  exception(rule: string): void;
  pauseChecking(on: 'day' | 'site'): void;
  tellOwner(rule: string): void;
  markPupil(is: boolean): void;
}

interface WaysProps {
  advice: Advice;
  /** Whom the message is for, where the person may say that they are a pupil. */
  person: Person | null;
  answers: NoteAnswers;
}

/** Each way out says what it does before it is taken. */
export function NoteWays({ advice, person, answers }: WaysProps) {
  const { findings, organisation, mayNotPause = [] } = advice;
  const [worst] = findings;
  if (!worst) return null;
  const excepted = new Map(findings.flatMap(({ rule, exception }) => (exception ? [[rule, exception] as const] : [])));
  return (
    <>
      {[...excepted].map(([rule, exception]) => (
        <Way key={rule} name={exception} effect="Then this rests for the rest of the day." onChoose={() => answers.exception(rule)} />
      ))}
      <details class="policy ways" onToggle={showOpened}>
        <summary>Other answers</summary>
        <Way
          name="Not about school"
          effect="Closes this for the draft, the pause as well. The same words here are not brought up again."
          onChoose={answers.notAboutSchool}
        />
        {person && <PersonWay person={person} onChoose={answers.markPupil} />}
        <Way
          name="Tell the rules’ owner"
          effect={`Opens a window to write to whoever looks after the ${organisation} rules. Your draft does not go with it.`}
          onChoose={() => answers.tellOwner(worst.rule)}
        />
        {mayNotPause.includes('day') || (
          <Way
            name="Quiet for today"
            effect="Nothing is checked while you type, until tomorrow."
            onChoose={() => answers.pauseChecking('day')}
          />
        )}
        {mayNotPause.includes('site') || (
          <Way
            name="Quiet on this site"
            effect="Nothing is checked here while you type, until you change it in the options."
            onChoose={() => answers.pauseChecking('site')}
          />
        )}
        {mayNotPause.length > 0 && <p class="foot">{lockedSentence(organisation, mayNotPause)}</p>}
      </details>
    </>
  );
}

/** The page shows only a name; whose it is the person may know. */
function PersonWay({ person: { name, isPupil }, onChoose }: { person: Person; onChoose(is: boolean): void }) {
  const effect = isPupil
    ? `Takes back that “${name}” is a pupil.`
    : `What you write to “${name}” here is then checked as written to a pupil. The name itself is not kept.`;
  return <Way name={isPupil ? 'This is not a pupil' : 'This is a pupil'} effect={effect} onChoose={() => onChoose(!isPupil)} />;
}

function Way({ name, effect, onChoose }: { name: string; effect: string; onChoose(): void }) {
  return (
    <button type="button" class="way" onClick={onChoose}>
      <span class="name">{name}</span>
      <span class="foot">{effect}</span>
    </button>
  );
}

function lockedSentence(organisation: string, locked: readonly ('day' | 'site')[]): string {
  const what = locked.length > 1 ? 'Pausing' : locked[0] === 'day' ? 'Pausing for a day' : 'Pausing on a site';
  return `${what} has been switched off for everybody by the ${organisation} rules.`;
}
