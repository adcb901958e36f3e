import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSigned, parsePublicKeys } from '../../src/rulesets/signed-text';
import { makeKeys, openKey, packDeployment, signFile } from '../../src/workbench/hand-out';
import { schoolFile } from '../rulesets/school-file';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const unpack = (content: string | Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(content as Uint8Array)).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe('the files for every console', () => {
  it('are in one archive, carrying the rules on one line', async () => {
    const made = await packDeployment(schoolFile(), null, { chromeId: ID, url: '', schoolDevice: true });
    if (!made.ok) throw new Error(made.fault);
    const files = unpack(made.file.content);
    expect(Object.keys(files)).toEqual(made.names);
    const { rules, schoolDevice } = JSON.parse(files['google-admin/policy-for-extensions.json'] ?? '');
    expect(JSON.parse(rules.Value)).toEqual(JSON.parse(schoolFile()));
    expect(schoolDevice).toEqual({ Value: true });
    expect(made.code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
  });

  it('carry an address instead, and what cannot be used is told', async () => {
    const made = await packDeployment(schoolFile(), null, { chromeId: ID, url: 'https://school.example/rules.json', schoolDevice: false });
    if (!made.ok) throw new Error(made.fault);
    expect(unpack(made.file.content)['google-admin/policy-for-extensions.json']).toContain('https://school.example/rules.json');
    expect(await packDeployment(schoolFile(), null, { chromeId: ID, url: 'ftp://x', schoolDevice: false })).toEqual({
      ok: false,
      fault: 'address',
    });
    expect(await packDeployment(schoolFile(), null, { chromeId: 'x', url: '', schoolDevice: false })).toEqual({ ok: false, fault: 'id' });
  });
});

describe('a signature', () => {
  it('is proven by the public key beside it, out of the saved private one', async () => {
    const { files } = await makeKeys();
    const opened = openKey(String(files[0]?.content));
    const keys = parsePublicKeys(`[${String(files[1]?.content)}]`);
    if (!opened.ok || !keys.ok) throw new Error('no keys');
    expect(opened.pair.publicKey).not.toHaveProperty('d');
    const { content } = await signFile('{"a": 1}', opened.pair);
    expect(await openSigned(String(content), keys.value)).toMatchObject({ ok: true, value: { text: '{"a": 1}' } });
    expect(openKey(String(files[1]?.content))).toEqual({ ok: false, fault: 'public-key' });
  });
});
