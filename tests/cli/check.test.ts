import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { checkLines, checkText } from '../../src/cli/check';
import type { CompiledRules } from '../../src/engine/match/compile-rules';
import type { PictureSignals } from '../../src/engine/schema/picture';
import { smallRules } from '../engine/rules-for-tests';

const rules = smallRules([{ id: 'small/phone', title: 'A telephone number', when: { entity: 'phone' }, safer: 'Call the office.' }]);

const answers = (...lines: string[]) => answersBy(rules, ...lines);

async function answersBy(by: CompiledRules, ...lines: string[]): Promise<Record<string, unknown>[]> {
  const output = new PassThrough();
  const collected: string[] = [];
  output.on('data', (chunk) => collected.push(String(chunk)));
  await checkLines(Readable.from([`${lines.join('\n')}\n`]), output, by);
  return collected
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('check --jsonl', () => {
  it('answers each draft with its severity, clauses, findings and milliseconds, in order', async () => {
    const [first, second] = await answers(
      '{"id":"a","text":"ring 07700 900123"}',
      '{"id":"b","text":"fish for tea","surface":"dm","recipient":"friend"}',
    );
    expect(first).toMatchObject({
      id: 'a',
      severity: 'advise',
      clauses: ['3'],
      findings: [{ rule: 'small/phone', clause: '3', severity: 'advise', start: 5, end: 17 }],
    });
    expect(typeof first?.ms).toBe('number');
    expect(second).toMatchObject({ id: 'b', severity: 'none', clauses: [], findings: [] });
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['no text', '{"id":"x"}'],
    ['text of another type', '{"id":"x","text":4}'],
    ['a surface nobody has', '{"id":"x","text":"y","surface":"billboard"}'],
    ['an array', '[]'],
  ])('answers a line with %s with a problem, and goes on', async (_name, bad) => {
    const [problem, good] = await answers(bad, '{"id":"a","text":"hello"}');
    expect(problem).toMatchObject({ id: null });
    expect(String(problem?.problem).length).toBeGreaterThan(10);
    expect(good).toMatchObject({ id: 'a' });
  });

  it.each([
    ['a latitude that is none', '{"gps":[200,0]}', 'at most 90. At images.0.gps.0.'],
    ['half a place', '{"gps":[53.5]}', 'At images.0.gps.'],
    ['a reason nobody has', '{"unchecked":"because"}', '"damaged"'],
    ['a share above one', '{"largestFace":3}', 'at most 1. At images.0.largestFace.'],
    ['codes that are no list', '{"codes":"x"}', 'type array. At images.0.codes.'],
    ['a time that is no text', '{"takenAt":5}', 'At images.0.takenAt.'],
    ['nothing', 'null', 'At images.0.'],
  ])('says what is wrong with a picture with %s', async (_name, picture, words) => {
    const [answer] = await answers(`{"id":"a","text":"x","images":[${picture}]}`);
    expect(answer?.id).toBeNull();
    expect(answer?.problem).toContain(words);
  });

  it('takes every signal that a picture may have', async () => {
    const picture: Required<PictureSignals> = {
      faces: 12,
      largestFace: 0.02,
      text: 'Year 5\nring 07700 900123',
      codes: ['https://example.org'],
      nudity: 0.1,
      gps: [53.5, -0.1],
      takenAt: '2026-06-18T10:00:00',
      camera: 'Pixel 8',
      thumbnail: true,
      screenshot: false,
      unchecked: 'damaged',
      permission: true,
    };
    const inPicture = smallRules([{ id: 'small/phone', when: { inPicture: { all: [{ entity: 'phone' }, { picture: 'permitted' }] } } }]);
    const [answer] = await answersBy(inPicture, JSON.stringify({ id: 'a', text: 'x', images: [picture] }));
    expect(answer).toMatchObject({ id: 'a', findings: [{ rule: 'small/phone', start: 0, end: 0 }] });
  });

  it('takes null for not known, and passes over what other tools put beside', async () => {
    const [answer] = await answers(
      '{"id":7,"text":"x","surface":null,"recipient":null,"images":[{"faces":2,"text":null}],"context":null,"kind":"benign"}',
    );
    expect(answer).toMatchObject({ id: 7, severity: 'none' });
  });
});

describe('check "text"', () => {
  it('prints clause, words, why, advice, safer words and the policy', async () => {
    const printed = await checkText('ring 07700 900123', rules);
    for (const words of ['Clause 3: A telephone number', '07700 900123', 'Leave it out.', 'Call the office.', 'Nothing confidential.'])
      expect(printed).toContain(words);
  });

  it('says so when there is nothing to say', async () =>
    expect(await checkText('fish for tea', rules)).toMatch(/^Nothing to say about this draft\.\n/));

  it('shows how each sentence was read, and which rule was met or excused', async () => {
    const unless = [{ if: { guard: 'condemned' }, because: 'condemned' }];
    const insult = smallRules([
      { id: 'small/insult', clause: '4', when: { contempt: { of: ['pupils'] } } },
      { id: 'small/word', when: { phrase: 'useless' }, unless },
    ]);
    const text = await checkText('Year 8 are useless. Stop calling Will useless', insult);
    for (const line of [
      '“Year 8 are useless”',
      'who        Year 8  (pupils, group)',
      'contempt   useless  (insult 2, aimed at “Year 8”)',
      'contempt   useless  (insult 2, aimed at nobody here)',
      'guard      Stop calling  (condemned)',
      'small/insult (clause 4): “useless”: met, advise',
      'small/word (clause 3): “useless”: excused: condemned',
    ])
      expect(text).toContain(line);
  });
});
