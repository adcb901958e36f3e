import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../src/language/say';
import type { RulesInForce } from '../../src/messages/protocol';
import { agoWords } from '../../src/pages/ago-words';
import { RulesInForceView } from '../../src/pages/rules-in-force';
import { catalogueOf } from '../catalogue-of';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../src/messages/send', () => ({ send }));

const RULES: RulesInForce = {
  organisation: 'Our School',
  version: '2.0.0',
  serial: 7,
  rules: 42,
  changes: {
    base: 'oak-field 1.0.0',
    kept: 38,
    own: 1,
    disabled: [{ rule: 'a/b', title: 'A turnip', because: 'We grow them.' }],
    adjusted: [{ rule: 'a/d', title: 'A parsnip', because: 'Ours are large.', what: ['severity', 'advice'] }],
    withoutClause: [{ clause: '12', rules: 2 }],
  },
  source: 'url',
  code: 'KDTR-MWBH',
  since: Date.now() - 3 * 86_400_000,
  signed: true,
  address: { url: 'https://school.example/rules.json', from: 'policy' },
  checked: Date.now() - 2 * 3_600_000,
  waiting: [],
  mayLetGo: false,
  problems: [{ code: 'x', message: 'Use one of: "info".', path: [], file: 'browser policy', line: 12, rule: 'a/b' }],
  trials: [{ rule: 'a/c', title: 'A marrow', met: 3 }],
};
const page = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const button = (words: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(async () => {
  send.mockImplementation(async (name: string) => (name === 'takeRules' ? RULES.problems : RULES));
  render(<RulesInForceView />, document.body);
  await settled();
});
afterEach(() => {
  render(null, document.body);
  send.mockReset();
});

describe('the rules in force', () => {
  it('are shown with whose they are, version, code, source, age and problems', () => {
    for (const words of [
      'Our School',
      '2.0.0 (serial 7), 42 rules',
      'KDTR-MWBH',
      'Downloaded, signed by your school',
      '3 days ago',
      '2 hours ago',
    ])
      expect(page()).toContain(words);
    expect(page()).toContain('browser policy, line 12, rule a/b: Use one of: "info".');
    expect(page()).toContain('A marrow: 3 times');
    expect(button('Let go')).toBeUndefined();
  });

  it('are told with what the school disabled and adjusted, and why', () => {
    for (const words of [
      'It builds on oak-field 1.0.0. Rules from there: 38. Rules of its own: 1.',
      'Not used: 1 rule',
      'A turnip',
      'We grow them.',
      'Used in another way: 1 rule',
      'A parsnip',
      'Ours are large.',
      'Different here: how serious it is and the advice',
      '2 rules about clause 12 of oak-field 1.0.0 are not used',
    ])
      expect(page()).toContain(words);
  });

  it('can always be refreshed, set by the school or not', async () => {
    expect(button('Refresh now')?.disabled).toBe(false);
    button('Refresh now')?.click();
    await settled();
    expect(send).toHaveBeenCalledWith('refreshRules', null);
    expect(button('Refresh now')?.disabled).toBe(false);
    expect(page()).toContain('Looked for newer rules just now.');
  });

  it('given by hand are taken as text or as a link, and what is wrong is said at once', async () => {
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = ' https://school.example/rules.json ';
    button('Use these')?.click();
    await settled();
    expect(send).toHaveBeenCalledWith('takeRules', { link: 'https://school.example/rules.json' });
    expect(page()).toContain('Not used. What was in force before still is.');
    box.value = '{ "format": 1 }';
    button('Use these')?.click();
    await settled();
    expect(send).toHaveBeenCalledWith('takeRules', { text: '{ "format": 1 }' });
  });

  it('given by hand and not even looked at are said to be no rules, among what is said of the form', async () => {
    send.mockImplementation(async (name: string) => (name === 'takeRules' ? Promise.reject(new Error('Too large.')) : RULES));
    (document.querySelector('textarea') as HTMLTextAreaElement).value = 'x';
    button('Use these')?.click();
    await settled();
    const said = [...document.querySelectorAll('.by-hand [role=status]')].map((each) => each.textContent);
    expect(said).toContain('Not used. What was in force before still is. That is no rules file: it may be larger than 2 MB.');
    expect(document.querySelector('.by-hand [lang=en]')).toBeNull();
  });
});

it('an age is told in its largest unit', () => {
  const now = Date.now();
  expect([30_000, 90_000, 7_200_000, 86_400_000 * 2].map((ago) => agoWords(now - ago, now))).toEqual([
    'just now',
    '1 minute ago',
    '2 hours ago',
    '2 days ago',
  ]);
});

it('an age is told in Welsh, for which Chromium has no words of its own', async () => {
  const now = Date.now();
  speak(await catalogueOf('cy'));
  expect([30_000, 60_000 * 2, 3_600_000 * 3, 86_400_000 * 2, 86_400_000 * 3].map((ago) => agoWords(now - ago, now))).toEqual([
    'newydd nawr',
    '2 funud yn ôl',
    '3 awr yn ôl',
    '2 ddiwrnod yn ôl',
    '3 diwrnod yn ôl',
  ]);
  speak(null);
});
