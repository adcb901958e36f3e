import { useState } from 'preact/hooks';
import { ruleSeverity } from '../../engine/schema/severity';
import { say } from '../../language/say';
import type { RuleLine } from '../../workbench/outline';
import { asObject, type RulesDocument } from './use-document';

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
        <span class={`clause ${severity}`}>{say('note.clause', { clause })}</span> {say('bench.base.comes')}
      </p>
      <h2 lang="en">{title}</h2>
      <p lang="en">{advice}</p>
      {wish ? (
        <div class="step">
          <p>
            {wish.key === 'disable'
              ? say('bench.base.switchedOff', { because: wish.because })
              : say('bench.base.changed', { severity: say(`bench.severity.${severity}.within`), because: wish.because })}
          </p>
          <p>
            <button type="button" class="small" onClick={() => doc.set([wish.key, wish.at], undefined)}>
              {say('bench.base.back')}
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
        {say('bench.base.wanted')}
        <select value={wanted} onChange={({ currentTarget: { value } }) => setWanted(value)}>
          <option value="off">{say('bench.base.off')}</option>
          {ruleSeverity.options
            .filter((each) => each !== severity)
            .map((each) => (
              <option key={each} value={each}>
                {say(`bench.severity.${each}.within`)}
              </option>
            ))}
        </select>
      </label>
      <label>
        {say('bench.rule.because')}
        <input
          required
          value={because}
          placeholder={say('bench.base.becauseHint')}
          onInput={({ currentTarget: { value } }) => setBecause(value)}
        />
      </label>
      <p>
        <button type="submit" class="small">
          {say('bench.base.change')}
        </button>
      </p>
    </form>
  );
}
