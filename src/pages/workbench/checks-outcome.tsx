import { say, sayCount, sayWith } from '../../language/say';
import type { Warning } from '../../rulesets/look-over';
import type { Checked } from '../../workbench/bench';
import { percent } from './number-words';
import { Quoted } from './quoted';

/** What became of the examples, and which rules are to be looked at again. */
export function ChecksOutcome({ checked: { examples, warnings, broad, posts } }: { checked: Checked }) {
  const failed = examples.filter(({ passed }) => !passed);
  const tooBroad = broad.filter((each) => each.tooBroad);
  return (
    <>
      <p class={failed.length === 0 ? 'good' : 'bad'}>{examplesSaid(examples.length, failed.length)}</p>
      <ul class="problems">
        {failed.map(({ rule, text, found }) => (
          <li key={`${rule} ${text}`}>
            <strong>{rule}</strong>
            <span>
              {found.length > 0
                ? sayWith('bench.checks.finds', { text: <q dir="auto">{text}</q>, words: <Quoted words={found} /> })
                : sayWith('bench.checks.findsNothing', { text: <q dir="auto">{text}</q> })}
            </span>
          </li>
        ))}
      </ul>
      <h2>{say(warnings.length + tooBroad.length === 0 ? 'bench.checks.noWarnings' : 'bench.checks.warnings')}</h2>
      <ul class="problems">
        {tooBroad.map(({ rule, share, samples }) => (
          <li key={rule}>
            <strong>{rule}</strong>
            <details>
              <summary>{say('bench.checks.tooBroad', { share: percent(share), posts })}</summary>
              <ul lang="en">
                {samples.map((sample) => (
                  <li key={sample}>{sample}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
        {warnings.map((warning) => (
          <li key={`${warning.rule} ${warning.code}`}>
            <strong>{warning.rule}</strong>
            <span>{warningSaid(warning)}</span>
          </li>
        ))}
      </ul>
      {tooBroad.length === 0 && (
        <p class="soft">
          {broad.length === 0
            ? say('bench.checks.silent', { posts })
            : say('bench.checks.atMost', { posts, share: percent(broad[0]?.share ?? 0) })}
        </p>
      )}
    </>
  );
}

function examplesSaid(all: number, failed: number): string {
  if (all === 0) return say('bench.checks.noExamples');
  return failed === 0 ? sayCount('bench.checks.passed', all) : sayCount('bench.checks.failed', failed, { all });
}

function warningSaid(warning: Warning): string {
  switch (warning.code) {
    case 'untested':
      return warning.failing > 0 ? sayCount('bench.checks.failing', warning.failing) : say('bench.checks.fewExamples');
    case 'shadowed':
      return say('bench.checks.shadowed', { rules: warning.by.join(', ') });
    case 'too-slow':
      return say('bench.checks.tooSlow', { milliseconds: warning.milliseconds });
  }
}
