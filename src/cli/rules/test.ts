import { describeProblem, type Problem } from '../../engine/schema/problem';
import { type ExampleResult, runExamples } from '../../rulesets/run-examples';
import { type Command, faulty } from './command';
import { openRules } from './rules-on-disk';

export const test: Command = {
  usage: 'FILE|FOLDER',
  about: 'runs every example of every rule in the file, and tells those that do not come out as said',
  help: [],
  options: {},
  names: [1, 1],
  async run({ names: [path = ''] }) {
    const opened = await openRules(path);
    if (!opened.ok) return opened.answer;
    const { rules, own, placeOf } = opened.value;
    if (rules.problems.length > 0) return faulty(rules.problems);
    const results = await runExamples(rules, own);
    const failures = results
      .filter(({ passed }) => !passed)
      .map(
        (each): Problem => ({
          code: `failed-${each.kind}`,
          message: whatFailed(each),
          path: [],
          rule: each.rule,
          ...placeOf(each.rule, 'examples', each.kind, each.at),
        }),
      );
    const passed = results.length - failures.length;
    return {
      code: failures.length === 0 ? 0 : 1,
      text: [...failures.map(describeProblem), `${passed} of ${results.length} examples of ${own.length} rules come out as said.`].join(
        '\n',
      ),
      json: { ok: failures.length === 0, rules: own.length, examples: results.length, passed, failures },
    };
  },
};

function whatFailed({ kind, text, marked, found, because }: ExampleResult): string {
  const got = found.length > 0 ? `it found ${quoted(found)}` : because === null ? 'it found nothing' : `it was excused: ${because}`;
  if (kind === 'allows') return `Should be left alone, but ${got}, in “${text}”`;
  if (kind === 'gaps') return `Is judged rightly now: move it from the gaps to the other examples. “${text}”`;
  return `Should find ${marked.length > 0 ? quoted(marked) : 'something'}, but ${got}, in “${text}”`;
}

const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(' and ');
