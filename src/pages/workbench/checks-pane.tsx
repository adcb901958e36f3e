import { useState } from 'preact/hooks';
import type { Problem } from '../../engine/schema/problem';
import { say, sayCount } from '../../language/say';
import type { Checked } from '../../workbench/bench';
import type { BenchLink } from '../../workbench/bench-link';
import { ChecksOutcome } from './checks-outcome';

interface Props {
  link: BenchLink;
  problems: readonly Problem[];
  own: readonly string[];
  /** Every rule of the file, those it takes over too. */
  all: readonly string[];
  onLine(line: number): void;
}

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
      <h2>{problems.length === 0 ? say('bench.checks.noProblems') : sayCount('bench.checks.problems', problems.length)}</h2>
      <ul class="problems">
        {problems.map((problem) => (
          <li key={`${problem.path.join('.')} ${problem.message}`}>
            <button type="button" class="to-line" onClick={() => onLine(problem.line ?? 1)}>
              {say('bench.checks.line', { line: problem.line ?? 1 })}
            </button>
            <span lang="en">
              {problem.rule && <strong>{problem.rule}: </strong>}
              {problem.message}
            </span>
          </li>
        ))}
      </ul>
      <div class="row start">
        <button type="button" class="choice" disabled={busy} onClick={() => run(own)}>
          {say('bench.checks.run')}
        </button>
        <button type="button" class="small" disabled={busy} onClick={() => run(all)}>
          {say('bench.checks.runBase')}
        </button>
      </div>
      <div class="outcome" aria-live="polite">
        {busy && <p class="soft">{say('bench.checks.running')}</p>}
        {checked && !busy && <ChecksOutcome checked={checked} />}
      </div>
    </div>
  );
}
