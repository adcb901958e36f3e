import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { deploymentFiles } from '../../src/deploy/deployment-files';
import { GECKO_ID } from '../../src/deploy/extension-identity';
import { POLICY_KEYS, type PolicyValues } from '../../src/rulesets/policy-values';
import { CHROME_ID, EDGE_ID, IDENTITY } from './a-deployment';
import { readReg } from './reg-reader';

const BROWSERS = [
  ['chrome', CHROME_ID, 'Software\\Policies\\Google\\Chrome', 'com.google.Chrome', 'https://clients2.google.com/service/update2/crx'],
  ['edge', EDGE_ID, 'Software\\Policies\\Microsoft\\Edge', 'com.microsoft.Edge', 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'],
] as const;

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: Number.POSITIVE_INFINITY, maxExpandedLength: Number.POSITIVE_INFINITY },
});

/** The values, as every console's file would hand them to the browser, by file and browser. */
function readBack(values: PolicyValues): Record<string, PolicyValues> {
  const files = new Map(deploymentFiles(values, IDENTITY).map(({ name, text }) => [name, text]));
  const text = (name: string): string => files.get(name) ?? `no ${name}`;
  const json = (name: string) => JSON.parse(text(name));
  const read: Record<string, PolicyValues> = {};

  const wrapped = json('google-admin/policy-for-extensions.json') as Record<string, { Value: unknown }>;
  read['google-admin'] = Object.fromEntries(Object.entries(wrapped).map(([key, { Value }]) => [key, Value]));
  read['firefox policies.json'] = json('firefox/policies.json').policies['3rdparty'].Extensions[GECKO_ID];
  const profile = parsePlist(text('macos/quiet-word-firefox.mobileconfig')) as unknown as Profile;
  read['firefox mobileconfig'] =
    (profile.PayloadContent[0] as { '3rdparty': { Extensions: Record<string, PolicyValues> } })['3rdparty'].Extensions[GECKO_ID] ?? {};
  const adml = text('windows/PolicyDefinitions/en-US/QuietWord.adml');
  const boxes = xml.parse(adml).policyDefinitionResources.resources.presentationTable.presentation as Box[];
  const oma = new Map(
    (json('intune/settings-custom-profile.json').omaSettings as { omaUri: string; value: string }[]).map(({ omaUri, value }) => [
      omaUri.split('/').at(-1),
      value,
    ]),
  );

  for (const [browser, id, key, domain] of BROWSERS) {
    const registry = readReg(text(`windows/quiet-word-${browser}.reg`))[`HKEY_LOCAL_MACHINE\\${key}\\3rdparty\\extensions\\${id}\\policy`];
    read[`${browser} reg`] = switched(registry ?? {});
    read[`${browser} linux`] = json(`linux/${browser}/quiet-word.json`)['3rdparty'].extensions[id];
    const payloads = (parsePlist(text(`macos/quiet-word-${browser}.mobileconfig`)) as unknown as Profile).PayloadContent;
    read[`${browser} mobileconfig`] = ownKeys(payloads.find(({ PayloadType }) => PayloadType === `${domain}.extensions.${id}`) ?? {});
    const preset = boxes
      .filter((box) => box.id.startsWith(`${browser}_`) && box.textBox.defaultValue !== undefined)
      .map((box): [string, unknown] => [box.id.split('_')[1] ?? '', box.textBox.defaultValue]);
    read[`${browser} adml, but for the switch`] = { ...Object.fromEntries(preset), ...only(values, 'schoolDevice') };
    read[`${browser} intune`] = Object.fromEntries(
      POLICY_KEYS.flatMap((each) => {
        const value = oma.get(`${browser}_${each}`);
        return value === undefined ? [] : [[each, readOma(value, `${browser}_${each}`)]];
      }),
    );
  }
  return read;
}

interface Profile {
  PayloadContent: Record<string, unknown>[];
}
interface Box {
  id: string;
  textBox: { defaultValue?: string };
}

