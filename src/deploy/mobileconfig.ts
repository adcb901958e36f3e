import type { PolicyValues } from '../rulesets/policy-values';
import { type ChromiumBrowser, type ExtensionIdentity, forceInstall } from './extension-identity';
import { firefoxPolicies } from './json-policies';
import { type PlistValue, plist } from './plist';

/** Always the same, so that a newer profile takes the place of the one before. Made up once; nothing else is known by them. */
const UUIDS = {
  chrome: ['6B0B3C52-3F5E-4C57-9B0E-7E1D9B6C4A01', '6B0B3C52-3F5E-4C57-9B0E-7E1D9B6C4A02', '6B0B3C52-3F5E-4C57-9B0E-7E1D9B6C4A03'],
  edge: ['6B0B3C52-3F5E-4C57-9B0E-7E1D9B6C4A11', '6B0B3C52-3F5E-4C57-9B0E-7E1D9B6C4A12', '6B0B3C52-3F5E-4C57-9B0E-7E1D9B6C4A13'],
  firefox: ['6B0B3C52-3F5E-4C57-9B0E-7E1D9B6C4A21', '6B0B3C52-3F5E-4C57-9B0E-7E1D9B6C4A22'],
} as const;

/** A Mac’s profile that installs the extension in Chrome or Edge and sets its values. */
export function chromiumProfile(browser: ChromiumBrowser, values: PolicyValues): string {
  const install = { ExtensionSettings: { [browser.id]: forceInstall(browser) } };
  return profile(browser.name, browser.title, [
    [browser.macDomain, install],
    [`${browser.macDomain}.extensions.${browser.id}`, { ...values }],
  ]);
}

export function firefoxProfile(identity: ExtensionIdentity, values: PolicyValues): string {
  const policies = firefoxPolicies(identity, values) as Record<string, PlistValue>;
  return profile('firefox', 'Mozilla Firefox', [['org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...policies }]]);
}

type Payload = [type: string, content: Record<string, PlistValue>];

function profile(browser: keyof typeof UUIDS, title: string, payloads: Payload[]): string {
  const identifier = `example.quietword.${browser}`;
  const [own = '', ...ofPayloads] = UUIDS[browser];
  return plist({
    PayloadContent: payloads.map(([type, content], at) => ({
      PayloadType: type,
      PayloadVersion: 1,
      PayloadIdentifier: `${identifier}.${at + 1}`,
      PayloadUUID: ofPayloads[at] ?? '',
      PayloadDisplayName: `Quiet Word in ${title}`,
      PayloadEnabled: true,
      ...content,
    })),
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: own,
    PayloadDisplayName: `Quiet Word in ${title}`,
    PayloadDescription: 'Installs Quiet Word and gives it the school’s rules.',
    PayloadScope: 'System',
  });
}
