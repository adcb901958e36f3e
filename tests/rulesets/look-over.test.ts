// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CompiledRules } from '../../src/engine/match/compile-rules';
import { howBroad } from '../../src/rulesets/how-broad';
import { findShadowed, findSlow, findUntested } from '../../src/rulesets/look-over';
import { runExamples } from '../../src/rulesets/run-examples';
import { smallRules } from '../engine/rules-for-tests';

const rule = (id: string, phrase: string, flags: string[], more: object = {}) => ({
  id: `small/${id}`,
  when: { phrase },
  examples: { flags, allows: ['nothing', 'nothing more'] },
  ...more,
});
const named = (warnings: readonly { rule: string }[]) => warnings.map(({ rule: id }) => id);

describe('an example', () => {
  it('proves a rule on trial by that rule alone, whatever the others look for', async () => {
    const others = ['tea', 'cake', 'bread', 'milk'].map((word) => rule(word, word, [`[[${word}]]`]));
    const rules = smallRules([...others, rule('trial', 'jam', ['[[jam]] and tea'], { status: 'trial' })]);
    expect((await runExamples(rules)).filter(({ passed }) => !passed)).toEqual([]);
  });
});

describe('a rule is called', () => {
  it('broad by its share of ordinary posts', async () => {
    const rules = smallRules([rule('tea', 'tea', ['[[tea]]']), rule('cake', 'cake', ['[[cake]]'])]);
    const posts = ['tea for two', 'tea again', 'rain', 'cake'];
    expect(await howBroad(rules, posts)).toEqual([
      { rule: 'small/tea', share: 0.5, tooBroad: true, samples: ['tea for two', 'tea again'] },
      { rule: 'small/cake', share: 0.25, tooBroad: true, samples: ['cake'] },
    ]);
  });

  it('shadowed where a graver one takes the same words in all its examples', async () => {
    const graver = rule('graver', 'very rude', ['[[very rude]]'], { severity: 'serious' });
    const rules = smallRules([rule('rude', 'rude', ['very [[rude]]']), graver]);
    expect(named(await findShadowed(rules, rules.rules))).toEqual(['small/rude']);
  });

  it('not shadowed where it is heard once, or where another speaks of other words', async () => {
    const graver = rule('graver', 'very rude', ['[[very rude]]'], { severity: 'serious' });
    const rules = smallRules([
      rule('rude', 'rude', ['very [[rude]]', 'plain [[rude]]']),
      graver,
      rule('trial', 'tea', ['very rude [[tea]]'], { status: 'trial' }),
    ]);
    expect(await findShadowed(rules, rules.rules)).toEqual([]);
  });

  it('untested where it has few examples, or one that fails', async () => {
    const few = rule('few', 'tea', ['[[tea]]'], { examples: { flags: ['[[tea]]'], allows: ['x'] } });
    const rules = smallRules([few, rule('failing', 'cake', ['[[bread]]']), rule('proven', 'jam', ['[[jam]]'])]);
    expect(named(findUntested(rules.rules, await runExamples(rules)))).toEqual(['small/few', 'small/failing']);
  });

  it('slow where the clock says so, and not otherwise', () => {
    const rules: CompiledRules = smallRules([rule('tea', 'tea', ['[[tea]]'])]);
    let time = 0;
    const slow = () => {
      time += 10;
      return time;
    };
    expect(named(findSlow(rules, rules.rules, ['tea and cake'], slow))).toEqual(['small/tea']);
    expect(findSlow(rules, rules.rules, ['tea and cake'], () => 0)).toEqual([]);
  });
});
