import type { Problem } from '../../engine/schema/problem';
import { describeProblem } from '../../engine/schema/problem';
import { howBroad, TOO_BROAD } from '../../rulesets/how-broad';
import { findShadowed, findSlow, findUntested } from '../../rulesets/look-over';
import { runExamples } from '../../rulesets/run-examples';
import { readOrdinaryPosts } from '../ordinary-posts';
import type { Answer, Command } from './command';
import { openRules, type RulesOnDisk } from './rules-on-disk';

export const check: Command = {
  usage: 'FILE|FOLDER [--strict]',
  about: 'tells every problem with its line, and warns of rules that are too broad, too slow, never heard or hardly tested',
  help: [['--strict', 'a warning counts as a problem']],
  options: { strict: { type: 'boolean' } },
  names: [1, 1],
  async run({ names: [path = ''], is }) {
    const opened = await openRules(path);
    if (!opened.ok) return opened.answer;
    const warnings = await warningsOf(opened.value);
    return answer(opened.value, warnings, is('strict'));
  },
};

/** About the file's own rules: those that it extends were looked over when they were published. */
async function warningsOf({ rules, own, placeOf }: RulesOnDisk): Promise<Problem[]> {
  const posts = readOrdinaryPosts();
  const ids = new Set(own.map(({ id }) => id));
  const broad = (await howBroad(rules, posts))
    .filter(({ rule, tooBroad }) => tooBroad && ids.has(rule))
    .map(({ rule, share, samples }) => ({
      rule,
      code: 'too-broad',
      message: `It speaks of ${(100 * share).toFixed(1)} % of ordinary posts; above ${100 * TOO_BROAD} % nobody listens. Add an exception. For example: “${samples[0]}”`,
    }));
  const running = own.filter(({ status }) => status !== 'off');
  const found = [
    ...broad,
    ...findSlow(rules, running, posts, () => performance.now()),
    ...(await findShadowed(rules, running)),
    ...findUntested(running, await runExamples(rules, running)),
  ];
  return found.map((each) => ({ ...each, path: [], ...placeOf(each.rule) }));
}

function answer({ rules }: RulesOnDisk, warnings: readonly Problem[], strict: boolean): Answer {
  const problems = rules.problems;
  const count = (all: readonly unknown[], what: string) => `${all.length === 0 ? 'no' : all.length} ${what}${all.length === 1 ? '' : 's'}`;
  const { id, version } = rules.file;
  const ok = problems.length === 0 && (!strict || warnings.length === 0);
  return {
    code: ok ? 0 : 1,
    text: [
      ...problems.map(describeProblem),
      ...warnings.map((each) => describeProblem({ ...each, message: `warning: ${each.message}` })),
      `${id} ${version}: ${rules.rules.length} rules, ${count(problems, 'problem')}, ${count(warnings, 'warning')}.`,
    ].join('\n'),
    json: { ok, id, version, rules: rules.rules.length, problems, warnings },
  };
}
