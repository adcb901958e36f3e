import { useState } from 'preact/hooks';
import type { RuleLine } from '../../workbench/outline';
import { asObject, type RulesDocument } from './use-document';
import { SEVERITY_CHOICES } from './words';

/** An entry under "disable" or "adjust". */
export interface Wish {
  key: 'disable' | 'adjust';
  at: number;
  because: string;
}

/** What the file says of one rule of the base, if anything. */
export function wishOf(json: Record<string, unknown>, rule: string): Wish | null {
  for (const key of ['disable', 'adjust'] as const) {
    const all = Array.isArray(json[key]) ? json[key].map(asObject) : [];
    const at = all.findIndex((each) => each.rule === rule);
    if (at >= 0) return { key, at, because: String(all[at]?.because ?? '') };
  }
  return null;
}

interface Props {
  rule: RuleLine;
  doc: RulesDocument;
}

/** A rule taken over from the bundled ones: it can be switched off or made louder or quieter, always with a reason. */
export function BaseRule({ rule, doc }: Props) {
  const { id, title, clause, severity, advice } = rule;
  const wish = wishOf(doc.json, id);
  return (
    <div class="rule-form">
      <p class="kicker">
        <span class={`clause ${severity}`}>Clause {clause}</span> comes with Quiet Word
      </p>
      <h2>{title}</h2>
      <p>{advice}</p>
      {wish ? (
        <div class="step">
          <p>
            {wish.key === 'disable' ? 'Switched off here' : `Changed here, to “${SEVERITY_CHOICES[severity].name.toLowerCase()}”`}, because:{' '}
            {wish.because}
          </p>
          <p>
            <button type="button" class="small" onClick={() => doc.set([wish.key, wish.at], undefined)}>
              Back to how it came
            </button>
          </p>
        </div>
      ) : (
        <WishForm rule={rule} doc={doc} />
      )}
    </div>
  );
}

function WishForm({ rule: { id, severity }, doc }: Props) {
  const [because, setBecause] = useState('');
  const [wanted, setWanted] = useState('off');
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === 'off') doc.append(['disable'], { rule: id, because });
        else doc.append(['adjust'], { rule: id, severity: wanted, because });
      }}
    >
      <label>
        At our school it should be
        <select value={wanted} onChange={({ currentTarget: { value } }) => setWanted(value)}>
          <option value="off">switched off</option>
          {Object.entries(SEVERITY_CHOICES)
            .filter(([key]) => key !== severity)
            .map(([key, { name }]) => (
              <option key={key} value={key}>
                {name.toLowerCase()}
              </option>
            ))}
        </select>
      </label>
      <label>
        because
        <input
          required
          value={because}
          placeholder="your reason: staff can read it"
          onInput={({ currentTarget: { value } }) => setBecause(value)}
        />
      </label>
      <p>
        <button type="submit" class="small">
          Change it
        </button>
      </p>
    </form>
  );
}
