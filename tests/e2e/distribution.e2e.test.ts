import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../src/deploy/extension-identity';
import { draftOf } from '../../src/engine/schema/draft';
import { RulesServer } from '../rulesets/rules-server';
import { GOOD, OTHER, schoolFile } from '../rulesets/school-file';
import { BROWSERS } from './browsers';
import { ownCopy, RulesBrowser } from './rules-browser';
import { mayWritePolicies, SchoolPolicy } from './school-policy';
import { until } from './until';

const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code);
const rulesFor = async (browser: RulesBrowser, text: string) =>
  (await browser.ask('checkDraft', draftOf(text))).findings.map(({ rule }) => rule);

function megabyte(version: string): string {
  const file = JSON.parse(schoolFile({ version }));
  const terms = Array.from({ length: 60_000 }, (_, at) => `marrow number ${at.toString(36)}`);
  file.vocabulary.lists.push({ id: 'large', about: 'A megabyte.', means: { part: 'words' }, terms });
  return JSON.stringify(file);
}

if (!mayWritePolicies()) console.warn('Chromium takes policies from the administrator only: without those rights they are not tried here.');

describe.runIf(mayWritePolicies())('a policy of Chromium', () => {
  let copy: Awaited<ReturnType<typeof ownCopy>>;
  let browser: RulesBrowser;
  let policy: SchoolPolicy;
  beforeAll(async () => {
    copy = await ownCopy('chrome');
    browser = await RulesBrowser.start('chrome', copy.folder);
    policy = new SchoolPolicy(browser.id);
  });
  afterAll(async () => {
    policy?.remove();
    await browser?.close();
    await copy?.remove();
  });

  it('that comes after the start takes over while the browser runs', async () => {
    expect(await browser.ask('rulesInForce', null)).toMatchObject({ source: 'bundled', problems: [] });
    policy.set({ rules: schoolFile() });
    expect(await browser.untilRules('the policy’s rules', ({ source }) => source === 'policy')).toMatchObject({
      version: '2.0.0',
      rules: 2,
    });
    expect(await rulesFor(browser, 'an other thing')).toEqual(['small/other']);
  });

  it.each([
    ['holds rules that are not JSON', { rules: '{\n "format": 1,\n oops\n}' }, 'bad-json'],
    ['holds rules of the wrong type', { rules: { format: 1 } }, 'policy-vanished'],
    ['stops a rule by a fault', { rules: schoolFile({}, GOOD, { ...OTHER, severity: 'grave' }) }, 'would-stop-rules'],
    ['is no JSON itself', '{ "3rdparty": ', 'policy-vanished'],
    ['is taken away', {}, 'policy-vanished'],
  ])('that %s leaves the last good rules at work, and the reason is shown', async (_name, values, code) => {
    policy.set({ rules: schoolFile() });
    await browser.untilRules('the good rules', (rules) => rules.source === 'policy' && rules.problems.length === 0);
    if (typeof values === 'string') policy.setText(values);
    else policy.set(values);
    const rules = await browser.untilRules(code, (each) => codes(each).includes(code));
    expect(rules).toMatchObject({ source: 'policy', version: '2.0.0', rules: 2 });
    await browser.endBackground();
    expect(await browser.ask('rulesInForce', null)).toMatchObject({ source: 'policy', version: '2.0.0', rules: 2 });
    expect(await rulesFor(browser, 'an other thing')).toEqual(['small/other']);
  });

  it('of one megabyte is taken', async () => {
    const rules = megabyte('2.2.0');
    expect(rules.length).toBeGreaterThan(1_000_000);
    policy.set({ rules });
    await browser.untilRules('the large file', ({ version }) => version === '2.2.0');
    expect(await rulesFor(browser, 'an other thing')).toEqual(['small/other']);
  });

  it('may give an address', async () => {
    const server = await RulesServer.start();
    server.manner = { serve: schoolFile({ version: '4.0.0' }) };
    policy.set({ rulesUrl: server.url });
    await browser.untilRules('the download', ({ source, version }) => source === 'url' && version === '4.0.0');
    server.close();
  });

  it('that is there before the browser is at work from its start', async () => {
    policy.set({ rules: schoolFile({ version: '5.0.0' }) });
    const fresh = await RulesBrowser.start('chrome', copy.folder);
    try {
      await fresh.untilRules('the policy’s rules', ({ version }) => version === '5.0.0');
    } finally {
      await fresh.close();
    }
  });
});

