import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploymentFiles } from '../../deploy/deployment-files';
import { CHROMIUM_ID, type ExtensionIdentity } from '../../deploy/extension-identity';
import { onOneLine } from '../../rulesets/one-line';
import type { PolicyValues } from '../../rulesets/policy-values';
import { rulesAddress } from '../../rulesets/rules-address';
import { shortCode } from '../../rulesets/short-code';
import { openSigned, type PublicKeys, parsePublicKeys } from '../../rulesets/signed-text';
import { type Answer, type Command, faulty, type Given, misused } from './command';
import { openRules } from './rules-on-disk';
import { writeFile } from './write-file';

export const deploy: Command = {
  usage: '[FILE] [--url URL] --extension-id ID --out DIR',
  about: 'writes the file of every console: Google Admin, Windows, Intune, Firefox, macOS, Linux',
  help: [
    ['FILE', 'the rules file, plain or signed, to be carried by the browser policy itself'],
    ['--url URL', 'or where browsers download it from'],
    ['--public-key FILE', 'a public key (NAME.pub.jwk); may be given more than once'],
    ['--school-device', 'these devices belong to the school'],
    ['--extension-id ID', 'the id of the extension in Chrome: chrome://extensions shows it'],
    ['--edge-id ID', 'the id in Edge’s shop; without it Edge takes the extension from Chrome’s'],
    ['--update-url URL', 'where Chrome and Edge find the extension, if the school hosts it itself'],
    ['--firefox-url URL', 'where Firefox finds it, if the school hosts it itself'],
    ['--out DIR', 'the folder to write to'],
  ],
  options: {
    url: { type: 'string' },
    'public-key': { type: 'string', multiple: true },
    'school-device': { type: 'boolean' },
    'extension-id': { type: 'string' },
    'edge-id': { type: 'string' },
    'update-url': { type: 'string' },
    'firefox-url': { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  names: [0, 1],
  async run(given) {
    const out = given.text('out');
    if (out === undefined) return misused('Say where to write the files: --out DIR');
    const identity = readIdentity(given);
    if (typeof identity === 'string') return misused(identity);
    const keys = readKeys(given.texts('public-key'));
    if (typeof keys === 'string') return misused(keys);
    const rules = await readRules(given, keys);
    if ('code' in rules) return rules;
    const values: PolicyValues = {
      ...rules.values,
      ...(keys ? { publicKeys: JSON.stringify(keys) } : {}),
      ...(given.is('school-device') ? { schoolDevice: true } : {}),
    };
    const files = deploymentFiles(values, identity).map(({ name, text }) => ({ path: join(out, name), text }));
    for (const { path, text } of files) writeFile(path, text);
    const said =
      rules.shortCode === null ? '' : `\nShort code of these rules: ${rules.shortCode}. The options page of every browser should show it.`;
    return {
      code: 0,
      text: `${files.map(({ path }) => path).join('\n')}\ndocs/deploy tells where each goes.${said}`,
      json: { ok: true, files: files.map(({ path }) => path), shortCode: rules.shortCode },
    };
  },
};

function readIdentity({ text }: Given): ExtensionIdentity | string {
  const [chromeId, edgeId, updateUrl, firefoxUrl] = [text('extension-id'), text('edge-id'), text('update-url'), text('firefox-url')];
  if (chromeId === undefined)
    return 'Chrome and Edge know an extension by the id its shop gave it. Give it with --extension-id ID: chrome://extensions shows it.';
  for (const id of [chromeId, edgeId])
    if (id !== undefined && !CHROMIUM_ID.test(id)) return `"${id}" is no id of an extension: it has 32 letters from a to p.`;
  return {
    chromeId,
    ...(edgeId === undefined ? {} : { edgeId }),
    ...(updateUrl === undefined ? {} : { updateUrl }),
    ...(firefoxUrl === undefined ? {} : { firefoxUrl }),
  };
}

/** The keys, null where none is given, or what is wrong with one. */
function readKeys(paths: readonly string[]): PublicKeys | null | string {
  if (paths.length === 0) return null;
  const keys: PublicKeys[number][] = [];
  for (const path of paths) {
    try {
      const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
      const parsed = parsePublicKeys(JSON.stringify(Array.isArray(value) ? value : [value]));
      if (!parsed.ok) return `${path}: ${parsed.problems[0]?.message ?? ''}`;
      keys.push(...parsed.value);
    } catch (error) {
      return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return keys;
}

interface Rules {
  values: PolicyValues;
  /** Known only where the policy carries the rules themselves. */
  shortCode: string | null;
}

async function readRules({ names: [path], text }: Given, keys: PublicKeys | null): Promise<Rules | Answer> {
  const url = text('url');
  if (path === undefined && url === undefined) return misused('Give a rules file, or the address of one with --url.');
  if (path !== undefined && url !== undefined) return misused('Give a rules file or an address, not both: a browser asks one place.');
  if (url !== undefined) {
    const address = rulesAddress.safeParse(url);
    return address.success
      ? { values: { rulesUrl: address.data }, shortCode: null }
      : misused(`--url: ${address.error.issues[0]?.message ?? ''}`);
  }
  const opened = await openRules(path ?? '');
  if (!opened.ok) return opened.answer;
  const { rules, offered, text: inner } = opened.value;
  if (rules.problems.length > 0) return faulty(rules.problems);
  const proven = await openSigned(offered, keys);
  if (!proven.ok) return faulty(proven.problems.map((problem) => ({ file: path ?? '', ...problem })));
  const given = offered.trim().startsWith('{') ? onOneLine(offered) : offered.trim();
  return { values: { rules: given }, shortCode: await shortCode(offered === inner ? given : inner) };
}
