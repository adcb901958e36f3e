import { useEffect, useState } from 'preact/hooks';
import { say, sayCount, sayWith } from '../language/say';
import type { RulesInForce } from '../messages/protocol';
import { send } from '../messages/send';

/** Whose rules are in use, and what was wrong with any that were set aside. */
export function RulesFooter() {
  const [rules, setRules] = useState<RulesInForce | 'unknown' | null>(null);
  useEffect(() => {
    send('rulesInForce', null).then(setRules, () => setRules('unknown'));
  }, []);
  if (rules === null) return <footer class="rules" />;
  if (rules === 'unknown') return <footer class="rules">{say('rules.unknown')}</footer>;
  const { organisation, version, problems } = rules;
  return (
    <footer class="rules">
      <p>
        {sayWith('rules.footer', {
          organisation,
          version,
          count: rules.rules,
          code: rules.code,
          where: (
            <a href="/sites.html" target="_blank" rel="noreferrer">
              {say('rules.where')}
            </a>
          ),
        })}
      </p>
      {problems.length > 0 && (
        <details>
          <summary>{sayCount('rules.someProblems', problems.length)}</summary>
          <ul lang="en">
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
