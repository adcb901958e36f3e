import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../engine/schema/problem';
import type { MessageInput } from '../messages/protocol';
import { send } from '../messages/send';
import { ProblemLine } from './problem-line';
import { RulesFromCode } from './rules-from-code';

type Chosen = MessageInput<'takeRules'>;

/** Rules of a school that has no browser policy: a file, its text, or a link to it. */
export function RulesByHand({ onTaken }: { onTaken: () => void }) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [said, setSaid] = useState('');
  const given = useRef<HTMLTextAreaElement>(null);

  async function take(chosen: Chosen, done: string): Promise<void> {
    setSaid('');
    const found = await send('takeRules', chosen).catch((): Problem[] => [
      { code: 'refused', message: 'That is no rules file: it may be larger than 2 MB.', path: [] },
    ]);
    setProblems(found);
    setSaid(found.length === 0 ? done : 'Not used. What was in force before still is.');
    onTaken();
  }

  function takeGiven(): void {
    const text = given.current?.value.trim() ?? '';
    if (text === '') return;
    const isLink = /^[a-z]+:\/\/\S+$/i.test(text);
    void take(isLink ? { link: text } : { text }, isLink ? 'The link is kept, and asked once a day.' : 'These rules are in use.');
  }

  return (
    <details class="by-hand">
      <summary>Use rules of my school’s by hand</summary>
      <label>
        A rules file{' '}
        <input
          type="file"
          accept=".json,.jws,application/json"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file) await take({ text: await file.text() }, 'These rules are in use.');
          }}
        />
      </label>
      <label>
        Or its text, or a link to it
        <textarea ref={given} rows={3} spellcheck={false} dir="ltr" />
      </label>
      <RulesFromCode
        onLink={(link) => {
          if (given.current) given.current.value = link;
        }}
      />
      <p class="quiet-line">With a link, this browser asks that address once a day whether the file has changed. Nothing else is sent.</p>
      <div class="row">
        <button type="button" class="choice" onClick={takeGiven}>
          Use these
        </button>
        <button type="button" class="choice" onClick={() => void take(null, 'Taken back.')}>
          Take back what I chose
        </button>
      </div>
      <p role="status">{said}</p>
      {problems.length > 0 && (
        <ul>
          {problems.slice(0, 50).map((problem) => (
            <ProblemLine key={`${problem.line} ${problem.path.join('.')} ${problem.message}`} problem={problem} />
          ))}
        </ul>
      )}
    </details>
  );
}
