import type { RuleTrace, SentenceTrace, Sign, Trace } from '../../engine/explain-draft';

/** How a verdict came about: what was taken for what, and which rules were met or excused. */
export function TraceView({ trace: { sentences, rules, reader, balance }, milliseconds }: { trace: Trace; milliseconds: number }) {
  return (
    <details class="trace" open>
      <summary>How it came about ({milliseconds.toFixed(1)} ms)</summary>
      <h3>Rules that were met</h3>
      {rules.length === 0 && <p class="soft">None.</p>}
      <ul>
        {[...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()].map((rule) => (
          <RuleMet key={JSON.stringify(rule)} rule={rule} />
        ))}
      </ul>
      <h3>How it was read</h3>
      <ul>
        {sentences.map((sentence) => (
          <Sentence key={sentence.words} sentence={sentence} />
        ))}
      </ul>
      {reader && (
        <p>
          The learned reader takes it to be worth a word with a chance of {(100 * reader.probability).toFixed(0)} %, most likely about{' '}
          {reader.matter}.
        </p>
      )}
      {balance && balance.sum < balance.speakAt && <p>All in all that is too little to speak, so it stays quiet.</p>}
    </details>
  );
}

function RuleMet({ rule: { rule, severity, words, because } }: { rule: RuleTrace }) {
  return (
    <li class={because === null ? '' : 'excused'}>
      <code>{rule}</code>{' '}
      {words.length > 0 ? (
        words.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be met twice.
          <span key={at}>
            {at > 0 && ' + '}
            <q>{each}</q>
          </span>
        ))
      ) : (
        <span>by what the draft is</span>
      )}
      : {because === null ? `met, ${severity}` : `excused, because ${because}`}
    </li>
  );
}

function Sentence({ sentence: { words, mentions, topics, contempt, guards, identifiers } }: { sentence: SentenceTrace }) {
  const aimed = contempt.map(({ aimedAt, words: said, as }) => ({
    words: said,
    as: aimedAt ? `${as}, of “${aimedAt}”` : `${as}, of nobody here`,
  }));
  const signs: [string, readonly Sign[]][] = [
    ['who', mentions],
    ['topic', topics],
    ['unkind', aimed],
    ['guard', guards],
    ['number', identifiers],
  ];
  return (
    <li>
      {words}
      {signs.flatMap(([kind, all]) =>
        all.map(({ words: said, as }) => (
          <span key={`${kind} ${said} ${as}`} class="sign-of">
            {kind}: <q>{said}</q> {as}
          </span>
        )),
      )}
    </li>
  );
}
