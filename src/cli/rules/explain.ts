import { citeVerdict } from '../../engine/advice';
import { explainDraft } from '../../engine/explain-draft';
import { draft } from '../../engine/schema/draft';
import { parseWith } from '../../engine/schema/problem';
import { findingsText } from '../check';
import { traceText } from '../trace-text';
import { type Command, misused } from './command';
import { openRules } from './rules-on-disk';

export const explain: Command = {
  usage: 'FILE|FOLDER "text"',
  about: 'tells what would be said about a text, which parts of which rules were met, and what excused them',
  help: [
    ['--surface WORD', 'where it would be posted: post, comment, dm, bio or blog'],
    ['--recipient WORD', 'whom a message is for: pupil, ex-pupil, parent, colleague, friend, family or public'],
  ],
  options: { surface: { type: 'string' }, recipient: { type: 'string' } },
  names: [2, 2],
  async run({ names: [path = '', words = ''], text }) {
    const [surface, recipient] = [text('surface'), text('recipient')];
    const given = parseWith(draft, { text: words, ...(surface ? { surface } : {}), ...(recipient ? { recipient } : {}) });
    if (!given.ok) return misused(given.problems.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
    const opened = await openRules(path);
    if (!opened.ok) return opened.answer;
    const { rules } = opened.value;
    const trace = await explainDraft(given.value, rules);
    const advice = citeVerdict(trace.verdict, given.value, rules.file);
    return { code: 0, text: `${findingsText(advice)}\n\n${traceText(trace)}`, json: { ok: true, advice, trace } };
  },
};
