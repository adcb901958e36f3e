import { describe, expect, it } from 'vitest';
import { draftOf } from '../../src/engine/schema/draft';
import { type RulesFile, rulesFile } from '../../src/engine/schema/rules-file';
import { Bench } from '../../src/workbench/bench';
import { smallRulesFile } from '../engine/rules-for-tests';
import { schoolFile } from '../rulesets/school-file';

const POSTS = Array.from({ length: 50 }, (_, at) => (at === 0 ? 'A good day' : `Day ${at}`));
const open = () => {
  let time = 0;
  return new Bench({ reader: null, bundled: () => smallRulesFile([]) as RulesFile, posts: POSTS, now: () => time++ / 1000 });
};
const GOOD = { id: 'small/good', when: { phrase: 'good' }, examples: { flags: ['so [[good]]', 'very [[good]]'], allows: ['bad'] } };

describe('the bench', () => {
  it('reads a file and tells what the form needs of it', async () => {
    const { problems, outline } = await open().read({ text: schoolFile({}, GOOD) });
    expect(problems).toEqual([]);
    expect(outline).toMatchObject({ topics: ['health'] });
    expect(outline?.rules.map(({ id }) => id)).toEqual(['small/good']);
  });

  it('tells which rules a file that extends the bundled ones switches off', async () => {
    const bundled = () => ({
      ...rulesFile.parse(smallRulesFile([GOOD, { id: 'small/other', when: { phrase: 'other' } }])),
      id: 'oak-field',
    });
    const bench = new Bench({ reader: null, bundled, posts: [], now: () => 0 });
    const file = {
      ...JSON.parse(await bench.begin({ organisation: 'Hill Top' })),
      disable: [{ rule: 'small/other', because: 'Not here.' }],
    };
    const { problems, outline } = await bench.read({ text: JSON.stringify(file) });
    expect(problems).toEqual([]);
    expect(outline?.rules.map(({ id }) => id)).toEqual(['small/good']);
    expect(outline?.switchedOff).toMatchObject([{ id: 'small/other', title: 'A rule' }]);
  });

  it('tells the line of what is wrong, and goes on with the last file that could be used', async () => {
    const bench = open();
    await bench.read({ text: schoolFile({}, GOOD) });
    const broken = await bench.read({ text: '{\n "format": 2,,\n}' });
    expect(broken.outline).toBe(null);
    expect(broken.problems[0]).toMatchObject({ code: 'bad-json', line: 2 });
    expect((await bench.try({ draft: draftOf('a good one'), closely: null })).advice.findings.map(({ rule }) => rule)).toEqual([
      'small/good',
    ]);
  });

  it('says of a draft why one rule speaks of it or does not, part by part', async () => {
    const bench = open();
    await bench.read({ text: schoolFile({}, { ...GOOD, when: { all: [{ phrase: 'good' }, { phrase: 'day' }] } }) });
    const { explanation } = await bench.try({ draft: draftOf('a good one'), closely: 'small/good' });
    expect(explanation).toMatchObject({
      outcome: 'not-met',
      when: {
        parts: [
          { met: true, words: ['good'] },
          { met: false, words: [] },
        ],
      },
    });
  });

  it('runs the examples of a rule that lacks all but what it looks for', async () => {
    const bench = open();
    await bench.read({ text: schoolFile({}, GOOD) });
    const written = {
      when: { phrases: ['minibus'] },
      unless: [{ if: { phrase: 'toy' }, because: '' }],
      examples: { flags: ['our [[minibus]]', ''], allows: ['a toy minibus'] },
    };
    expect(await bench.prove({ written })).toMatchObject([
      { kind: 'flags', at: 0, passed: true, found: ['minibus'] },
      { kind: 'allows', at: 0, passed: true, because: '…' },
    ]);
    expect(await bench.prove({ written: { ...written, when: { phrases: [] } } })).toBe(null);
  });

  it('tells examples that fail, and rules that are broad, shadowed or hardly tested', async () => {
    const bench = open();
    const shadowed = { ...GOOD, id: 'small/also-good', severity: 'info', examples: { flags: ['[[good]]'], allows: ['good enough'] } };
    await bench.read({ text: schoolFile({}, { ...GOOD, severity: 'serious' }, shadowed) });
    const { examples, warnings, broad, posts } = await bench.check({ own: ['small/good', 'small/also-good'] });
    expect(examples.filter(({ passed }) => !passed)).toMatchObject([{ rule: 'small/also-good', kind: 'allows', found: ['good'] }]);
    expect(warnings.map(({ rule, code }) => `${rule} ${code}`)).toEqual(['small/also-good untested', 'small/also-good shadowed']);
    expect(broad).toEqual([{ rule: 'small/good', share: 0.02, tooBroad: true, samples: ['A good day'] }]);
    expect(posts).toBe(50);
  });

  it('compares with another version', async () => {
    const bench = open();
    await bench.read({ text: schoolFile({}, GOOD) });
    const other = schoolFile({}, { ...GOOD, severity: 'serious' }, { ...GOOD, id: 'small/gone', when: { phrase: 'gone' } });
    expect(await bench.compare({ other, drafts: ['it is gone'] })).toMatchObject({
      difference: { added: [], removed: [{ rule: 'small/gone' }], changed: [{ rule: 'small/good', what: ['severity'] }] },
      changed: [{ text: 'it is gone', before: { severity: 'advise' }, after: { severity: 'none' } }, { text: 'A good day' }],
      drafts: 51,
    });
    expect(await bench.compare({ other: '[]', drafts: [] })).toHaveProperty('problems');
  });
});
