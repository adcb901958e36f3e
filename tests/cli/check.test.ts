import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { checkLines, checkText } from '../../src/cli/check';
import { smallRules } from '../engine/rules-for-tests';

const rules = smallRules([{ id: 'small/phone', title: 'A telephone number', when: { entity: 'phone' }, safer: 'Call the office.' }]);

async function answers(...lines: string[]): Promise<Record<string, unknown>[]> {
  const output = new PassThrough();
  const collected: string[] = [];
  output.on('data', (chunk) => collected.push(String(chunk)));
  await checkLines(Readable.from([`${lines.join('\n')}\n`]), output, rules);
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
