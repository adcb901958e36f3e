import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { deploymentFiles } from '../../src/deploy/deployment-files';
import { draftOf } from '../../src/engine/schema/draft';
import { makeKeyPair, signRules } from '../../src/rulesets/sign-rules';
import { CHROME_ID } from '../deploy/a-deployment';
import { schoolFile } from '../rulesets/school-file';
import { launch } from './browsers';
import { ownCopy, RulesBrowser } from './rules-browser';
import { mayWritePolicies, SchoolPolicy, setFirefoxPolicies } from './school-policy';
import { until } from './until';

/** Nothing is there: the extension is in the browser already, and nothing should be asked of a shop. */
const HOSTED = { updateUrl: 'http://127.0.0.1:9/updates.xml', firefoxUrl: 'http://127.0.0.1:9/quiet-word.xpi' };

/** The file as it would be given out: signed, with the key to prove it, and with letters that not every code page has. */
async function filesFor(chromeId: string): Promise<(name: string) => string> {
  const { publicKey, privateKey } = await makeKeyPair('ysgol-tŵr');
  const rules = await signRules(schoolFile({ version: '7.0.0' }), privateKey);
  const files = deploymentFiles({ rules, publicKeys: JSON.stringify([publicKey]), schoolDevice: true }, { chromeId, ...HOSTED });
  return (name) => files.find((file) => file.name === name)?.text ?? `no ${name}`;
}

async function expectInForce(browser: RulesBrowser): Promise<void> {
  const rules = await browser.untilRules('the policy’s rules', ({ version }) => version === '7.0.0');
  expect(rules).toMatchObject({ source: 'policy', signed: true, problems: [] });
  const { findings } = await browser.ask('checkDraft', draftOf('an other thing'));
  expect(findings.map(({ rule }) => rule)).toEqual(['small/other']);
}

if (!mayWritePolicies()) console.warn('Browsers take policies from the administrator only: without those rights they are not tried here.');

describe.runIf(mayWritePolicies())('the file for', () => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const each of undo.splice(0).reverse()) await each();
  });

  it('Chrome on Linux puts its rules in force, just as it is written', async () => {
    const copy = await ownCopy('chrome');
    undo.push(copy.remove);
    const browser = await RulesBrowser.start('chrome', copy.folder);
    undo.push(() => browser.close());
    const policy = new SchoolPolicy(browser.id);
    undo.push(() => policy.remove());
    policy.setText((await filesFor(browser.id))('linux/chrome/quiet-word.json'));
    await expectInForce(browser);
  });

  it('Chrome on Linux makes it fetch the extension from where the school hosts it', async () => {
    const asked: string[] = [];
    const host = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    undo.push(() => host.close());
    await once(host, 'listening');
    const updateUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/updates.xml`;
    const files = deploymentFiles({}, { chromeId: CHROME_ID, updateUrl });
    const policy = new SchoolPolicy(CHROME_ID);
    undo.push(() => policy.remove());
    policy.setText(files.find(({ name }) => name === 'linux/chrome/quiet-word-install.json')?.text ?? '');
    const browser = await launch('chrome', { headless: true, fetchesExtensions: true });
    undo.push(() => browser.close());
    const request = await until('Chromium to ask for the extension', 40_000, async () => asked[0] ?? null);
    expect(decodeURIComponent(request)).toMatch(new RegExp(`^/updates\\.xml\\?.*id=${CHROME_ID}.*installedby=policy`));
  });

  it('Firefox puts its rules in force, just as it is written', async () => {
    undo.push(setFirefoxPolicies((await filesFor(CHROME_ID))('firefox/policies.json')));
    const browser = await RulesBrowser.start('firefox', '.output/firefox-mv3-practice');
    undo.push(() => browser.close());
    await expectInForce(browser);
  });
});
