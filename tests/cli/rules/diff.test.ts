// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { GOOD, OTHER, schoolFile } from '../../rulesets/school-file';
import { Folder, rules } from './a-folder';

const folder = new Folder();
const lines = (...drafts: object[]) => folder.write('drafts.jsonl', drafts.map((each) => `${JSON.stringify(each)}\n`).join(''));

describe('diff', () => {
  it('tells rules added, removed and changed, and each draft of which another thing is said', async () => {
    const old = folder.write('old.json', schoolFile({}, GOOD, OTHER));
    const now = folder.write(
      'new.json',
      schoolFile({}, { ...GOOD, severity: 'serious' }, { id: 'small/third', when: { phrase: 'third' } }),
    );
    const drafts = lines(
      { id: 1, text: 'a good day' },
      { id: 2, text: 'an other day' },
      { id: 3, text: 'a third day' },
      { id: 4, text: 'a day' },
    );
    const { code, text, json } = await rules('diff', old, now, '--drafts', drafts);
    expect(code).toBe(0);
    expect(text.split('\n').slice(0, 3)).toEqual(['+ small/third: A rule', '- small/other: A rule', '~ small/good: A rule (severity)']);
    expect(text).toContain('“a good day”\n    was advise (small/good)\n    is  serious (small/good)');
    expect(text).toContain('“an other day”\n    was advise (small/other)\n    is  none');
    expect(text).toContain('3 of 4 drafts change.');
    expect(json).toMatchObject({ drafts: 4, verdicts: [{ text: 'a good day' }, { text: 'an other day' }, { text: 'a third day' }] });
  });

  it('tells in one line in which languages the words differ', async () => {
    const saying = (title: string) => ({ translations: { cy: { rules: { 'small/good': { title } } } } });
    const old = folder.write('before.json', schoolFile(saying('Da'), GOOD));
    const now = folder.write('after.json', schoolFile(saying('Gwych'), GOOD));
    const { text } = await rules('diff', old, now, '--drafts', lines({ id: 1, text: 'a day' }));
    expect(text.split('\n')[0]).toBe('~ translations cy');
  });

  it('looks at whom a draft is for', async () => {
    const when = (...recipient: string[]) => ({ all: [{ phrase: 'good' }, { recipient }] });
    const old = folder.write('old.json', schoolFile({}, { ...GOOD, when: when('pupil') }));
    const now = folder.write('new.json', schoolFile({}, { ...GOOD, when: when('pupil', 'parent') }));
    const drafts = lines({ id: 1, text: 'good', recipient: 'pupil' }, { id: 2, text: 'so good', recipient: 'parent' });
    expect((await rules('diff', old, now, '--drafts', drafts)).text).toMatch(/“so good”[^“]*1 of 2 drafts change\.$/);
  });

  it('says so where all is the same', async () =>
    expect(await rules('diff', folder.at('old.json'), folder.at('old.json'))).toMatchObject({
      code: 0,
      text: expect.stringMatching(/are the same\.\n\n0 of 600 drafts change\./),
    }));

  it('names the line of drafts that cannot be read', async () => {
    const drafts = folder.write('torn.jsonl', '{"id":1,"text":"x"}\n\n{"id":\n');
    const { code, text } = await rules('diff', folder.at('old.json'), folder.at('new.json'), '--drafts', drafts);
    expect(code).toBe(2);
    expect(text).toContain('torn.jsonl:3: ');
  });
});
