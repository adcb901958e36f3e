// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/cli/load-rules';
import { Folder, rules } from './a-folder';

const folder = new Folder();

describe('build', () => {
  it('makes one file of a folder, on one line, with the same rules', async () => {
    const { code, json } = await rules('build', 'rules/harbour-trust', '-o', folder.at('built.json'));
    expect(code).toBe(0);
    expect(folder.read('built.json')).not.toContain('\n');
    const [one, other] = [loadRules('rules/harbour-trust'), loadRules(folder.at('built.json'))];
    if (!one.ok || !other.ok) throw new Error('one of them cannot be read');
    expect(other.value.file).toEqual(one.value.file);
    expect(json).toMatchObject({ id: 'harbour-trust', shortCode: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/) });
  });
});
