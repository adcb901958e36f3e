import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schoolFile } from '../rulesets/school-file';
import { BROWSERS } from './browsers';
import { type MannerOfNginx, NginxHost } from './nginx-host';
import { RulesBrowser } from './rules-browser';

const FAULTS: readonly (readonly [MannerOfNginx, string])[] = [
  ['cut short', 'broke off'],
  ['the wrong type', 'text/html'],
  ['too large', 'larger than 2 MB'],
  ['an error of its own', 'answered 500'],
  ['a bad gateway', 'answered 502'],
  ['not there', 'answered 404'],
  ['another host', 'sent us on to another one (http://localhost'],
  ['slow', 'did not answer in full within 20 seconds'],
];
const LAST_GOOD = { source: 'url', version: '2.0.0', serial: 5 };

describe.each(BROWSERS)('rules on a real nginx, in %s', (name) => {
  let browser: RulesBrowser;
  let host: NginxHost;
  beforeAll(async () => {
    host = await NginxHost.start();
    host.publish(schoolFile({ serial: 5 }));
    browser = await RulesBrowser.start(name, `.output/${name}-mv3-practice`);
  });
  afterAll(async () => {
    await host?.close();
    await browser?.close();
  });

  it('are taken, zipped on the way, and asked for again by their ETag', async () => {
    expect(await browser.ask('takeRules', { link: host.url })).toEqual([]);
    expect(await browser.ask('rulesInForce', null)).toMatchObject({ ...LAST_GOOD, problems: [] });
    await browser.ask('refreshRules', null);
    expect(host.answered()).toEqual([200, 304]);
  });

  it.each(FAULTS)('stay at work where its answer is %s, and the reason is told', async (fault, reason) => {
    host.publish(schoolFile({ serial: 6, version: '2.1.0' }));
    await host.behave(fault);
    const rules = await browser.ask('refreshRules', null);
    expect(rules).toMatchObject(LAST_GOOD);
    expect(rules.problems.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
    await browser.endBackground();
    expect(await browser.ask('rulesInForce', null)).toMatchObject(LAST_GOOD);
  });

  it('are the newer ones again when it is well', async () => {
    await host.behave('serve');
    expect(await browser.ask('refreshRules', null)).toMatchObject({ version: '2.1.0', serial: 6, problems: [] });
  });
});
