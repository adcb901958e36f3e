import { useState } from 'preact/hooks';
import { say } from '../../language/say';
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
    `${id} ${title} ${say('note.clause', { clause })} ${advice}`.toLowerCase().includes(typed.trim().toLowerCase());
  const groups: ['switchedOff' | 'base', readonly RuleLine[]][] = [
    ['switchedOff', off],
    ['base', base],
  ];
  return (
    <nav class="rule-list" aria-label={say('bench.list.rules')}>
      <div class="row">
        <input
          type="search"
          aria-label={say('bench.list.find')}
          placeholder={say('bench.list.find')}
          value={typed}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
        <button type="button" class="choice" onClick={onAdd}>
          {say('bench.list.add')}
        </button>
      </div>
      <h2>{say('bench.list.own')}</h2>
      {own.length === 0 && <p class="soft">{say('bench.list.empty')}</p>}
      <ul>
        {own.map((rule, at) =>
          fits(rule) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: while it is written, a rule has no surer name than its place.
            <Line key={at} rule={rule} faulty={faulty.has(at)} chosen={chosen === at} onChosen={() => onChosen(at)} />
          ) : null,
        )}
      </ul>
      {groups.map(
        ([group, rules]) =>
          rules.length > 0 && (
            <section key={group} class="group-of">
              <h2>{say(`bench.list.${group}`)}</h2>
              <ul lang="en">
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
        <span class="name">{rule.title || say('bench.list.untitled')}</span>
        <span class="soft">{faulty ? say('bench.list.unfinished') : rule.clause}</span>
      </button>
    </li>
  );
}
