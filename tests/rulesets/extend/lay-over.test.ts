// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { citeVerdict } from '../../../src/engine/advice';
import { checkDraftAtOnce } from '../../../src/engine/check-draft';
import { draftOf } from '../../../src/engine/schema/draft';
import type { ParsedRules } from '../../../src/rulesets/parse-rules-file';
import { BASE, OWN_CLAUSES, OWN_RULE, takenOver } from './a-school';

const cited = (text: string, rules: ParsedRules) => {
  const draft = draftOf(text);
  return citeVerdict(checkDraftAtOnce(draft, rules), draft, rules.file);
};
const found = (text: string, rules: ParsedRules) =>
  cited(text, rules).findings.map(({ rule, clause, severity }) => ({ rule, clause, severity }));
const ruleOf = (id: string, rules: ParsedRules) => rules.file.rules.find((rule) => rule.id === id);

describe('a school’s file over the bundled rules', () => {
  it('with nothing of its own is the base under the school’s name', () => {
    const rules = takenOver();
    expect(rules.problems).toEqual([]);
    expect(rules.file).toMatchObject({ id: 'our-school', version: '3.0.0', policy: { organisation: 'Our School', title: 'Policy' } });
    expect(rules.file.rules).toEqual(BASE.rules);
    expect(found('a marrow', rules)).toEqual([{ rule: 'small/marrow', clause: '3', severity: 'advise' }]);
  });

  it('puts a rule out of use', () => {
    const rules = takenOver({ disable: [{ rule: 'small/marrow', because: 'We grow them.' }] });
    expect(rules.problems).toEqual([]);
    expect(found('a marrow and a turnip', rules).map(({ rule }) => rule)).toEqual(['small/turnip']);
    expect(rules.changes?.disabled).toEqual([{ rule: 'small/marrow', title: 'A marrow', because: 'We grow them.' }]);
  });

  it('says what is different of a rule, and leaves the rest of it as it is', () => {
    const adjust = {
      rule: 'small/marrow',
      because: 'Ours are large.',
      severity: 'serious',
      advice: 'Weigh it first.',
      safer: null,
      unless: [{ if: { phrase: 'harvest festival' }, because: 'in church' }],
      examples: { allows: ['a marrow at the harvest festival'] },
    };
    const rules = takenOver({ adjust: [adjust] });
    expect(rules.problems).toEqual([]);
    expect(found('a marrow', rules)).toEqual([{ rule: 'small/marrow', clause: '3', severity: 'serious' }]);
    expect(found('a marrow at the harvest festival', rules)).toEqual([]);
    expect(ruleOf('small/marrow', rules)).toMatchObject({ title: 'A marrow', advice: 'Weigh it first.' });
    expect(ruleOf('small/marrow', rules)?.safer).toBeUndefined();
    expect(ruleOf('small/marrow', rules)?.examples).toMatchObject({ flags: ['[[x]]'], allows: ['y', 'a marrow at the harvest festival'] });
    expect(rules.changes?.adjusted).toEqual([
      {
        rule: 'small/marrow',
        title: 'A marrow',
        because: 'Ours are large.',
        what: ['severity', 'advice', 'safer', 'unless', 'examples'],
      },
    ]);
  });

  it('brings rules of its own', () => {
    const rules = takenOver({ rules: [OWN_RULE] });
    expect(found('a parsnip', rules)).toEqual([{ rule: 'own/parsnip', clause: '3', severity: 'advise' }]);
    expect(rules.changes).toMatchObject({ base: 'small 1.2.0', kept: 3, own: 1 });
  });

  it('with its own policy cites its own clauses in its own words', () => {
    const rules = takenOver({
      policy: { organisation: 'Our Trust', clauses: OWN_CLAUSES, consequence: { clauses: ['4.2'], line: 'See clause 4.2.' } },
      clauses: { 3: '4.1', 4: '4.2' },
    });
    expect(rules.problems).toEqual([]);
    const advice = cited('the head is useless', rules);
    expect(advice.findings).toMatchObject([{ rule: 'small/moan', clause: '4.2', clauseWords: 'Speak kindly.' }]);
    expect(advice.consequence?.words).toBe('See clause 4.2.');
    expect(rules.file.pictures).toEqual({ nudity: false, wordsUnder: ['4.1'] });
  });

  it('names other clauses in its advice by the numbers they have in the school’s policy', () => {
    const policy = { organisation: 'Our Trust', clauses: OWN_CLAUSES };
    const advice = (clauses: object) => cited('the head is useless', takenOver({ policy, clauses })).findings[0]?.advice;
    expect(cited('the head is useless', takenOver()).findings[0]?.advice).toBe('Clause 3 too, and clause 4.');
    expect(advice({ 3: '4.1', 4: '4.2' })).toBe('Clause 4.1 too, and clause 4.2.');
    expect(advice({ 3: null, 4: '4.2' })).toBe('The policy too, and clause 4.2.');
  });

  it('with its own policy does not threaten with what the base’s policy says', () => {
    const rules = takenOver({ policy: { organisation: 'Our Trust', clauses: OWN_CLAUSES }, clauses: { 3: '4.1', 4: '4.2' } });
    expect(rules.file.policy.consequence).toBeUndefined();
    expect(takenOver().file.policy.consequence).toEqual(BASE.policy.consequence);
    expect(rules.file.policy.underlined).toBeUndefined();
    expect(takenOver().file.policy.underlined).toEqual(BASE.policy.underlined);
    expect(takenOver({ policy: { organisation: 'Our School', consequence: null } }).file.policy.consequence).toBeUndefined();
  });

  it('reminds of its own clauses only', () => {
    const lessons = { clause: '4.1', line: 'Phones away.' };
    const policy = { organisation: 'Our Trust', clauses: OWN_CLAUSES, reminders: { lessons, privacy: { clause: '8', line: 'x' } } };
    const rules = takenOver({ policy, clauses: { 3: '4.1', 4: '4.2' } });
    expect(rules.file.policy.reminders).toEqual({ lessons });
    expect(rules.problems).toMatchObject([{ code: 'unknown-clause', path: ['policy', 'reminders', 'privacy', 'clause'] }]);
  });

  it('lets rules rest whose clause has no place in its policy, and says so unless that is meant', () => {
    const policy = { organisation: 'Our Trust', clauses: OWN_CLAUSES };
    const forgotten = takenOver({ policy, clauses: { 4: '4.2' } });
    expect(forgotten.problems).toMatchObject([{ code: 'clause-without-place', path: ['clauses'] }]);
    expect(forgotten.problems[0]?.message).toMatch(/^2 rules of the base rest: they cite its clause 3/);
    expect(forgotten.rules.map(({ id }) => id)).toEqual(['small/moan']);
    const meant = takenOver({ policy, clauses: { 3: null, 4: '4.2' } });
    expect(meant.problems).toEqual([]);
    expect(meant.changes?.withoutClause).toEqual([{ clause: '3', rules: 2 }]);
  });

  it('may let the rules of a clause rest, or bear on another, under the base’s own policy too', () => {
    const rules = takenOver({ clauses: { 4: null } });
    expect(rules.problems).toEqual([]);
    expect(rules.rules.map(({ id }) => id)).toEqual(['small/marrow', 'small/turnip']);
    expect(rules.changes?.withoutClause).toEqual([{ clause: '4', rules: 1 }]);
    expect(found('a marrow', takenOver({ clauses: { 3: '4' } }))).toMatchObject([{ clause: '4' }]);
  });

  it('may give one rule another clause than the map does', () => {
    const rules = takenOver({
      policy: { organisation: 'Our Trust', clauses: OWN_CLAUSES },
      clauses: { 3: '4.1', 4: '4.2' },
      adjust: [{ rule: 'small/turnip', clause: '4.2', because: 'Unkind.' }],
    });
    expect(found('a turnip', rules)).toMatchObject([{ clause: '4.2' }]);
  });

  it('adds to a list of the base, leaves terms out, and replaces another', () => {
    const rules = takenOver({
      vocabulary: {
        changes: [{ list: 'insults', because: 'What is said here.', add: ['clot'], leaveOut: ['muppet~'] }],
        lists: [{ id: 'health', replaces: true, about: 'Ours.', means: { part: 'topic', topic: 'health' }, terms: ['measles'] }],
      },
    });
    expect(rules.problems).toEqual([]);
    const terms = (id: string) => rules.file.vocabulary.lists.find((list) => list.id === id)?.terms;
    expect(terms('insults')).toEqual(['useless', 'thick as mince', 'clot']);
    expect(terms('health')).toEqual(['measles']);
    expect(found('what a clot', rules)).toHaveLength(1);
    expect(found('what a muppet', rules)).toEqual([]);
  });

  it('brings lists of its own, which the learned reader passes over', () => {
    const list = { id: 'own/roots', about: 'Roots.', means: { part: 'words' }, terms: ['swede'] };
    const rules = takenOver({ vocabulary: { lists: [list] }, rules: [{ ...OWN_RULE, when: { list: 'own/roots' } }] });
    expect(found('a swede', rules)).toHaveLength(1);
    expect(rules.file.vocabulary.lists.at(-1)?.means).toEqual({ part: 'words', unread: true });
  });

  it('takes nothing over of the base’s own school', () => {
    const school = { names: ['our school'], places: [{ name: 'Gate', at: [53, -1], radius: 100 }] };
    expect(takenOver({ vocabulary: { school } }).file.vocabulary.school).toEqual({ ...school, staff: [], publicContacts: [] });
  });

  it('that says nothing of its school is told so, and is given no other school’s names', () => {
    const rules = takenOver({ vocabulary: { school: undefined } });
    expect(rules.file.vocabulary.school).toEqual({ names: [], staff: [], publicContacts: [], places: [] });
    expect(rules.problems).toMatchObject([{ code: 'no-school', path: ['vocabulary'] }]);
  });

  it('of the very school that the base is of need not say again who it is', () => {
    const rules = takenOver({ policy: { organisation: BASE.policy.organisation }, vocabulary: { school: undefined } });
    expect(rules.file.vocabulary.school).toEqual(BASE.vocabulary.school);
    expect(rules.problems).toEqual([]);
  });

  it('settles choices key by key', () => {
    expect(takenOver({ settings: { dayPause: { value: false, locked: true } } }).file.settings).toEqual({
      dayPause: { value: false, locked: true },
      appearance: { value: 'dark', locked: false },
    });
  });
});
