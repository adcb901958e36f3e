import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schoolFile } from '../rulesets/school-file';
import { BROWSERS } from './browsers';
import { NginxHost } from './nginx-host';
import { RulesBrowser } from './rules-browser';
import { SchoolPolicy } from './school-policy';

const AUTHORITY = readFileSync('tests/fixtures/certificate/authority.pem', 'utf8').replace(/-----[A-Z ]+-----|\s/g, '');

describe.each(BROWSERS)('rules from a host with a certificate, in %s', (name) => {
  let browser: RulesBrowser;
  let host: NginxHost;
  const policy = new SchoolPolicy('');
  beforeAll(async () => {
    host = await NginxHost.start();
    host.publish(schoolFile({ serial: 5 }));
    if (name === 'chrome') policy.setText(JSON.stringify({ CACertificates: [AUTHORITY] }));
    browser = await RulesBrowser.start(name, `.output/${name}-mv3-practice`);
    if (name === 'firefox') await browser.trustAuthority(AUTHORITY);
  });
  afterAll(async () => {
    policy.remove();
    await host?.close();
    await browser?.close();
  });

  it('are taken where the browser trusts it', async () => {
    expect(await browser.ask('takeRules', { link: host.secureUrl })).toEqual([]);
    expect(await browser.ask('rulesInForce', null)).toMatchObject({ source: 'url', serial: 5, problems: [] });
  });

  it('are not taken once it has expired: the last good ones stay, and the reason is told', async () => {
    await host.showCertificate('expired');
    host.publish(schoolFile({ serial: 6, version: '2.1.0' }));
    host.answered();
    const rules = await browser.ask('refreshRules', null);
    expect(rules).toMatchObject({ source: 'url', serial: 5, version: '2.0.0' });
    expect(rules.problems[0]?.message).toContain('valid certificate');
    expect(host.answered()).toEqual([]);
  });

  it('are taken again when there is a new certificate', async () => {
    await host.showCertificate('good');
    expect(await browser.ask('refreshRules', null)).toMatchObject({ serial: 6, version: '2.1.0', problems: [] });
  });
});
