import type { Clause } from '../../engine/schema/clause';
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
      <legend>Where their clauses are in yours</legend>
      <p class="soft">The rules taken over cite these. Those that cite a clause you do not have will rest.</p>
      {base.map(({ number, words }) => (
        <label key={number} class="mapped">
          <span>
            <strong>{number}</strong> {words}
          </span>
          <select
            value={chosen(number)}
            onChange={({ currentTarget: { value } }) =>
              doc.set(['clauses', number], value === '' ? undefined : value === NONE ? null : value)
            }
          >
            <option value="">choose …</option>
            {own.map((each) => (
              <option key={each.number} value={each.number}>
                our clause {each.number}
              </option>
            ))}
            <option value={NONE}>we have none such</option>
          </select>
        </label>
      ))}
    </fieldset>
  );
}