describe('a policy of Firefox', () => {
  const startWith = async (data: unknown, text?: string) => {
    const manifest = { name: GECKO_ID, description: 'A school’s policy.', type: 'storage', data };
    return RulesBrowser.start('firefox', '.output/firefox-mv3-practice', async (home) => {
      const folder = join(home, '.mozilla/managed-storage');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${GECKO_ID}.json`), text ?? JSON.stringify(manifest));
    });
  };

  it.each([
    ['a rules file', { rules: schoolFile() }, { source: 'policy', version: '2.0.0' }, null],
    ['one megabyte', { rules: megabyte('2.2.0') }, { source: 'policy', version: '2.2.0' }, null],
    ['rules that are not JSON', { rules: '{' }, { source: 'bundled' }, 'bad-json'],
    ['rules of the wrong type', { rules: { format: 1 } }, { source: 'bundled' }, 'policy-value'],
  ])('with %s', async (_name, data, expected, code) => {
    const browser = await startWith(data);
    try {
      const rules = await browser.untilRules('what the policy says', (each) =>
        code === null ? each.source === 'policy' : codes(each).includes(code),
      );
      expect(rules).toMatchObject(expected);
    } finally {
      await browser.close();
    }
  });

  it('that is broken leaves the bundled rules at work', async () => {
    const browser = await startWith(null, '{ "name": ');
    try {
      expect(await browser.ask('rulesInForce', null)).toMatchObject({ source: 'bundled' });
    } finally {
      await browser.close();
    }
  });
});

describe.each(BROWSERS)('a link, in %s', (name) => {
  let browser: RulesBrowser;
  let server: RulesServer;
  beforeAll(async () => {
    server = await RulesServer.start();
    browser = await RulesBrowser.start(name, `.output/${name}-mv3-practice`);
  });
  afterAll(async () => {
    server?.close();
    await browser?.close();
  });

  it('is downloaded, shown, and asked again with its ETag', async () => {
    server.manner = { serve: schoolFile({ serial: 5 }) };
    expect(await browser.ask('takeRules', { link: server.url })).toEqual([]);
    expect(await browser.ask('rulesInForce', null)).toMatchObject({ source: 'url', version: '2.0.0', serial: 5 });
    await browser.press('Refresh now');
    await browser.untilRules('another look', () => server.answered.length >= 2);
    expect(server.answered).toEqual([200, 304]);
    const text = await until('the page to show it', 5000, async () => {
      const text = await browser.text();
      return text.includes(server.url) ? text : null;
    });
    expect(text).toMatch(/[B-Z]{4}-[B-Z]{4}/);
    await browser.screenshot();
  });

  it.each(['resets', 'not-json'] as const)(
    'that answers with %s leaves the last good rules at work, also after the background has ended',
    async (fault) => {
      server.manner = { fault };
      const rules = await browser.ask('refreshRules', null);
      expect(rules).toMatchObject({ source: 'url', version: '2.0.0' });
      expect(rules.problems.length).toBeGreaterThan(0);
      await browser.endBackground();
      const after = await browser.ask('rulesInForce', null);
      expect(after).toMatchObject({ source: 'url', version: '2.0.0' });
      expect(codes(after)).toEqual(codes(rules));
      expect(await rulesFor(browser, 'an other thing')).toEqual(['small/other']);
    },
  );
});
