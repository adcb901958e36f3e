import { describe, expect, it } from 'vitest';
import type { Detector } from '../../src/engine/schema/detector';
import { asTerm, kindOf, readFrame, termsIn, writeFrame } from '../../src/workbench/frame';
import { followsTitle, idFor, newRule, newSchoolFile } from '../../src/workbench/new-rule';

const WHENS: Detector[] = [
  { phrase: 'a' },
  { all: [{ phrase: 'a' }, { mention: ['pupils'] }] },
  { all: [{ phrase: 'a' }, { list: 'b' }], within: 4 },
  { any: [{ entity: 'upn' }, { not: { phrase: 'a' } }] },
];

describe('what a rule looks for', () => {
  it.each(WHENS)('is read into the form and written again without a change: %j', (when) =>
    expect(writeFrame(readFrame(when))).toEqual(when),
  );

  it('is told by kind, and what the form cannot write is kept', () =>
    expect(WHENS.map((when) => readFrame(when).parts.map(kindOf))).toEqual([
      ['words'],
      ['words', 'mention'],
      ['words', 'list'],
      ['entity', 'other'],
    ]));
});

describe('typed words', () => {
  it('become terms', () => {
    expect(asTerm('  The Head’s   List ')).toBe("the head's list");
    expect(termsIn('Minibus, minibus\ntrip;')).toEqual(['minibus', 'trip']);
  });
});

describe('a new rule', () => {
  it('has an id that follows its title and is nobody else’s', () => {
    expect(idFor('The minibus’s times!', [])).toBe('own/the-minibuss-times');
    expect(idFor('Été', ['own/ete'])).toBe('own/ete-2');
    expect(followsTitle('own/ete-2', 'Été')).toBe(true);
    expect(followsTitle('trips/ete', 'Été')).toBe(false);
    const begun = { clause: '3', title: 'Rheol newydd', advice: '', falsePositives: '' };
    expect(newRule(begun, ['own/rheol-newydd'])).toMatchObject({ id: 'own/rheol-newydd-2', clause: '3' });
  });

  it('goes into a file that extends the bundled rules', () =>
    expect(JSON.parse(newSchoolFile('Hill Top School', { id: 'oak-field', version: '1.4.2' }))).toMatchObject({
      id: 'hill-top-school',
      extends: 'oak-field@1',
      rules: [],
    }));
});
