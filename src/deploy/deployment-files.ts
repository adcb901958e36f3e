import type { PolicyValues } from '../rulesets/policy-values';
import { adml, admx } from './admx';
import { chromiumBrowsers, type ExtensionIdentity } from './extension-identity';
import { intuneCatalogueProfile, intuneCustomProfile } from './intune';
import { firefoxPoliciesJson, googleAdminJson, linuxInstallJson, linuxSettingsJson } from './json-policies';
import { chromiumProfile, firefoxProfile } from './mobileconfig';
import { regFile } from './reg-file';

/** A file to be written as UTF-8; its name is a path with folders. */
export interface DeploymentFile {
  name: string;
  text: string;
}

/** Every console’s file for the same values. docs/deploy tells where each goes. */
export function deploymentFiles(values: PolicyValues, identity: ExtensionIdentity): DeploymentFile[] {
  const browsers = chromiumBrowsers(identity);
  return [
    { name: 'google-admin/policy-for-extensions.json', text: googleAdminJson(values) },
    ...browsers.map((browser) => ({ name: `windows/quiet-word-${browser.name}.reg`, text: regFile(browser, values) })),
    { name: 'windows/PolicyDefinitions/QuietWord.admx', text: admx(browsers) },
    { name: 'windows/PolicyDefinitions/en-US/QuietWord.adml', text: adml(browsers, values) },
    { name: 'intune/settings-custom-profile.json', text: intuneCustomProfile(browsers, values) },
    { name: 'intune/install-settings-catalogue.json', text: intuneCatalogueProfile(browsers) },
    { name: 'firefox/policies.json', text: firefoxPoliciesJson(identity, values) },
    ...browsers.map((browser) => ({ name: `macos/quiet-word-${browser.name}.mobileconfig`, text: chromiumProfile(browser, values) })),
    { name: 'macos/quiet-word-firefox.mobileconfig', text: firefoxProfile(identity, values) },
    ...browsers.flatMap((browser) => [
      { name: `linux/${browser.name}/quiet-word.json`, text: linuxSettingsJson(browser, values) },
      { name: `linux/${browser.name}/quiet-word-install.json`, text: linuxInstallJson(browser) },
    ]),
  ];
}
