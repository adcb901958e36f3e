import type { PolicyValues } from '../rulesets/policy-values';
import { admx, categoryName, policyName, ROOT_CATEGORY, SETTINGS } from './admx';
import type { ChromiumBrowser } from './extension-identity';
import { xmlText } from './xml-text';

const APP = 'QuietWord';
const POLICY = './Device/Vendor/MSFT/Policy';
const GRAPH = '#microsoft.graph.';

/** A line of an Intune profile of custom settings: name, OMA-URI, and a string as its value. */
export interface OmaSetting {
  displayName: string;
  omaUri: string;
  value: string;
}

/** First the ADMX itself is taken in; then each value that it describes can be set. */
export function omaSettings(browsers: readonly ChromiumBrowser[], values: PolicyValues): OmaSetting[] {
  return [
    { displayName: 'Quiet Word: ADMX', omaUri: `${POLICY}/ConfigOperations/ADMXInstall/${APP}/Policy/${APP}Admx`, value: admx(browsers) },
    ...browsers.flatMap((browser) =>
      SETTINGS.flatMap((setting) => {
        const value = values[setting.key];
        if (value === undefined) return [];
        const name = policyName(browser, setting);
        return [
          {
            displayName: `Quiet Word in ${browser.title}: ${setting.title}`,
            omaUri: `${POLICY}/Config/${APP}~Policy~${ROOT_CATEGORY}~${categoryName(browser)}/${name}`,
            value: typeof value === 'boolean' ? onOrOff(value) : `<enabled/><data id="${name}" value="${xmlText(value)}"/>`,
          },
        ];
      }),
    ),
  ];
}

const onOrOff = (value: boolean): string => (value ? '<enabled/>' : '<disabled/>');

/** A custom profile as Microsoft Graph takes it. */
export function intuneCustomProfile(browsers: readonly ChromiumBrowser[], values: PolicyValues): string {
  const profile = {
    '@odata.type': `${GRAPH}windows10CustomConfiguration`,
    displayName: 'Quiet Word: settings',
    description: 'Gives Quiet Word the school’s rules in Chrome and Edge.',
    omaSettings: omaSettings(browsers, values).map((setting) => ({ '@odata.type': `${GRAPH}omaSettingString`, ...setting })),
  };
  return `${JSON.stringify(profile, null, 2)}\n`;
}

/** What Intune’s catalogue calls each browser’s list of extensions to be installed. */
const CATALOGUE: Record<ChromiumBrowser['name'], string> = {
  chrome: 'device_vendor_msft_policy_config_chromeintunev1~policy~googlechrome~extensions_extensioninstallforcelist',
  edge: 'device_vendor_msft_policy_config_microsoft_edge~policy~microsoft_edge~extensions_extensioninstallforcelist',
};

/** A profile of the settings catalogue that installs the extension; the catalogue has no place for an extension’s own settings. */
export function intuneCatalogueProfile(browsers: readonly ChromiumBrowser[]): string {
  const profile = {
    name: 'Quiet Word: install',
    description: 'Installs Quiet Word in Chrome and Edge.',
    platforms: 'windows10',
    technologies: 'mdm',
    roleScopeTagIds: ['0'],
    settings: browsers.map(({ name, id, updateUrl }, at) => ({
      id: String(at),
      settingInstance: {
        '@odata.type': `${GRAPH}deviceManagementConfigurationChoiceSettingInstance`,
        settingDefinitionId: CATALOGUE[name],
        choiceSettingValue: {
          '@odata.type': `${GRAPH}deviceManagementConfigurationChoiceSettingValue`,
          value: `${CATALOGUE[name]}_1`,
          children: [
            {
              '@odata.type': `${GRAPH}deviceManagementConfigurationSimpleSettingCollectionInstance`,
              settingDefinitionId: `${CATALOGUE[name]}_extensioninstallforcelistdesc`,
              simpleSettingCollectionValue: [
                { '@odata.type': `${GRAPH}deviceManagementConfigurationStringSettingValue`, value: `${id};${updateUrl}` },
              ],
            },
          ],
        },
      },
    })),
  };
  return `${JSON.stringify(profile, null, 2)}\n`;
}