const only = (values: PolicyValues, key: keyof PolicyValues) => (values[key] === undefined ? {} : { [key]: values[key] });
const ownKeys = (all: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => POLICY_KEYS.includes(key as never)));
const switched = (all: Record<string, unknown>) => ({
  ...all,
  ...('schoolDevice' in all ? { schoolDevice: all.schoolDevice === 1 } : {}),
});

function readOma(value: string, id: string): unknown {
  if (value === '<enabled/>' || value === '<disabled/>') return value === '<enabled/>';
  const { root } = xml.parse(`<root>${value}</root>`);
  expect(root.data.id).toBe(id);
  return root.data.value;
}

const isFaithful = (values: PolicyValues) => {
  for (const [file, read] of Object.entries(readBack(values))) expect(read, file).toEqual(values);
};

describe('every console’s file gives back exactly the values put in', () => {
  it('where there is only an address', () => isFaithful({ rulesUrl: 'https://rules.example.org/school.json?a=1&b=2' }));

  it('with quotes and backslashes in plain letters', () => isFaithful({ rules: '{"path": "C:\\\\school\\"}', schoolDevice: true }));

  it('with quotes, backslashes, newlines, tabs, Welsh letters and emoji', () =>
    isFaithful({
      rules: '{\n\t"name": "Ysgol Tŵr yr Ŵyn \\"2\\" <b>&amp; 👩🏽‍🏫 O’Neill\\u0000",\r\n "path": "C:\\\\school"\n}\n',
      rulesUrl: 'https://ysgol.example/rheolau',
      publicKeys: '[{"kty":"EC","crv":"P-256"}]',
      schoolDevice: true,
    }));

  it('with a device that is not the school’s', () => isFaithful({ schoolDevice: false }));

  it('with a file of one megabyte', () => isFaithful({ rules: `{ "words": "${'marrow & ŵyn '.repeat(85_000)}" }` }));

  it('whatever they are', () => {
    const legal = fc
      .string({ unit: 'binary', maxLength: 300 })
      .filter((each) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(each));
    const value = fc.record({ rules: legal, rulesUrl: fc.webUrl(), publicKeys: legal, schoolDevice: fc.boolean() }, { requiredKeys: [] });
    fc.assert(fc.property(value, isFaithful), { numRuns: 100 });
  }, 60_000);
});

const FILES = [
  'google-admin/policy-for-extensions.json',
  'windows/quiet-word-chrome.reg',
  'windows/quiet-word-edge.reg',
  'windows/PolicyDefinitions/QuietWord.admx',
  'windows/PolicyDefinitions/en-US/QuietWord.adml',
  'intune/settings-custom-profile.json',
  'intune/install-settings-catalogue.json',
  'firefox/policies.json',
  'macos/quiet-word-chrome.mobileconfig',
  'macos/quiet-word-edge.mobileconfig',
  'macos/quiet-word-firefox.mobileconfig',
  'linux/chrome/quiet-word.json',
  'linux/chrome/quiet-word-install.json',
  'linux/edge/quiet-word.json',
  'linux/edge/quiet-word-install.json',
];

