import { useState } from 'preact/hooks';
import type { RuleLine } from '../../workbench/outline';

interface Props {
  own: readonly Partial<RuleLine>[];
  base: readonly RuleLine[];
  /** Taken over, and switched off. */
  off: readonly RuleLine[];
  faulty: ReadonlySet<number>;
  chosen: string | number | null;
  onChosen(chosen: string | number): void;
  onAdd(): void;
}

/** The school's own rules, then those it takes over; what is typed narrows both. */
export function RuleList({ own, base, off, faulty, chosen, onChosen, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const fits = ({ id = '', title = '', clause = '', advice = '' }: Partial<RuleLine>) =>
    `${id} ${title} clause ${clause} ${advice}`.toLowerCase().includes(typed.trim().toLowerCase());
  const groups: [string, readonly RuleLine[]][] = [
    ['Switched off', off],
    ['Taken over', base],
  ];
  return (
    <nav class="rule-list" aria-label="Rules">
      <div class="row">
        <input
          type="search"
          aria-label="Find a rule"
          placeholder="Find a rule"
          value={typed}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
        <button type="button" class="choice" onClick={onAdd}>
          Add a rule
        </button>
      </div>
      <h2>Your own</h2>
      {own.length === 0 && <p class="soft">None yet.</p>}
      <ul>
        {own.map((rule, at) =>
          fits(rule) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: while it is written, a rule has no surer name than its place.
            <Line key={at} rule={rule} faulty={faulty.has(at)} chosen={chosen === at} onChosen={() => onChosen(at)} />
          ) : null,
        )}
      </ul>
      {groups.map(
        ([title, rules]) =>
          rules.length > 0 && (
            <section key={title} class="group-of">
              <h2>{title}</h2>
              <ul>
                {rules.filter(fits).map((rule) => (
                  <Line key={rule.id} rule={rule} faulty={false} chosen={chosen === rule.id} onChosen={() => onChosen(rule.id)} />
                ))}
              </ul>
            </section>
          ),
      )}
    </nav>
  );
}

function Line({ rule, faulty, chosen, onChosen }: { rule: Partial<RuleLine>; faulty: boolean; chosen: boolean; onChosen(): void }) {
  return (
    <li>
      <button type="button" class={`rule-line ${rule.severity ?? ''}`} aria-current={chosen} onClick={onChosen}>
        <span class="dot" aria-hidden="true" />
        <span class="name">{rule.title || 'Without a title'}</span>
        <span class="soft">{faulty ? 'unfinished' : rule.clause}</span>
      </button>
    </li>
  );
}
