import type { Clause } from '../../engine/schema/clause';
import { say } from '../../language/say';
import { asObject, type RulesDocument } from './use-document';

interface Props {
  doc: RulesDocument;
  /** Of the rules taken over, and of the school itself. */
  base: readonly Clause[];
  own: readonly Clause[];
}

const NONE = ' none';

/** Where the clauses of the rules taken over are in the school's own policy: without that, rules would not know what to cite. */
export function ClauseMap({ doc, base, own }: Props) {
  const map = asObject(doc.json.clauses);
  const chosen = (number: string) => (map[number] === null ? NONE : typeof map[number] === 'string' ? (map[number] as string) : '');
  return (
    <fieldset class="step">
      <legend>{say('bench.policy.map')}</legend>
      <p class="soft">{say('bench.policy.mapLead')}</p>
      {base.map(({ number, words }) => (
        <label key={number} class="mapped">
          <span lang="en">
            <strong>{number}</strong> {words}
          </span>
          <select
            value={chosen(number)}
            onChange={({ currentTarget: { value } }) =>
              doc.set(['clauses', number], value === '' ? undefined : value === NONE ? null : value)
            }
          >
            <option value="">{say('bench.policy.choose')}</option>
            {own.map((each) => (
              <option key={each.number} value={each.number}>
                {say('bench.policy.ours', { clause: each.number })}
              </option>
            ))}
            <option value={NONE}>{say('bench.policy.notOurs')}</option>
          </select>
        </label>
      ))}
    </fieldset>
  );
}
