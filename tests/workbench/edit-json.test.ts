import { applyEdits } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { editsToAppend, editsToSet } from '../../src/workbench/edit-json';

const TEXT = '{\n  "a": 1,   // the first\n\n  "list": [ "x" ]\n}\n';
const written = (edits: ReturnType<typeof editsToSet>, text = TEXT) => applyEdits(text, edits);

describe('a change made in the form', () => {
  it('leaves comments, empty lines and layout as they are', () => expect(written(editsToSet(TEXT, ['a'], 2))).toBe(TEXT.replace('1', '2')));

  it('leaves translations as they are', () => {
    const text = JSON.stringify({ rules: [{ title: 'a' }], translations: { cy: { rules: { 'own/a': { title: 'â' } } } } }, null, 2);
    const { translations, rules } = JSON.parse(written(editsToSet(text, ['rules', 0, 'title'], 'b'), text));
    expect(rules).toEqual([{ title: 'b' }]);
    expect(translations).toEqual(JSON.parse(text).translations);
  });

  it('takes a value out', () =>
    expect(JSON.parse(written(editsToSet('{"a": 1, "b": 2}', ['a'], undefined), '{"a": 1, "b": 2}'))).toEqual({ b: 2 }));

  it('puts a value behind the others, and makes the list where there is none', () => {
    expect(written(editsToAppend(TEXT, ['list'], 'y', 1))).toContain('"x",');
    expect(JSON.parse(written(editsToAppend('{}', ['policy', 'clauses'], 1, 0), '{}'))).toEqual({ policy: { clauses: [1] } });
  });
});
