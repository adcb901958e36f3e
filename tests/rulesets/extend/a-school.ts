import { parseWith } from '../../../src/engine/schema/problem';
import { type RulesFile, rulesFile } from '../../../src/engine/schema/rules-file';
import { type ParsedRules, parseRulesFile } from '../../../src/rulesets/parse-rules-file';
import { smallRulesFile } from '../../engine/rules-for-tests';

const BASE_RULES = [
  { id: 'small/marrow', when: { phrase: 'marrow' }, title: 'A marrow', safer: 'a vegetable' },
  { id: 'small/turnip', when: { phrase: 'turnip' }, title: 'A turnip' },
  {
    id: 'small/moan',
    when: { list: 'insults' },
    clause: '4',
    severity: 'serious',
    title: 'A moan',
    advice: '{Clause 3} too, and {clause 4}.',
  },
];

/** Bundled rules for tests: version 1.2.0, clauses 3 and 4, three rules. */
export const BASE: RulesFile = (() => {
  const parsed = parseWith(rulesFile, {
    ...(smallRulesFile(BASE_RULES) as object),
    version: '1.2.0',
    pictures: { wordsUnder: ['3'] },
    settings: { dayPause: { value: true }, appearance: { value: 'dark' } },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
})();

export const OWN_CLAUSES = [
  { number: '4.1', words: 'Keep to yourself what is private.' },
  { number: '4.2', words: 'Speak kindly.' },
];

export const OWN_RULE = {
  id: 'own/parsnip',
  title: 'A parsnip',
  clause: '3',
  severity: 'advise',
  status: 'stable',
  when: { phrase: 'parsnip' },
  advice: 'Leave it out.',
  falsePositives: 'None known.',
  examples: { flags: ['[[parsnip]]'], allows: ['carrot'] },
};

const OUR_WORLD = { names: ['our school'] };

/** The text of a school's file over it; `more` stands beside what every file needs. */
export const schoolText = ({ vocabulary, ...more }: { vocabulary?: object; [key: string]: unknown } = {}): string =>
  JSON.stringify(
    {
      format: 2,
      id: 'our-school',
      version: '3.0.0',
      extends: 'small@1',
      policy: { organisation: 'Our School' },
      vocabulary: { school: OUR_WORLD, ...vocabulary },
      ...more,
    },
    null,
    1,
  );

export const parseSchool = (text: string, bundled: RulesFile = BASE) => parseRulesFile(text, 'school.json', { bundled: () => bundled });

export function takenOver(more: { vocabulary?: object; [key: string]: unknown } = {}, bundled: RulesFile = BASE): ParsedRules {
  const parsed = parseSchool(schoolText(more), bundled);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
}

export const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
