import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../engine/schema/problem';
import { say } from '../language/say';
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
    const found = await send('takeRules', chosen).catch(() => null);
    setProblems(found ?? []);
    if (found === null) setSaid(`${say('byHand.notUsed')} ${say('byHand.notRules')}`);
    else setSaid(found.length === 0 ? done : say('byHand.notUsed'));
    onTaken();
  }

  function takeGiven(): void {
    const text = given.current?.value.trim() ?? '';
    if (text === '') return;
    const isLink = /^[a-z]+:\/\/\S+$/i.test(text);
    void take(isLink ? { link: text } : { text }, say(isLink ? 'byHand.linkKept' : 'byHand.inUse'));
  }

  return (
    <details class="by-hand">
      <summary>{say('byHand.use')}</summary>
      <label>
        {say('byHand.file')}{' '}
        <input
          type="file"
          accept=".json,.jws,application/json"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file) await take({ text: await file.text() }, say('byHand.inUse'));
          }}
        />
      </label>
      <label>
        {say('byHand.text')}
        <textarea ref={given} rows={3} spellcheck={false} dir="ltr" />
      </label>
      <RulesFromCode
        onLink={(link) => {
          if (given.current) given.current.value = link;
        }}
      />
      <p class="quiet-line">{say('byHand.asked')}</p>
      <div class="row">
        <button type="button" class="choice" onClick={takeGiven}>
          {say('byHand.take')}
        </button>
        <button type="button" class="choice second" onClick={() => void take(null, say('byHand.takenBack'))}>
          {say('byHand.takeBack')}
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
