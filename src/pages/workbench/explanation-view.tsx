import type { PartTrace, RuleExplanation } from '../../engine/explain-rule';

const OUTCOMES: Record<RuleExplanation['outcome'], string> = {
  met: 'It is met.',
  excused: 'It is met, but an exception holds.',
  apart: 'Every part is there, but they stand too far apart.',
  'not-met': 'It is not met.',
};

/** Why one rule speaks of a draft or does not, part by part. */
export function ExplanationView({ explanation: { outcome, when, unless } }: { explanation: RuleExplanation }) {
  return (
    <div class="explanation" role="status">
      <p>
        <strong>{OUTCOMES[outcome]}</strong>
      </p>
      <ul>
        <Part trace={when} />
      </ul>
      {unless.map(({ because, if: part }) => (
        <div key={because}>
          <p class="soft">unless: {because}</p>
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
        <span class="spoken">{met ? 'met:' : 'not met:'}</span> <code>{part}</code>
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
