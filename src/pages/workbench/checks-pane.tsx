import { useState } from 'preact/hooks';
import type { Problem } from '../../engine/schema/problem';
import type { Checked } from '../../workbench/bench';
import type { BenchLink } from '../../workbench/bench-link';

interface Props {
  link: BenchLink;
  problems: readonly Problem[];
  own: readonly string[];
  /** Every rule of the file, those it takes over too. */
  all: readonly string[];
  onLine(line: number): void;
}

const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** What is wrong, and what may be. */
export function ChecksPane({ link, problems, own, all, onLine }: Props) {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [busy, setBusy] = useState(false);
  const run = (of: readonly string[]) => {
    setBusy(true);
    link
      .ask('check', { own: of })
      .then(setChecked, () => setChecked(null))
      .finally(() => setBusy(false));
  };
  return (
    <div class="pane">
      <h2>{problems.length === 0 ? 'No problems' : problems.length === 1 ? 'One problem' : `${problems.length} problems`}</h2>
      <ul class="problems">
        {problems.map((problem) => (
          <li key={`${problem.path.join('.')} ${problem.message}`}>
            <button type="button" class="to-line" onClick={() => onLine(problem.line ?? 1)}>
              line {problem.line ?? 1}
            </button>
            <span>
              {problem.rule && <strong>{problem.rule}: </strong>}
              {problem.message}
            </span>
          </li>
        ))}
      </ul>
      <div class="row start">
        <button type="button" class="choice" disabled={busy} onClick={() => run(own)}>
          Run all examples
        </button>
        <button type="button" class="small" disabled={busy} onClick={() => run(all)}>
          … of the rules taken over too
        </button>
      </div>
      <div aria-live="polite">
        {busy && <p class="soft">Running …</p>}
        {checked && !busy && <Outcome checked={checked} />}
      </div>
    </div>
  );
}

function Outcome({ checked: { examples, warnings, broad, posts } }: { checked: Checked }) {
  const failed = examples.filter(({ passed }) => !passed);
  const tooBroad = broad.filter((each) => each.tooBroad);
  return (
    <>
      <p class={failed.length === 0 ? 'good' : 'bad'}>
        {failed.length === 0
          ? `All ${examples.length} examples come out as said.`
          : `${failed.length} of ${examples.length} examples do not come out as said.`}
      </p>
      <ul class="problems">
        {failed.map(({ rule, text, found }) => (
          <li key={`${rule} ${text}`}>
            <strong>{rule}</strong>
            <span>
              “{text}”: {found.length > 0 ? `finds “${found.join('”, “')}”` : 'finds nothing'}
            </span>
          </li>
        ))}
      </ul>
      <h2>{warnings.length + tooBroad.length === 0 ? 'Nothing to warn of' : 'To look at again'}</h2>
      <ul class="problems">
        {tooBroad.map(({ rule, share, samples }) => (
          <li key={rule}>
            <strong>{rule}</strong>
            <details>
              <summary>
                Too broad: it speaks of {PERCENT.format(share)} of {posts} ordinary posts.
              </summary>
              <ul>
                {samples.map((sample) => (
                  <li key={sample}>{sample}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
        {warnings.map(({ rule, code, message }) => (
          <li key={`${rule} ${code}`}>
            <strong>{rule}</strong>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {tooBroad.length === 0 && (
        <p class="soft">
          Of {posts} ordinary posts{' '}
          {broad.length === 0
            ? 'none gets a note from these rules.'
            : `no rule speaks of more than ${PERCENT.format(broad[0]?.share ?? 0)}.`}
        </p>
      )}
    </>
  );
}
