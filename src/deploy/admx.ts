import type { PolicyValues } from '../rulesets/policy-values';
import type { ChromiumBrowser } from './extension-identity';
import { xmlText } from './xml-text';

const NAMESPACE = 'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0"';
/** The longest text that a value may have: as large as a download may be. */
const LONGEST = 2_000_000;

interface Setting {
  key: keyof PolicyValues;
  title: string;
  explain: string;
}

export const SETTINGS: readonly Setting[] = [
  {
    key: 'rules',
    title: 'Rules file',
    explain: 'The text of a rules file on one line, plain or signed. The word none ends it. For a large file, set the address instead.',
  },
  {
    key: 'rulesUrl',
    title: 'Address of the rules file',
    explain: 'An https address from which the rules file is downloaded once a day. The word none ends it.',
  },
  {
    key: 'publicKeys',
    title: 'Public keys',
    explain:
      'A JSON array of public keys (JWK). Where it is set, only rules files signed with one of them are taken. The word none ends it.',
  },
  { key: 'schoolDevice', title: 'The school’s own device', explain: 'Enabled: this device belongs to the school. Disabled: it does not.' },
];

/** The name of a policy inside the ADMX: unlike any other's in the same file. */
export const policyName = ({ name }: ChromiumBrowser, { key }: Setting): string => `${name}_${key}`;
export const categoryName = ({ name }: ChromiumBrowser): string => `QuietWord_${name}`;
export const ROOT_CATEGORY = 'QuietWord';

/** The settings of the extension for Windows’ group policy and Intune: what there is to set, not what it is set to. */
export function admx(browsers: readonly ChromiumBrowser[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions ${NAMESPACE}>
  <policyNamespaces>
    <target prefix="quietword" namespace="QuietWord.Policies"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="Windows10" displayName="$(string.Windows10)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="${ROOT_CATEGORY}" displayName="$(string.${ROOT_CATEGORY})"/>
${browsers.map(category).join('\n')}
  </categories>
  <policies>
${browsers.flatMap((browser) => SETTINGS.map((setting) => policy(browser, setting))).join('\n')}
  </policies>
</policyDefinitions>
`;
}

function category(browser: ChromiumBrowser): string {
  const name = categoryName(browser);
  return `    <category name="${name}" displayName="$(string.${name})">
      <parentCategory ref="${ROOT_CATEGORY}"/>
    </category>`;
}

function policy(browser: ChromiumBrowser, setting: Setting): string {
  const name = policyName(browser, setting);
  const isSwitch = setting.key === 'schoolDevice';
  const attributes = [
    `name="${name}" class="Both" displayName="$(string.${name})" explainText="$(string.${setting.key}_explain)"`,
    `key="${xmlText(`${browser.registryKey}\\3rdparty\\extensions\\${browser.id}\\policy`)}"`,
    ...(isSwitch ? [`valueName="${setting.key}"`] : [`presentation="$(presentation.${name})"`]),
  ].join(' ');
  const says = isSwitch
    ? '<enabledValue><decimal value="1"/></enabledValue>\n      <disabledValue><decimal value="0"/></disabledValue>'
    : `<elements>\n        <text id="${name}" valueName="${setting.key}" maxLength="${LONGEST}" required="true"/>\n      </elements>`;
  return `    <policy ${attributes}>
      <parentCategory ref="${categoryName(browser)}"/>
      <supportedOn ref="Windows10"/>
      ${says}
    </policy>`;
}

/** The words that go with it; each box already holds the school’s value when the policy is first opened. */
export function adml(browsers: readonly ChromiumBrowser[], values: PolicyValues): string {
  const strings: [id: string, text: string][] = [
    ['Windows10', 'Windows 10 or later'],
    [ROOT_CATEGORY, 'Quiet Word'],
    ...browsers.map((browser): [string, string] => [categoryName(browser), `Quiet Word in ${browser.title}`]),
    ...SETTINGS.map(({ key, explain }): [string, string] => [`${key}_explain`, explain]),
    ...browsers.flatMap((browser) => SETTINGS.map((setting): [string, string] => [policyName(browser, setting), setting.title])),
  ];
  const boxes = browsers.flatMap((browser) =>
    SETTINGS.filter(({ key }) => key !== 'schoolDevice').map((setting) => box(policyName(browser, setting), setting, values[setting.key])),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources ${NAMESPACE}>
  <displayName>Quiet Word</displayName>
  <description>A quiet word before you post</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${xmlText(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${boxes.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function box(name: string, { title }: Setting, value: unknown): string {
  const preset = value === undefined ? '' : `\n          <defaultValue>${xmlText(String(value))}</defaultValue>`;
  return `      <presentation id="${name}">
        <textBox refId="${name}">
          <label>${xmlText(title)}</label>${preset}
        </textBox>
      </presentation>`;
}
