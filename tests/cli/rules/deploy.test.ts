// @vitest-environment node
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../../src/deploy/extension-identity';
import { shortCode } from '../../../src/rulesets/short-code';
import { CHROME_ID } from '../../deploy/a-deployment';
import { schoolFile } from '../../rulesets/school-file';
import { Folder, rules } from './a-folder';

const folder = new Folder();
const ID = ['--extension-id', CHROME_ID];
const valuesIn = (out: string) => JSON.parse(folder.read(`${out}/firefox/policies.json`)).policies['3rdparty'].Extensions[GECKO_ID];
let plain = '';

beforeAll(async () => {
  plain = folder.write('school.json', schoolFile());
  await rules('keys', '-o', folder.at('autumn'), '--name', 'autumn');
  await rules('keys', '-o', folder.at('spring'), '--name', 'spring');
  await rules('sign', plain, '--key', folder.at('autumn.jwk'), '-o', folder.at('school.jws'));
});

describe('deploy', () => {
  it('gives the rules out on one line, with the short code that the options page will show', async () => {
    const { code, json } = await rules('deploy', plain, ...ID, '--out', folder.at('plain'));
    expect(code).toBe(0);
    const { rules: given } = valuesIn('plain');
    expect(given).toBe(JSON.stringify(JSON.parse(schoolFile())));
    expect(json).toMatchObject({ shortCode: await shortCode(given) });
    for (const file of (json as { files: string[] }).files) expect(existsSync(file), file).toBe(true);
  });

  it('gives a signed file out as it is, with every key, and the code of what is inside', async () => {
    const keys = ['autumn', 'spring'].flatMap((name) => ['--public-key', folder.at(`${name}.pub.jwk`)]);
    const { code, json } = await rules('deploy', folder.at('school.jws'), ...keys, '--school-device', ...ID, '--out', folder.at('signed'));
    expect(code).toBe(0);
    const values = valuesIn('signed');
    expect(values).toMatchObject({ rules: folder.read('school.jws'), schoolDevice: true });
    expect(JSON.parse(values.publicKeys).map(({ kid }: { kid: string }) => kid)).toEqual(['autumn', 'spring']);
    expect(json).toMatchObject({ shortCode: await shortCode(schoolFile()) });
  });

  it('gives an address out', async () => {
    expect(await rules('deploy', '--url', 'https://ysgol.example/rules.json', ...ID, '--out', folder.at('url'))).toMatchObject({ code: 0 });
    expect(valuesIn('url')).toEqual({ rulesUrl: 'https://ysgol.example/rules.json' });
  });

  it('gives out no file that the keys would refuse', async () => {
    const { code, text } = await rules('deploy', plain, '--public-key', folder.at('autumn.pub.jwk'), ...ID, '--out', folder.at('refused'));
    expect(code).toBe(1);
    expect(text).toContain('this file is not');
    expect(existsSync(folder.at('refused'))).toBe(false);
  });

  it('gives out no file that has a problem', async () => {
    const { code } = await rules('deploy', folder.write('broken.json', '{ "format": 2, '), ...ID, '--out', folder.at('broken'));
    expect(code).toBe(1);
    expect(existsSync(folder.at('broken'))).toBe(false);
  });

  it.each([
    ['without an id', () => [plain, '--out', folder.at('x')], 'chrome://extensions'],
    ['with an id of another shape', () => [plain, '--extension-id', 'quiet', '--out', folder.at('x')], '32 letters'],
    ['without rules', () => [...ID, '--out', folder.at('x')], '--url'],
    ['with a file and an address', () => [plain, '--url', 'https://x.example', ...ID, '--out', folder.at('x')], 'not both'],
    ['with an address that is not https', () => ['--url', 'http://x.example/r', ...ID, '--out', folder.at('x')], 'https://'],
    ['with a private key', () => [plain, '--public-key', folder.at('autumn.jwk'), ...ID, '--out', folder.at('x')], 'private key'],
    ['without a folder', () => [plain, ...ID], '--out'],
  ])('%s is used wrongly', async (_name, args, says) => {
    const { code, text } = await rules('deploy', ...args());
    expect(code).toBe(2);
    expect(text).toContain(says);
    expect(existsSync(folder.at('x'))).toBe(false);
  });
});
