import { say, sayCount } from '../../language/say';
import type { ChangedVerdict, RuleChange } from '../../rulesets/compare';
import type { Compared } from '../../workbench/bench';

/** What differs between two versions, and of which drafts they do not say the same. */
export function Difference({ compared: { difference, changed, drafts } }: { compared: Compared }) {
  const { added, removed, changed: altered, clauses, lists, translations } = difference;
  const same = added.length + removed.length + altered.length + clauses.length + lists.length + translations.length === 0;
  return (
    <>
      {same && <p class="quiet-line">{say('bench.compare.same')}</p>}
      <Changes kind="added" rules={added} />
      <Changes kind="removed" rules={removed} />
      <Changes kind="changed" rules={altered} />
      {clauses.length > 0 && <p>{say('bench.compare.clauses', { clauses: clauses.join(', ') })}</p>}
      {lists.length > 0 && <p>{say('bench.compare.lists', { lists: lists.join(', ') })}</p>}
      {translations.length > 0 && <p>{say('bench.compare.translations', { languages: translations.join(', ') })}</p>}
      <h2>
        {changed.length === 0
          ? say('bench.compare.sameVerdicts', { drafts })
          : sayCount('bench.compare.otherVerdicts', changed.length, { drafts })}
      </h2>
      <ul class="problems">
        {changed.slice(0, 100).map(({ text, before, after }) => (
          <li key={text}>
            <strong>
              {severityOf(before)} → {severityOf(after)}
            </strong>
            <span>
              <span dir="auto">{text}</span>{' '}
              <span class="soft">({after.rules.join(', ') || say('bench.compare.noLonger', { rules: before.rules.join(', ') })})</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const severityOf = ({ severity }: ChangedVerdict['before']): string => say(`bench.severity.${severity}.within`);

function Changes({ kind, rules }: { kind: 'added' | 'removed' | 'changed'; rules: readonly RuleChange[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <h2>{say(`bench.compare.${kind}`, { count: rules.length })}</h2>
      <ul class="problems">
        {rules.map(({ rule, title, what }) => (
          <li key={rule}>
            <strong>{rule}</strong>
            <span>
              {title}{' '}
              {what.length > 0 && (
                <span class="soft" lang="en">
                  ({what.join(', ')})
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
