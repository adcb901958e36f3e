import { expect, it } from 'vitest';
import { onOneLine } from '../../src/rulesets/one-line';

it('a rules file fits on one line, also one that an editor began with a byte order mark', () =>
  expect(onOneLine('\uFEFF{\n  "id": "a",\n  "rules": []\n}\n')).toBe('{"id":"a","rules":[]}'));
