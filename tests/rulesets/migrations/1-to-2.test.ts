// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { from1to2 } from '../../../src/rulesets/migrations/1-to-2';
import { parseRulesFile } from '../../../src/rulesets/parse-rules-file';
import { smallRulesFile } from '../../engine/rules-for-tests';

const rule = (when: object, unless: object[] = []) => ({ id: 'a/b', when, unless });

describe('a rules file of format 1', () => {
  it.each([
    ['a clause number is asked of the reader', rule({ reader: 'clause-3', atLeast: 0.7 }), rule({ reader: 'confidential', atLeast: 0.7 })],
    [
      'it is asked deep inside, and in an exception',
      rule({ all: [{ not: { reader: 'clause-13', atLeast: 0.7 } }] }, [{ if: { reader: 'clause-8', atLeast: 0.1 }, because: 'x' }]),
      rule({ all: [{ not: { reader: 'self', atLeast: 0.7 } }] }, [{ if: { reader: 'dialogue', atLeast: 0.1 }, because: 'x' }]),
    ],
    ['it asks for any', rule({ reader: 'any', atLeast: 0.7 }), rule({ reader: 'any', atLeast: 0.7 })],
    ['it asks for what there never was', rule({ reader: 'clause-99' }), rule({ reader: 'clause-99' })],
    ['a rule is no rule', 'clause-3', 'clause-3'],
  ])('where %s', (_name, before, after) => {
    expect(from1to2.migrate({ format: 1, id: 'x', rules: [before] })).toEqual({ format: 1, id: 'x', rules: [after] });
  });

  it('without rules is left as it is', () => expect(from1to2.migrate({ format: 1 })).toEqual({ format: 1 }));

  it('works today', () => {
    const rules = [{ id: 'small/reads-like', when: { reader: 'clause-4', atLeast: 0.7 } }];
    const parsed = parseRulesFile(JSON.stringify({ ...(smallRulesFile(rules) as object), format: 1 }), 'school.json');
    expect(parsed).toMatchObject({ ok: true, value: { problems: [], file: { format: 2, rules: [{ when: { reader: 'derogatory' } }] } } });
  });
});
