import { citeVerdict } from '../../engine/advice';
import { explainDraft } from '../../engine/explain-draft';
import { explainRule, type PartTrace, type RuleExplanation } from '../../engine/explain-rule';
import { draft } from '../../engine/schema/draft';
import { parseWith } from '../../engine/schema/problem';
import { findingsText } from '../check';
import { traceText } from '../trace-text';
import { type Command, misused } from './command';
import { openRules } from './rules-on-disk';

export const explain: Command = {
  usage: 'FILE|FOLDER "text" [--rule ID]',
  about: 'tells what would be said about a text, which parts of which rules were met, and what excused them',
  help: [
    ['--rule ID', 'why this rule speaks of the text or does not, part by part; also one that is on trial or off'],
    ['--surface WORD', 'where it would be posted: post, comment, dm, bio or blog'],
    ['--recipient WORD', 'whom a message is for: pupil, ex-pupil, parent, colleague, friend, family or public'],
  ],
  options: { rule: { type: 'string' }, surface: { type: 'string' }, recipient: { type: 'string' } },
  names: [2, 2],
  async run({ names: [path = '', words = ''], text }) {
    const [surface, recipient] = [text('surface'), text('recipient')];
    const given = parseWith(draft, { text: words, ...(surface ? { surface } : {}), ...(recipient ? { recipient } : {}) });
    if (!given.ok) return misused(given.problems.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
    const opened = await openRules(path);
    if (!opened.ok) return opened.answer;
    const { rules } = opened.value;
    const id = text('rule');
    if (id !== undefined) {
      const rule = rules.file.rules.find((each) => each.id === id);
      if (!rule) return misused(`${path} has no rule "${id}".`);
      const explanation = await explainRule(given.value, rule, rules);
      return { code: 0, text: ruleText(explanation), json: { ok: true, ...explanation } };
    }
    const trace = await explainDraft(given.value, rules);
    const advice = citeVerdict(trace.verdict, given.value, rules.file);
    return { code: 0, text: `${findingsText(advice)}\n\n${traceText(trace)}`, json: { ok: true, advice, trace } };
  },
};

const OUTCOMES: Record<RuleExplanation['outcome'], string> = {
  met: 'met',
  excused: 'met, but excused',
  apart: 'not met: every part is there, but they stand too far apart for its scope',
  'not-met': 'not met',
};

function ruleText({ rule, outcome, when, unless }: RuleExplanation): string {
  return [
    `${rule}: ${OUTCOMES[outcome]}`,
    '  when',
    ...partLines(when, '    '),
    ...unless.flatMap((each) => [`  unless ${each.because}`, ...partLines(each.if, '    ')]),
  ].join('\n');
}

function partLines({ part, met, words, parts }: PartTrace, indent: string): string[] {
  const by = words.length > 0 ? `: ${words.map((each) => `“${each.replace(/\s+/g, ' ')}”`).join(', ')}` : '';
  return [`${indent}${met ? '✓' : '✗'} ${part}${by}`, ...parts.flatMap((each) => partLines(each, `${indent}  `))];
}
