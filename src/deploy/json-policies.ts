import type { PolicyValues } from '../rulesets/policy-values';
import { type ChromiumBrowser, type ExtensionIdentity, firefoxInstallUrl, forceInstall, GECKO_ID } from './extension-identity';

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** For the field “Policy for extensions” of the Google Admin console, which wraps every value. */
export function googleAdminJson(values: PolicyValues): string {
  return written(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));
}

/** For Chrome and Edge on Linux. */
export function linuxSettingsJson({ id }: ChromiumBrowser, values: PolicyValues): string {
  return written({ '3rdparty': { extensions: { [id]: values } } });
}

/** A file of its own, since of two files that set ExtensionSettings only one is heard. */
export function linuxInstallJson({ id, updateUrl }: ChromiumBrowser): string {
  return written({ ExtensionSettings: { [id]: forceInstall({ updateUrl }) } });
}

/** Firefox’s policies, the same in policies.json and in a Mac’s profile. */
export function firefoxPolicies(identity: ExtensionIdentity, values: PolicyValues): Record<string, object> {
  return {
    ExtensionSettings: { [GECKO_ID]: forceInstall({ installUrl: firefoxInstallUrl(identity) }) },
    '3rdparty': { Extensions: { [GECKO_ID]: values } },
  };
}

export function firefoxPoliciesJson(identity: ExtensionIdentity, values: PolicyValues): string {
  return written({ policies: firefoxPolicies(identity, values) });
}
