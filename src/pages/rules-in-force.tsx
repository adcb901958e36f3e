import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../engine/schema/problem';
import { say, sayCount, sayWith } from '../language/say';
import type { RulesInForce } from '../messages/protocol';
import { send } from '../messages/send';
import { AddressCode } from './address-code';
import { agoWords } from './ago-words';
import { BaseChangesView } from './base-changes';
import { ProblemLine } from './problem-line';
import { RulesByHand } from './rules-by-hand';

/** Which rules are in force, where they came from and what was wrong with any others; to be put into a page. */
export function RulesInForceView() {
  const [rules, setRules] = useState<RulesInForce | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    send('rulesInForce', null).then(setRules, () => setSaid(say('rules.unknown')));
  }, []);

  async function ask(name: 'refreshRules' | 'letGoRules', done: string): Promise<void> {
    setBusy(true);
    setSaid('');
    try {
      setRules(await send(name, null));
      setSaid(done);
    } catch {
      setSaid(say('rules.failed'));
    }
    setBusy(false);
  }

  return (
    <div class="in-force">
      {rules && <Facts rules={rules} />}
      <div class="row">
        <button type="button" class="choice first" disabled={busy} onClick={() => void ask('refreshRules', say('rules.refreshed'))}>
          {say('rules.refresh')}
        </button>
        {rules?.mayLetGo && (
          <button type="button" class="choice second" disabled={busy} onClick={() => void ask('letGoRules', say('rules.letGoDone'))}>
            {say('rules.letGo')}
          </button>
        )}
      </div>
      <p role="status" class={said === '' ? '' : 'quiet-line'}>
        {said}
      </p>
      {rules?.changes && <BaseChangesView changes={rules.changes} />}
      {rules && <Problems problems={rules.problems} />}
      {rules && rules.trials.length > 0 && <Trials trials={rules.trials} />}
      <RulesByHand onTaken={() => void send('rulesInForce', null).then(setRules, () => {})} />
    </div>
  );
}

function Facts({ rules }: { rules: RulesInForce }) {
  const { organisation, version, serial, source, code, since, signed, address, checked, waiting } = rules;
  return (
    <>
      <dl class="facts">
        <dt>{say('rules.of')}</dt>
        <dd>{organisation}</dd>
        <dt>{say('rules.version')}</dt>
        <dd>
          {serial > 0
            ? say('rules.versionWithSerial', { version, serial, count: rules.rules })
            : say('rules.versionIs', { version, count: rules.rules })}
        </dd>
        <dt>{say('rules.code')}</dt>
        <dd>{sayWith('rules.codeIs', { code: <strong class="code">{code}</strong> })}</dd>
        <dt>{say('rules.from')}</dt>
        <dd>{signed ? say('rules.signed', { source: say(`rules.source.${source}`) }) : say(`rules.source.${source}`)}</dd>
        {since !== null && (
          <>
            <dt>{say('rules.since')}</dt>
            <dd>{agoWords(since)}</dd>
          </>
        )}
        {address && (
          <>
            <dt>{say('rules.address')}</dt>
            <dd>
              {say(address.from === 'policy' ? 'rules.addressBySchool' : 'rules.addressByYou', { url: address.url })}{' '}
              {checked === null ? say('rules.neverReached') : say('rules.reached', { ago: agoWords(checked) })}
              <AddressCode url={address.url} />
            </dd>
          </>
        )}
      </dl>
      {waiting.map((why) => (
        <p key={why} lang="en">
          {why}
        </p>
      ))}
    </>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return <p>{say('rules.noProblems')}</p>;
  return (
    <section aria-label={say('rules.problems')}>
      <h3>{sayCount('rules.problemsFound', problems.length)}</h3>
      <p>{say('rules.problemsFor')}</p>
      <ul>
        {problems.slice(0, 50).map((problem) => (
          <ProblemLine key={`${problem.file} ${problem.line} ${problem.path.join('.')} ${problem.message}`} problem={problem} />
        ))}
      </ul>
    </section>
  );
}

function Trials({ trials }: { trials: RulesInForce['trials'] }) {
  return (
    <section aria-label={say('rules.trials')}>
      <h3>{say('rules.trials')}</h3>
      <p>{say('rules.trialsSay')}</p>
      <ul>
        {trials.map(({ rule, title, met }) => (
          <li key={rule}>{sayCount('rules.met', met, { title })}</li>
        ))}
      </ul>
    </section>
  );
}
