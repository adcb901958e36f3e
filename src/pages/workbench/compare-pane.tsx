import { useState } from 'preact/hooks';
import type { RuleChange } from '../../rulesets/compare';
import type { Compared } from '../../workbench/bench';
import type { BenchLink } from '../../workbench/bench-link';

/** What another version says otherwise. */
export function ComparePane({ link }: { link: BenchLink }) {
  const [other, setOther] = useState<{ name: string; text: string } | null>(null);
  const [drafts, setDrafts] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  const [said, setSaid] = useState('');
  const compare = async () => {
    if (!other) return;
    setSaid('Comparing …');
    const found = await link
      .ask('compare', { other: other.text, drafts: drafts.split('\n').filter((line) => line.trim() !== '') })
      .catch(() => null);
    setCompared(found && 'difference' in found ? found : null);
    setSaid(found && 'difference' in found ? '' : 'The other file cannot be used: open it here to see why.');
  };
  return (
    <div class="pane">
      <label>
        The former version
        <input
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file) setOther({ name: file.name, text: await file.text() });
          }}
        />
      </label>
      <label>
        Drafts to try with both, one to a line (beside several hundred ordinary posts)
        <textarea rows={4} value={drafts} onInput={({ currentTarget: { value } }) => setDrafts(value)} />
      </label>
      <p>
        <button type="button" class="choice" disabled={!other} onClick={() => void compare()}>
          Compare
        </button>
      </p>
      <p role="status">{said}</p>
      {compared && <Difference compared={compared} />}
    </div>
  );
}

function Difference({ compared: { difference, changed, drafts } }: { compared: Compared }) {
  const { added, removed, changed: altered, clauses, lists } = difference;
  const same = added.length + removed.length + altered.length + clauses.length + lists.length === 0;
  return (
    <>
      {same && <p class="quiet-line">Rules, clauses and lists are the same.</p>}
      <Changes title="Added" rules={added} />
      <Changes title="Taken out" rules={removed} />
      <Changes title="Changed" rules={altered} />
      {clauses.length > 0 && <p>Clauses worded otherwise: {clauses.join(', ')}.</p>}
      {lists.length > 0 && <p>Lists that differ: {lists.join(', ')}.</p>}
      <h2>
        {changed.length === 0 ? `All ${drafts} drafts get the same verdict` : `${changed.length} of ${drafts} drafts get another verdict`}
      </h2>
      <ul class="problems">
        {changed.slice(0, 100).map(({ text, before, after }) => (
          <li key={text}>
            <strong>
              {before.severity} → {after.severity}
            </strong>
            <span>
              {text} <span class="soft">({after.rules.join(', ') || `no longer: ${before.rules.join(', ')}`})</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ title, rules }: { title: string; rules: readonly RuleChange[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <h2>
        {title}: {rules.length}
      </h2>
      <ul class="problems">
        {rules.map(({ rule, title: name, what }) => (
          <li key={rule}>
            <strong>{rule}</strong>
            <span>
              {name} {what.length > 0 && <span class="soft">({what.join(', ')})</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
