import type { RuleTrace, SentenceTrace, Sign, Trace } from '../../engine/explain-draft';
import { say, sayWith } from '../../language/say';
import { percent, tenths } from './number-words';

interface Props {
  trace: Trace;
  /** Rules that the school wrote itself, in whatever language. */
  own: readonly string[];
  milliseconds: number;
}

/** How a verdict came about: what was taken for what, and which rules were met or excused. */
export function TraceView({ trace: { sentences, rules, reader, balance }, own, milliseconds }: Props) {
  return (
    <details class="trace" open>
      <summary>{say('bench.trace.title', { milliseconds: tenths(milliseconds) })}</summary>
      <h3>{say('bench.trace.rules')}</h3>
      {rules.length === 0 && <p class="soft">{say('bench.trace.noRules')}</p>}
      <ul>
        {[...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()].map((rule) => (
          <RuleMet key={JSON.stringify(rule)} rule={rule} lang={own.includes(rule.rule) ? undefined : 'en'} />
        ))}
      </ul>
      <h3>{say('bench.trace.read')}</h3>
      <ul>
        {sentences.map((sentence) => (
          <Sentence key={sentence.words} sentence={sentence} />
        ))}
      </ul>
      {reader && (
        <p>
          {sayWith('bench.trace.reader', {
            chance: <span>{percent(reader.probability, 0)}</span>,
            matter: <span lang="en">{reader.matter}</span>,
          })}
        </p>
      )}
      {balance && balance.sum < balance.speakAt && <p>{say('bench.trace.tooLittle')}</p>}
    </details>
  );
}

function RuleMet({ rule: { rule, severity, words, because }, lang }: { rule: RuleTrace; lang: string | undefined }) {
  const parts = { rule: <code>{rule}</code>, words: <ByWords words={words} /> };
  return (
    <li class={because === null ? '' : 'excused'}>
      {because === null
        ? sayWith('bench.trace.met', { ...parts, severity: <span>{say(`bench.severity.${severity ?? 'none'}.within`)}</span> })
        : sayWith('bench.trace.excused', { ...parts, because: <span lang={lang}>{because}</span> })}
    </li>
  );
}

function ByWords({ words }: { words: readonly string[] }) {
  if (words.length === 0) return <span>{say('bench.trace.byDraft')}</span>;
  return words.map((each, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be met twice.
    <span key={at}>
      {at > 0 && ' + '}
      <q>{each}</q>
    </span>
  ));
}

function Sentence({ sentence: { words, mentions, topics, contempt, guards, identifiers } }: { sentence: SentenceTrace }) {
  const signs: ['who' | 'topic' | 'guard' | 'number', readonly Sign[]][] = [
    ['who', mentions],
    ['topic', topics],
    ['guard', guards],
    ['number', identifiers],
  ];
  return (
    <li>
      {words}
      {signs.flatMap(([kind, all]) =>
        all.map((sign) => (
          <span key={`${kind} ${sign.words} ${sign.as}`} class="sign-of">
            {sayWith(`bench.trace.${kind}`, asParts(sign))}
          </span>
        )),
      )}
      {contempt.map(({ aimedAt, ...sign }) => (
        <span key={`${sign.words} ${sign.as}`} class="sign-of">
          {aimedAt === null
            ? sayWith('bench.trace.unkindOfNobody', asParts(sign))
            : sayWith('bench.trace.unkind', { ...asParts(sign), target: <q>{aimedAt}</q> })}
        </span>
      ))}
    </li>
  );
}

/** What the words were taken for is told in the words of the format. */
const asParts = ({ words, as }: Sign) => ({ words: <q>{words}</q>, as: <span lang="en">{as}</span> });
