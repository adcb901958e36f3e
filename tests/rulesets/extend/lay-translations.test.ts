import { describe, expect, it } from 'vitest';
import type { RulesFile } from '../../../src/engine/schema/rules-file';
import type { Translation } from '../../../src/engine/schema/translations';
import { BASE, lineOf, OWN_CLAUSES, OWN_RULE, parseSchool, schoolText, takenOver } from './a-school';

const CY: Translation = {
  faces: { none: 'dim wynebau', one: 'un wyneb', some: '{count} wyneb', about: 'tua {count} wyneb' },
  rules: {
    'small/marrow': { title: 'Pwmpen', advice: 'Gadewch hi allan.' },
    'small/moan': { title: 'Cwyn', advice: 'Cymal {number 3} hefyd, a chymal {number 4}.' },
  },
  policy: { consequence: 'Mae cymal 9 yn dweud bod hyn yn cael ei ystyried.' },
};
const TRANSLATED: RulesFile = { ...BASE, translations: { cy: CY } };
const welsh = (more = {}) => takenOver(more, TRANSLATED).file.translations?.cy;

describe('translations of the base', () => {
  it('are kept with all that is taken over', () => {
    expect(welsh()?.faces).toEqual(CY.faces);
    expect(welsh()?.rules).toEqual(CY.rules);
    expect(welsh()?.policy?.consequence).toBe(CY.policy?.consequence);
  });

  it('lose the parts that the school says in its own words, and no others', () => {
    const adjust = [{ rule: 'small/marrow', because: 'x', title: 'A courgette' }];
    expect(welsh({ adjust })?.rules?.['small/marrow']).toEqual({ advice: 'Gadewch hi allan.' });
    expect(welsh({ adjust })?.rules?.['small/moan']).toEqual(CY.rules?.['small/moan']);
  });

  it('name the clauses as the school’s policy numbers them', () => {
    const own = { policy: { organisation: 'Our School', clauses: OWN_CLAUSES }, clauses: { '3': '4.1', '4': '4.2' } };
    expect(welsh(own)?.rules?.['small/moan']?.advice).toBe('Cymal {number 4.1} hefyd, a chymal {number 4.2}.');
    expect(welsh(own)?.policy?.consequence).toBeUndefined();
  });

  it('fall back to the words of the rule where a clause that they name has no place', () => {
    const own = { policy: { organisation: 'Our School', clauses: OWN_CLAUSES }, clauses: { '3': null, '4': '4.2' } };
    expect(welsh(own)?.rules?.['small/moan']).toEqual({ title: 'Cwyn' });
    expect(welsh(own)?.rules?.['small/marrow']).toBeUndefined();
  });

  it('give way to the school’s own, for rules of the base and of its own', () => {
    const translations = { cy: { rules: { 'small/marrow': { title: 'Llysieuyn' }, 'own/parsnip': { title: 'Panasen' } } } };
    const rules = welsh({ rules: [OWN_RULE], translations })?.rules;
    expect(rules?.['small/marrow']).toEqual({ title: 'Llysieuyn', advice: 'Gadewch hi allan.' });
    expect(rules?.['own/parsnip']).toEqual({ title: 'Panasen' });
  });
});

describe('a school’s own translations', () => {
  const problemsOf = (translations: object, rules: object[] = []) => {
    const text = schoolText({ translations, rules });
    const parsed = parseSchool(text, TRANSLATED);
    if (!parsed.ok) throw new Error('the whole file was refused');
    return { text, problems: parsed.value.problems, rules: parsed.value.rules.length };
  };

  it('of a rule that is not there are told of, with line and the name that is near, and no rule is lost', () => {
    const { text, problems, rules } = problemsOf({ cy: { rules: { 'small/marow': { title: 'x' } } } });
    expect(problems).toMatchObject([{ code: 'unknown-rule', rule: 'small/marow', line: lineOf(text, '"small/marow"') }]);
    expect(problems[0]?.message).toContain('Did you mean "small/marrow"?');
    expect(rules).toBe(3);
  });

  it('of a rule that is there but at fault are not called strange', () => {
    const faulty = { ...OWN_RULE, severity: 'grave' };
    expect(problemsOf({ cy: { rules: { 'own/parsnip': { title: 'Panasen' } } } }, [faulty]).problems).toMatchObject([
      { rule: 'own/parsnip', code: 'invalid_value' },
    ]);
  });
});

describe('a school that writes in another language than the base', () => {
  it('has each rule say what it is written in', () => {
    const adjust = [{ rule: 'small/marrow', because: 'x', title: 'Pwmpen', advice: 'Na.' }];
    const { file } = takenOver({ language: 'cy', adjust, rules: [OWN_RULE] });
    expect(file.language).toBe('cy');
    expect(file.policy.language).toBe('en');
    expect(file.rules.map(({ id, language }) => [id, language])).toEqual([
      ['small/marrow', undefined],
      ['small/turnip', 'en'],
      ['small/moan', 'en'],
      ['own/parsnip', undefined],
    ]);
  });
});
