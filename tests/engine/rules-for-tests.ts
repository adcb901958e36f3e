import { type CompiledRules, compileRules } from '../../src/engine/match/compile-rules';
import { parseWith } from '../../src/engine/schema/problem';
import { type RulesFile, rulesFile } from '../../src/engine/schema/rules-file';

/** A small rules file of one school, for tests of the engine itself. */
export function smallRulesFile(rules: object[], lists: object[] = []): unknown {
  return {
    format: 2,
    id: 'small',
    version: '1.0.0',
    policy: {
      organisation: 'Small School',
      title: 'Policy',
      consequence: { clauses: ['4'], line: 'Clause 9 says that it is looked into.' },
      clauses: [
        { number: '3', words: 'Nothing confidential.' },
        { number: '4', words: 'Nothing derogatory.' },
      ],
    },
    vocabulary: { school: { names: ['small school'], staff: [], publicContacts: ['01632 960001'] }, lists: [...LISTS, ...lists] },
    rules: rules.map((each) => ({ ...RULE, ...each })),
  };
}

export function smallRules(rules: object[], lists: object[] = []): CompiledRules {
  const parsed = parseWith(rulesFile, smallRulesFile(rules, lists));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return compileRules(parsed.value as RulesFile);
}

const RULE = {
  id: 'small/rule',
  title: 'A rule',
  clause: '3',
  severity: 'advise',
  status: 'stable',
  advice: 'Leave it out.',
  falsePositives: 'None known.',
  examples: { flags: ['[[x]]'], allows: ['y'] },
};

const list = (id: string, means: object, terms: string[]) => ({ id, about: 'For tests.', means, terms });

const LISTS = [
  list('names', { part: 'given-name' }, ['reece', 'danny', 'priya']),
  list('ambiguous', { part: 'given-name', ambiguous: true }, ['will', 'grace', 'mark']),
  list('titles', { part: 'title' }, ['mr', 'mrs', 'miss']),
  list('pupils', { part: 'mention', who: 'pupils', how: 'group' }, ['year *', 'my class', 'bottom set', 'kids']),
  list('a-pupil', { part: 'mention', who: 'pupils', how: 'single' }, ['a lad in my class']),
  list('staff', { part: 'mention', who: 'staff', how: 'single' }, ['our|the head', 'our deputy']),
  list('insults', { part: 'contempt', strength: 2 }, ['useless', 'muppet~', 'thick as mince']),
  list('two-faced-words', { part: 'contempt', strength: 1, polysemous: true }, ['thick', 'wet']),
  list('obscene', { part: 'contempt', strength: 3, kind: 'obscenity' }, ['wanker~', 'shite']),
  list('not', { part: 'guard', guard: 'negated' }, ['not', 'nobody', 'never']),
  list('me', { part: 'guard', guard: 'self' }, ["i'm", 'i am']),
  list('others', { part: 'guard', guard: 'third-party' }, ['the referee', 'the printer']),
  list('condemned', { part: 'guard', guard: 'condemned' }, ['stop calling']),
  list('health', { part: 'topic', topic: 'health' }, ['epilepsy', 'off her meds', 'permanently excluded']),
];
