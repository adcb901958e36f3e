import { useEffect, useState } from 'preact/hooks';
import type { RulesInForce } from '../messages/protocol';
import { send } from '../messages/send';

/** Whose rules are in use, and what was wrong with any that were set aside. */
export function RulesFooter() {
  const [rules, setRules] = useState<RulesInForce | 'unknown' | null>(null);
  useEffect(() => {
    send('rulesInForce', null).then(setRules, () => setRules('unknown'));
  }, []);
  if (rules === null) return <footer class="rules" />;
  if (rules === 'unknown') return <footer class="rules">Which rules are in use could not be found out.</footer>;
  const { organisation, version, problems } = rules;
  return (
    <footer class="rules">
      <p>
        {organisation} rules, version {version}: {rules.rules} in use, code {rules.code} ·{' '}
        <a href="/sites.html" target="_blank" rel="noreferrer">
          where it checks
        </a>
      </p>
      {problems.length > 0 && (
        <details>
          <summary>{problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the rules; the rest still work</summary>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.rule} ${problem.path.join('.')} ${problem.message}`}>
                {problem.rule && <strong>{problem.rule}: </strong>}
                {problem.message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