describe('every console’s file', () => {
  const files = new Map(deploymentFiles({ rulesUrl: 'https://x.example/r.json' }, IDENTITY).map(({ name, text }) => [name, text]));
  const text = (name: string): string => files.get(name) ?? `no ${name}`;

  it('is there', () => expect([...files.keys()]).toEqual(FILES));

  it('that is XML is well-formed', () => {
    for (const [name, each] of files) if (/\.(?:adm[xl]|mobileconfig)$/.test(name)) expect(XMLValidator.validate(each), name).toBe(true);
  });

  it.each(BROWSERS)('installs the extension in %s', (browser, id, key, domain, updateUrl) => {
    const entry = { installation_mode: 'force_installed', update_url: updateUrl };
    expect(readReg(text(`windows/quiet-word-${browser}.reg`))[`HKEY_LOCAL_MACHINE\\${key}\\ExtensionSettings\\${id}`]).toEqual(entry);
    expect(JSON.parse(text(`linux/${browser}/quiet-word-install.json`))).toEqual({ ExtensionSettings: { [id]: entry } });
    const payloads = (parsePlist(text(`macos/quiet-word-${browser}.mobileconfig`)) as unknown as Profile).PayloadContent;
    expect(payloads.find(({ PayloadType }) => PayloadType === domain)).toMatchObject({ ExtensionSettings: { [id]: entry } });
    expect(text('intune/install-settings-catalogue.json')).toContain(`"${id};${updateUrl}"`);
  });

  it('installs the extension in Firefox', () =>
    expect(JSON.parse(text('firefox/policies.json')).policies.ExtensionSettings).toEqual({
      [GECKO_ID]: {
        installation_mode: 'force_installed',
        install_url: `https://addons.mozilla.org/firefox/downloads/latest/${GECKO_ID}/latest.xpi`,
      },
    }));

  it('lets Edge take it from Chrome’s shop where it has no id of Edge’s own', () => {
    const all = deploymentFiles({}, { chromeId: CHROME_ID });
    const edge = all.find(({ name }) => name === 'linux/edge/quiet-word-install.json')?.text ?? '';
    expect(JSON.parse(edge).ExtensionSettings[CHROME_ID].update_url).toBe('https://clients2.google.com/service/update2/crx');
  });

  it('takes it from where the school hosts it', () => {
    const own = { chromeId: CHROME_ID, updateUrl: 'https://x.example/u.xml', firefoxUrl: 'https://x.example/q.xpi' };
    const all = deploymentFiles({}, own);
    expect(all.filter((each) => each.text.includes('https://x.example/u.xml')).length).toBe(7);
    expect(all.filter((each) => each.text.includes('https://x.example/q.xpi')).length).toBe(2);
  });
});

describe('the ADMX', () => {
  const texts = deploymentFiles({ rules: 'x' }, IDENTITY);
  const admx = xml.parse(texts.find(({ name }) => name.endsWith('.admx'))?.text ?? '').policyDefinitions;
  const adml = xml.parse(texts.find(({ name }) => name.endsWith('.adml'))?.text ?? '').policyDefinitionResources.resources;

  it('describes each value in each browser, under the key where the browser looks', () => {
    const policies = admx.policies.policy as {
      name: string;
      key: string;
      valueName?: string;
      elements?: { text: { valueName: string } };
    }[];
    expect(policies.map(({ key, valueName, elements }) => `${key} ${valueName ?? elements?.text.valueName}`).sort()).toEqual(
      BROWSERS.flatMap(([, id, key]) => POLICY_KEYS.map((name) => `${key}\\3rdparty\\extensions\\${id}\\policy ${name}`)).sort(),
    );
  });

  it('names no words, boxes or categories that are not there', () => {
    const text = JSON.stringify(admx);
    const strings = new Set(adml.stringTable.string.map(({ id }: { id: string }) => id));
    for (const [, id] of text.matchAll(/\$\(string\.(\w+)\)/g)) expect(strings).toContain(id);
    const boxes = new Set(adml.presentationTable.presentation.map(({ id }: { id: string }) => id));
    for (const [, id] of text.matchAll(/\$\(presentation\.(\w+)\)/g)) expect(boxes).toContain(id);
    const categories = new Set(admx.categories.category.map(({ name }: { name: string }) => name));
    for (const { parentCategory } of admx.policies.policy) expect(categories).toContain(parentCategory.ref);
  });
});

describe('the profile of custom settings for Intune', () => {
  it('takes the ADMX in first, and addresses what stands in it', () => {
    const all = deploymentFiles({ rules: 'x', schoolDevice: true }, IDENTITY);
    const profile = JSON.parse(all.find(({ name }) => name === 'intune/settings-custom-profile.json')?.text ?? '');
    const [first, ...others] = profile.omaSettings as { omaUri: string; value: string }[];
    expect(first?.omaUri).toBe('./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/QuietWord/Policy/QuietWordAdmx');
    const { policies } = xml.parse(first?.value ?? '').policyDefinitions;
    const known = policies.policy.map(
      (each: { name: string; parentCategory: { ref: string } }) =>
        `./Device/Vendor/MSFT/Policy/Config/QuietWord~Policy~QuietWord~${each.parentCategory.ref}/${each.name}`,
    );
    expect(others.length).toBe(4);
    for (const { omaUri } of others) expect(known).toContain(omaUri);
  });
});
