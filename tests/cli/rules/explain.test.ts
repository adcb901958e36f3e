// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { GOOD, schoolFile } from '../../rulesets/school-file';
import { Folder, rules } from './a-folder';

const folder = new Folder();
const unless = [{ if: { phrase: 'as gold' }, because: 'a saying' }];
const file = () => folder.write('rules.json', schoolFile({}, { ...GOOD, unless }));

describe('explain', () => {
  it('tells what fires, with its clause, words and advice', async () => {
    const { code, text } = await rules('explain', file(), 'a good day');
    expect(code).toBe(0);
    expect(text).toContain('ADVISE  Clause 3: A rule  [small/good, 2–6]');
    expect(text).toContain('small/good (clause 3): “good”: met, advise');
  });

  it('tells what excused it', async () =>
    expect((await rules('explain', file(), 'good as gold')).text).toContain('small/good (clause 3): “good”: excused: a saying'));

  it('tells of one rule which parts are met and which are not', async () => {
    const { code, text } = await rules('explain', file(), 'a bad day', '--rule', 'small/good');
    expect({ code, text }).toEqual({
      code: 0,
      text: 'small/good: not met\n  when\n    ✗ {"phrase":"good"}\n  unless a saying\n    ✗ {"phrase":"as gold"}',
    });
    expect(await rules('explain', file(), 'a bad day', '--rule', 'small/none')).toMatchObject({ code: 2 });
  });

  it('takes the place and the reader of a draft', async () => {
    const rule = { ...GOOD, when: { all: [{ phrase: 'good' }, { recipient: ['pupil'] }] } };
    const path = folder.write('pupil.json', schoolFile({}, rule));
    expect((await rules('explain', path, 'good')).text).toContain('Nothing to say');
    expect((await rules('explain', path, 'good', '--surface', 'dm', '--recipient', 'pupil')).text).toContain('ADVISE');
  });

  it('says which words a place may be', async () => {
    const { code, text } = await rules('explain', file(), 'good', '--surface', 'wall');
    expect(code).toBe(2);
    expect(text).toContain('--surface: Use one of: "post"');
  });
});
