// @vitest-environment node
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundled } from '../../src/cli/load-rules';

const { language, rules, policy, translations = {} } = readBundled();
const languages = readdirSync('locales')
  .map((file) => basename(file, '.yml'))
  .filter((name) => name !== language);

/** The faces and clauses that words speak of, in whatever way. */
const places = (words = ''): string[] =>
  [...words.matchAll(/\{(faces)\}|\{(?:[Cc]lause|number) ([^}]+)\}/g)].map(([, faces, number]) => faces ?? `${number}`).sort();

describe.each(languages)('the bundled rules in the language %s', (name) => {
  const spoken = translations[name];
  const ofRules = spoken?.rules ?? {};

  it.each(['title', 'advice', 'exception'] as const)(
    'have the %s of every rule that is not off, about the same faces and clauses',
    (part) => {
      const spokenOf = rules.filter((rule) => rule.status !== 'off' && rule[part] !== undefined);
      expect(spokenOf.filter(({ id }) => !ofRules[id]?.[part]).map(({ id }) => id)).toEqual([]);
      for (const rule of spokenOf) expect(places(ofRules[rule.id]?.[part]), rule.id).toEqual(places(rule[part]));
    },
  );

  it('have the lines of the policy, and the forms for faces', () => {
    expect(spoken?.faces).toBeDefined();
    expect(spoken?.policy?.consequence).toBeDefined();
    expect(Object.keys(spoken?.policy?.reminders ?? {})).toEqual(Object.keys(policy.reminders ?? {}));
  });
});
