// @vitest-environment node
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shortCode } from '../../../src/rulesets/short-code';
import { openSigned, parsePublicKeys } from '../../../src/rulesets/signed-text';
import { schoolFile } from '../../rulesets/school-file';
import { Folder, rules } from './a-folder';

const folder = new Folder();
const KEY = () => ['--key', folder.at('autumn.jwk')];

describe('keys', () => {
  it('writes a secret for its owner alone, and a public half to give out', async () => {
    expect(await rules('keys', '-o', folder.at('autumn'), '--name', 'autumn')).toMatchObject({ code: 0, json: { name: 'autumn' } });
    expect(statSync(folder.at('autumn.jwk')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(folder.read('autumn.pub.jwk'))).toMatchObject({ kty: 'EC', alg: 'ES256', kid: 'autumn' });
    expect(folder.read('autumn.pub.jwk')).not.toContain('"d"');
  });

  it('never writes over a secret', async () => {
    const before = folder.read('autumn.jwk');
    expect(await rules('keys', '-o', folder.at('autumn'))).toMatchObject({ code: 2, text: expect.stringContaining('not written over') });
    expect(folder.read('autumn.jwk')).toBe(before);
  });
});

describe('sign', () => {
  it('writes what a browser with the public key opens, letter for letter, and says its short code', async () => {
    const text = schoolFile();
    const { code, json } = await rules('sign', folder.write('school.json', text), ...KEY(), '-o', folder.at('school.jws'));
    expect(code).toBe(0);
    const keys = parsePublicKeys(`[${folder.read('autumn.pub.jwk')}]`);
    if (!keys.ok) throw new Error(JSON.stringify(keys.problems));
    expect(await openSigned(folder.read('school.jws'), keys.value)).toEqual({ ok: true, value: { text, signedBy: 'autumn' } });
    expect(json).toMatchObject({ shortCode: await shortCode(text), signedWith: 'autumn' });
  });

  it('signs nothing that has a problem, and names its line', async () => {
    const broken = folder.write('broken.json', schoolFile({}, { id: 'small/broken', when: { phrase: 'x' }, severity: 'grave' }));
    const { code, text } = await rules('sign', broken, ...KEY(), '-o', folder.at('broken.jws'));
    expect(code).toBe(1);
    expect(text).toMatch(/broken\.json:\d+: .*small\/broken/);
    expect(() => folder.read('broken.jws')).toThrow();
  });

  it.each([
    ['no key', [], 'Say which key'],
    ['a public key', () => ['--key', folder.at('autumn.pub.jwk')], 'public key'],
    ['a key that is not there', ['--key', 'none.jwk'], 'none.jwk'],
  ])('with %s is used wrongly', async (_name, key, says) => {
    const args = typeof key === 'function' ? key() : key;
    const { code, text } = await rules('sign', folder.at('school.json'), ...args, '-o', folder.at('x.jws'));
    expect(code).toBe(2);
    expect(text).toContain(says);
  });
});
