import type { Advice } from '../engine/advice';
import { otherLanguage, say } from '../language/say';
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
  const excepted = new Map(findings.filter(({ exception }) => exception).map((finding) => [finding.rule, finding]));
  return (
    <>
      {[...excepted].map(([rule, { exception = '', languages }]) => (
        <Way
          key={rule}
          name={exception}
          lang={otherLanguage(languages.exception)}
          effect={say('note.ways.exceptionEffect')}
          onChoose={() => answers.exception(rule)}
        />
      ))}
      <details class="policy ways" onToggle={showOpened}>
        <summary>{say('note.ways.title')}</summary>
        <Way name={say('note.ways.notSchool')} effect={say('note.ways.notSchoolEffect')} onChoose={answers.notAboutSchool} />
        {person && <PersonWay person={person} onChoose={answers.markPupil} />}
        <Way
          name={say('note.ways.owner')}
          effect={say('note.ways.ownerEffect', { organisation })}
          onChoose={() => answers.tellOwner(worst.rule)}
        />
        {mayNotPause.includes('day') || (
          <Way name={say('note.ways.day')} effect={say('note.ways.dayEffect')} onChoose={() => answers.pauseChecking('day')} />
        )}
        {mayNotPause.includes('site') || (
          <Way name={say('note.ways.site')} effect={say('note.ways.siteEffect')} onChoose={() => answers.pauseChecking('site')} />
        )}
        {mayNotPause.length > 0 && <p class="foot">{lockedSentence(organisation, mayNotPause)}</p>}
      </details>
    </>
  );
}

/** The page shows only a name; whose it is the person may know. */
function PersonWay({ person: { name, isPupil }, onChoose }: { person: Person; onChoose(is: boolean): void }) {
  const way = isPupil ? 'notPupil' : 'pupil';
  return <Way name={say(`note.ways.${way}`)} effect={say(`note.ways.${way}Effect`, { name })} onChoose={() => onChoose(!isPupil)} />;
}

function Way({ name, lang, effect, onChoose }: { name: string; lang?: string | undefined; effect: string; onChoose(): void }) {
  return (
    <button type="button" class="way" onClick={onChoose}>
      <span class="name" lang={lang}>
        {name}
      </span>
      <span class="foot">{effect}</span>
    </button>
  );
}

function lockedSentence(organisation: string, locked: readonly ('day' | 'site')[]): string {
  const what = locked.length > 1 ? 'noQuiet' : locked[0] === 'day' ? 'noDay' : 'noSite';
  return say(`note.ways.${what}`, { organisation });
}
