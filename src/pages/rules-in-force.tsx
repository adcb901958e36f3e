import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../engine/schema/problem';
import type { RulesInForce } from '../messages/protocol';
import { send } from '../messages/send';
import { AddressCode } from './address-code';
import { agoWords } from './ago-words';
import { BaseChangesView } from './base-changes';
import { ProblemLine } from './problem-line';
import { RulesByHand } from './rules-by-hand';

const SOURCE_WORDS: Record<RulesInForce['source'], string> = {
  policy: 'Given by your school through this browser’s policy',
  url: 'Downloaded',
  hand: 'Chosen by you, from a file',
  bundled: 'Came with Quiet Word',
};

/** Which rules are in force, where they came from and what was wrong with any others; to be put into a page. */
export function RulesInForceView() {
  const [rules, setRules] = useState<RulesInForce | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    send('rulesInForce', null).then(setRules, () => setSaid('Which rules are in use could not be found out.'));
  }, []);

  async function ask(name: 'refreshRules' | 'letGoRules', done: string): Promise<void> {
    setBusy(true);
    setSaid('');
    try {
      setRules(await send(name, null));
      setSaid(done);
    } catch {
      setSaid('That did not work: close this page and open it again.');
    }
    setBusy(false);
  }

  return (
    <div class="in-force">
      {rules && <Facts rules={rules} />}
      <div class="row">
        <button
          type="button"
          class="choice first"
          disabled={busy}
          onClick={() => void ask('refreshRules', 'Looked for newer rules just now.')}
        >
          Refresh now
        </button>
        {rules?.mayLetGo && (
          <button type="button" class="choice" disabled={busy} onClick={() => void ask('letGoRules', 'Let go.')}>
            Let go of what the policy said
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
        <dt>Rules of</dt>
        <dd>{organisation}</dd>
        <dt>Version</dt>
        <dd>
          {version}
          {serial > 0 && ` (serial ${serial})`}, {rules.rules} rules
        </dd>
        <dt>Short code</dt>
        <dd>
          <strong class="code">{code}</strong> to read out when asked which rules you have
        </dd>
        <dt>Where from</dt>
        <dd>
          {SOURCE_WORDS[source]}
          {signed && ', signed by your school'}
        </dd>
        {since !== null && (
          <>
            <dt>Here since</dt>
            <dd>{agoWords(since)}</dd>
          </>
        )}
        {address && (
          <>
            <dt>Address</dt>
            <dd>
              {address.url}, {address.from === 'policy' ? 'set by your school' : 'set by you'};{' '}
              {checked === null ? 'not reached yet' : `last reached ${agoWords(checked)}`}
              <AddressCode url={address.url} />
            </dd>
          </>
        )}
      </dl>
      {waiting.map((why) => (
        <p key={why}>{why}</p>
      ))}
    </>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return <p>No problems are known.</p>;
  return (
    <section aria-label="Problems">
      <h3>{problems.length === 1 ? 'One problem' : `${problems.length} problems`}</h3>
      <p>What is listed here is for whoever looks after the rules. Those above still work.</p>
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
    <section aria-label="Rules on trial">
      <h3>Rules on trial</h3>
      <p>They say nothing yet. How often a draft of yours met them is counted on this device, and nobody else sees it.</p>
      <ul>
        {trials.map(({ rule, title, met }) => (
          <li key={rule}>
            {title}: {met === 1 ? 'once' : `${met} times`}
          </li>
        ))}
      </ul>
    </section>
  );
}
