import { useState } from 'preact/hooks';
import type { RuleLine } from '../../workbench/outline';
import { asObject, type RulesDocument } from './use-document';
import { SEVERITY_CHOICES } from './words';

interface Props {
  rule: RuleLine;
  doc: RulesDocument;
}

/** A rule taken over from the bundled ones: it can be switched off or made louder or quieter, always with a reason. */
export function BaseRule({ rule: { id, title, clause, severity, advice }, doc }: Props) {
  const [because, setBecause] = useState('');
  const [wish, setWish] = useState('off');
  const apply = () => {
    if (wish === 'off') doc.append(['disable'], { rule: id, because });
    else change(doc, id, wish, because);
    setBecause('');
  };
  return (
    <div class="rule-form">
      <p class="kicker">
        <span class={`clause ${severity}`}>Clause {clause}</span> comes with Quiet Word
      </p>
      <h2>{title}</h2>
      <p>{advice}</p>
      <form
        class="step"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <label>
          At our school it should be
          <select value={wish} onChange={({ currentTarget: { value } }) => setWish(value)}>
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
            placeholder="staff can read your reason"
            onInput={({ currentTarget: { value } }) => setBecause(value)}
          />
        </label>
        <p>
          <button type="submit" class="small">
            Change it
          </button>
        </p>
      </form>
    </div>
  );
}

/** One entry for each rule: a second wish takes the place of the first. */
function change(doc: RulesDocument, rule: string, severity: string, because: string): void {
  const all = Array.isArray(doc.json.adjust) ? doc.json.adjust : [];
  const at = all.findIndex((each) => asObject(each).rule === rule);
  if (at < 0) doc.append(['adjust'], { rule, severity, because });
  else doc.set(['adjust', at], { ...asObject(all[at]), severity, because });
}
