import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Draft } from '../../engine/schema/draft';
import { type ChangedVerdict, compareRules, compareVerdicts, type RuleChange, type RulesDifference } from '../../rulesets/compare';
import { asDraft, DEV, readCorpus } from '../corpus';
import { parseDraftLine } from '../draft-line';
import { type Command, misused } from './command';
import { openRules } from './rules-on-disk';

export const diff: Command = {
  usage: 'OLD NEW [--drafts FILE.jsonl]',
  about: 'tells which rules were added, removed or changed, and of which drafts the new rules do not say what the old ones said',
  help: [['--drafts FILE', 'drafts, one a line as for "check --jsonl"; without it, the 600 of tests/corpus/dev.jsonl']],
  options: { drafts: { type: 'string' } },
  names: [2, 2],
  async run({ names: [before = '', after = ''], text }) {
    const path = text('drafts');
    const drafts = path === undefined ? readCorpus(DEV).map((each) => asDraft(each)) : await readDrafts(path);
    if (typeof drafts === 'string') return misused(drafts);
    const [old, now] = [await openRules(before), await openRules(after)];
    if (!old.ok) return old.answer;
    if (!now.ok) return now.answer;
    const difference = compareRules(old.value.rules.file, now.value.rules.file);
    const verdicts = await compareVerdicts(old.value.rules, now.value.rules, drafts);
    return {
      code: 0,
      text: [...differenceLines(difference), ...verdicts.map(verdictLine), `${verdicts.length} of ${drafts.length} drafts change.`].join(
        '\n',
      ),
      json: { ok: true, ...difference, drafts: drafts.length, verdicts },
    };
  },
};

/** The drafts, or what is wrong with a line. */
async function readDrafts(path: string): Promise<Draft[] | string> {
  if (!existsSync(path)) return `${path} cannot be read: there is no such file.`;
  const drafts: Draft[] = [];
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1;
    if (line.trim() === '') continue;
    const parsed = parseDraftLine(line);
    if (!parsed.ok) return `${path}:${at}: ${parsed.problems[0]?.message ?? ''}`;
    drafts.push(parsed.value.draft);
  }
  return drafts;
}

function differenceLines({ added, removed, changed, clauses, lists, translations }: RulesDifference): string[] {
  const ruleLines = (sign: string, all: readonly RuleChange[]) =>
    all.map(({ rule, title, what }) => `${sign} ${rule}: ${title}${what.length > 0 ? ` (${what.join(', ')})` : ''}`);
  const lines = [
    ...ruleLines('+', added),
    ...ruleLines('-', removed),
    ...ruleLines('~', changed),
    ...clauses.map((number) => `~ clause ${number}`),
    ...lists.map((id) => `~ list ${id}`),
    ...(translations.length > 0 ? [`~ translations ${translations.join(', ')}`] : []),
  ];
  return lines.length > 0 ? [...lines, ''] : ['The rules, clauses, lists and translations are the same.', ''];
}

function verdictLine({ text, before, after }: ChangedVerdict): string {
  const said = ({ severity, rules }: ChangedVerdict['before']) => (rules.length > 0 ? `${severity} (${rules.join(', ')})` : severity);
  return `“${text.replace(/\s+/g, ' ')}”\n    was ${said(before)}\n    is  ${said(after)}`;
}
