// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { assembleRulesFile } from '../../src/rulesets/assemble';
import { parseRulesFile } from '../../src/rulesets/parse-rules-file';
import { BASE, OWN_RULE } from './extend/a-school';

const HEAD = { format: 2, id: 'our-school', version: '1.0.0', extends: 'small@1', policy: { organisation: BASE.policy.organisation } };
const part = (path: string, value: object) => ({ path, text: JSON.stringify(value, null, 1) });

function problemsOf(...parts: { path: string; text: string }[]) {
  const assembled = assembleRulesFile(parts);
  if (!assembled.ok) return assembled.problems;
  const { text, writtenAt } = assembled.value;
  const parsed = parseRulesFile(text, 'folder', { writtenAt, bundled: () => BASE });
  return parsed.ok ? parsed.value.problems : parsed.problems;
}

describe('a rules folder that extends the bundled rules', () => {
  it('is put together from policy, lists and rules', () => {
    const list = { id: 'own/roots', about: 'Roots.', means: { part: 'words' }, terms: ['swede'] };
    expect(problemsOf(part('policy.json', HEAD), part('own/parsnip.json', OWN_RULE), part('vocabulary/own/roots.json', list))).toEqual([]);
  });

  it('without a school of its own says nothing of one', () => {
    const assembled = assembleRulesFile([part('policy.json', HEAD)]);
    expect(assembled.ok && JSON.parse(assembled.value.text).vocabulary).toEqual({ lists: [] });
  });

  it.each([
    ['a place', { school: { places: [{ name: 'Gate', at: [99, 0], radius: 50 }] } }, '99'],
    ['a change of a list', { changes: [{ list: 'insults', because: 'x', leaveOut: ['nought'] }] }, '"nought"'],
    ['an adjustment', { adjust: [{ rule: 'small/nought', because: 'x', severity: 'info' }] }, '"small/nought"'],
  ])('names the file and line of %s at fault', (_name, more, words) => {
    const { path, text } = part('policy.json', { ...HEAD, ...more });
    expect(problemsOf({ path, text })).toMatchObject([
      { file: 'policy.json', line: text.slice(0, text.indexOf(words)).split('\n').length },
    ]);
  });

  it('names the file and line of a rule at fault', () => {
    const { path, text } = part('own/parsnip.json', { ...OWN_RULE, severity: 'grave' });
    expect(problemsOf(part('policy.json', HEAD), { path, text })).toMatchObject([
      { file: path, rule: 'own/parsnip', line: text.slice(0, text.indexOf('"grave"')).split('\n').length },
    ]);
  });

  it('keeps each language in a file of its own, and names it and the line of what is at fault', () => {
    const welsh = { rules: { 'own/parsnip': { title: 'Panasen' } } };
    const [policy, rule] = [part('policy.json', HEAD), part('own/parsnip.json', OWN_RULE)];
    const assembled = assembleRulesFile([policy, rule, part('languages/cy.json', welsh)]);
    expect(assembled.ok && JSON.parse(assembled.value.text).translations).toEqual({ cy: welsh });
    const { path, text } = part('languages/cy.json', { ...welsh, rules: { ...welsh.rules, 'own/turnip': { title: 'Meipen' } } });
    expect(problemsOf(policy, rule, { path, text })).toMatchObject([
      { code: 'unknown-rule', file: path, line: text.slice(0, text.indexOf('"own/turnip"')).split('\n').length },
    ]);
  });

  it('in which a name stands twice is refused', () => {
    expect(problemsOf({ path: 'policy.json', text: '{ "format": 2,\n "format": 2 }' })).toMatchObject([
      { code: 'repeated-key', file: 'policy.json', line: 2 },
    ]);
  });
});
