import type { RuleTrace, SentenceTrace, Sign, Trace } from '../engine/explain-draft';

/** How a verdict came about, for the person who wrote the draft or the rules. */
export function traceText({ sentences, rules, reader, balance }: Trace): string {
  return [
    'How it was read',
    ...sentences.flatMap(sentenceLines),
    '',
    'Rules whose frame was met',
    ...(rules.length > 0 ? new Set(rules.map(ruleLine)) : ['  none']),
    ...(reader
      ? ['', `Learned reader: ${percent(reader.probability)} that a head would ask for a change, most likely about: ${reader.matter}`]
      : []),
    ...(reader ? [`  most for the sentence “${oneLine(reader.words)}”`] : []),
    ...(balance
      ? [
          '',
          `Weighed: reader ${signed(balance.reader)}${balance.signs.map(({ rule, counts }) => `, ${rule} ${signed(counts)}`).join('')}`,
          `  makes ${signed(balance.sum)}, and from ${signed(balance.speakAt)} on it speaks${balance.sum < balance.speakAt ? ': kept quiet' : ''}`,
        ]
      : []),
  ].join('\n');
}

function sentenceLines({ words, mentions, topics, contempt, guards, identifiers }: SentenceTrace): string[] {
  const aimed = contempt.map(({ aimedAt, ...sign }) => ({
    words: sign.words,
    as: `${sign.as}, ${aimedAt === null ? 'aimed at nobody here' : `aimed at “${oneLine(aimedAt)}”`}`,
  }));
  const kinds: [string, readonly Sign[]][] = [
    ['who', mentions],
    ['topic', topics],
    ['contempt', aimed],
    ['guard', guards],
    ['identifier', identifiers],
  ];
  return [
    `  “${oneLine(words)}”`,
    ...kinds.flatMap(([kind, signs]) => signs.map((sign) => `    ${kind.padEnd(10)} ${oneLine(sign.words)}  (${sign.as})`)),
  ];
}

function ruleLine({ rule, clause, severity, words, because }: RuleTrace): string {
  const frame = words.length > 0 ? words.map((each) => `“${oneLine(each)}”`).join(' + ') : 'by what the draft is';
  return `  ${rule} (clause ${clause}): ${frame}: ${because === null ? `met, ${severity}` : `excused: ${because}`}`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const signed = (number: number): string => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(1)}`;
