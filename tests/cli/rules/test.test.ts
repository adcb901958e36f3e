// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { GOOD, schoolFile } from '../../rulesets/school-file';
import { Folder, rules } from './a-folder';

const folder = new Folder();
const unless = [{ if: { phrase: 'as gold' }, because: 'a saying' }];
const withExamples = (flags: string[], allows: string[], gaps: string[] = []) =>
  folder.write('rules.json', schoolFile({}, { ...GOOD, unless, examples: { flags, allows, gaps } }));

describe('test', () => {
  it('says how many examples come out as said', async () => {
    const { code, text } = await rules('test', withExamples(['a [[good]] day'], ['good as gold'], ['[[splendid]]']));
    expect({ code, text }).toEqual({ code: 0, text: '3 of 3 examples of 1 rules come out as said.' });
  });

  it.each([
    ['finds other words', ['a [[good day]]'], ['x'], [], 'Should find “good day”, but it found “good”'],
    ['finds nothing', ['a [[bad]] day'], ['x'], [], 'Should find “bad”, but it found nothing'],
    ['is excused', ['[[good]] as gold'], ['x'], [], 'Should find “good”, but it was excused: a saying'],
    ['finds what should be left alone', ['[[good]]'], ['a good day'], [], 'Should be left alone, but it found “good”'],
    ['has become able to judge a gap', ['[[good]]'], ['x'], ['so [[good]]'], 'Is judged rightly now'],
  ])('tells the line of an example where the rule %s', async (_name, flags, allows, gaps, says) => {
    const { code, text, json } = await rules('test', withExamples(flags, allows, gaps));
    expect(code).toBe(1);
    expect(text).toContain(says);
    const [{ line } = { line: 0 }] = (json as { failures: { line: number }[] }).failures;
    expect(text).toContain(`rules.json:${line}: `);
    expect(flags.concat(allows, gaps).map((each) => JSON.stringify(each))).toContain(
      folder.read('rules.json').split('\n')[line - 1]?.trim().replace(/,$/, ''),
    );
  });

  it('runs nothing of a file that has a problem', async () =>
    expect(await rules('test', folder.write('faulty.json', schoolFile({}, { ...GOOD, severity: 'grave' })))).toMatchObject({ code: 1 }));
});
