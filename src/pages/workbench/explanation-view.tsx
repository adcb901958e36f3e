import type { PartTrace, RuleExplanation } from '../../engine/explain-rule';
import { type PlainKey, say, sayWith } from '../../language/say';

const OUTCOMES: Record<RuleExplanation['outcome'], PlainKey> = {
  met: 'bench.why.met',
  excused: 'bench.why.excused',
  apart: 'bench.why.apart',
  'not-met': 'bench.why.notMet',
};

/** Why one rule speaks of a draft or does not, part by part. */
export function ExplanationView({ explanation, own }: { explanation: RuleExplanation; own: readonly string[] }) {
  const { rule, outcome, when, unless } = explanation;
  return (
    <div class="explanation" role="status">
      <p>
        <strong>{say(OUTCOMES[outcome])}</strong>
      </p>
      <ul>
        <Part trace={when} />
      </ul>
      {unless.map(({ because, if: part }) => (
        <div key={because}>
          <p class="soft">
            {sayWith('bench.why.unless', { because: <span lang={own.includes(rule) ? undefined : 'en'}>{because}</span> })}
          </p>
          <ul>
            <Part trace={part} />
          </ul>
        </div>
      ))}
    </div>
  );
}

function Part({ trace: { part, met, words, parts } }: { trace: PartTrace }) {
  return (
    <li>
      <span class={met ? 'is-met' : 'soft'}>
        <span aria-hidden="true">{met ? '✓' : '✗'}</span>
        <span class="spoken">{say(met ? 'bench.why.partMet' : 'bench.why.partNotMet')}</span> <code lang="en">{part}</code>
      </span>
      {words.map((each) => (
        <q key={each}>{each}</q>
      ))}
      {parts.length > 0 && (
        <ul>
          {parts.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place.
            <Part key={at} trace={each} />
          ))}
        </ul>
      )}
    </li>
  );
}
