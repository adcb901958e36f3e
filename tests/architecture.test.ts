import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../src/cli/load-rules';

/** What each folder of src may import: other folders of src (a `type:` folder only as types), and packages. */
const TABLE: Record<string, { own: string[]; packages: string[] }> = {
  language: { own: [], packages: ['wxt/browser', 'virtual:languages', '#i18n'] },
  engine: { own: [], packages: ['zod', 'compromise', 're2js'] },
  sites: { own: [], packages: [] },
  review: { own: ['type:engine', 'type:sites'], packages: [] },
  wording: { own: ['type:sites'], packages: [] },
  underline: { own: ['type:sites'], packages: [] },
  attachments: { own: ['type:sites'], packages: [] },
  advisory: { own: ['type:engine', 'type:review', 'language/say'], packages: ['preact', '@floating-ui/dom'] },
  reach: { own: [], packages: ['zod', 'wxt/browser'] },
  messages: {
    own: ['engine/schema', 'type:engine', 'type:language', 'language/say', 'reach/site-state'],
    packages: ['zod', 'wxt/browser'],
  },
  rulesets: { own: ['engine'], packages: ['zod', 'wxt/browser', 'jsonc-parser', 'jose', 'fastest-levenshtein', 'virtual:bundled-rules'] },
  answers: {
    own: ['engine', 'settings', 'context', 'language', 'toolbar', 'type:messages', 'messages/our-page', 'type:rulesets'],
    packages: ['wxt/browser'],
  },
  settings: { own: ['type:engine', 'engine/schema', 'engine/advice', 'engine/text/fold'], packages: ['zod', 'wxt/browser'] },
  context: { own: ['type:engine', 'engine/time', 'engine/image/wall-time'], packages: ['zod', 'wxt/browser'] },
  capture: {
    own: ['type:engine'],
    packages: ['wxt/browser', 'onnxruntime-web', 'exifr', 'image-size', 'zxing-wasm', 'tesseract.js', '@tensorflow'],
  },
  toolbar: { own: ['type:engine', 'language/say', 'reach'], packages: ['wxt/browser'] },
  workbench: {
    own: ['engine', 'rulesets', 'deploy'],
    packages: ['jsonc-parser', 'fflate', 'uqr', 'virtual:bundled-rules', 'virtual:ordinary-posts'],
  },
  pages: {
    own: [
      'messages',
      'settings',
      'context',
      'language',
      'advisory',
      'attachments',
      'review',
      'reach',
      'sites/registry',
      'toolbar/open-panel',
      'toolbar/keys',
      'type:engine',
      'type:rulesets',
      'engine/schema',
      'workbench',
      '../rules/rules-file.schema.json?raw',
    ],
    packages: ['preact', '@codemirror', '@lezer', 'jsonc-parser', 'virtual:languages'],
  },
  deploy: { own: ['type:rulesets'], packages: [] },
  cli: { own: ['engine', 'rulesets', 'deploy'], packages: ['zod', 'node:', 'csv-parse', 'obscenity', 'sentiment'] },
};

const FORBIDDEN: Record<string, RegExp> = {
  engine:
    /\b(?:document|window|browser|fetch|console|localStorage|navigator)\s*[.(]|\bnew Date\b|\bDate\.now\b|\bsetTimeout\b|\bXMLHttpRequest\b/,
  sites: /\.(?:innerHTML|textContent|value)\s*=[^=]|\.(?:appendChild|remove|setAttribute|insertBefore|append)\(/,
  review: /\bbrowser\.|\bfetch\(|\bconsole\b/,
  advisory: /\bbrowser\.|\bfetch\(|\bconsole\b|document\.querySelector/,
  pages: /\bbrowser\.storage\b/,
};

const LONGEST = 300;

interface Source {
  path: string;
  text: string;
  folder: string;
  imports: { from: string; typeOnly: boolean }[];
}

const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'";]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const filesUnder = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => ending.test(path));

const sources: Source[] = filesUnder('src', /\.tsx?$/).map((path) => {
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(IMPORT)].map((match) => ({
    from: match[4] ?? match[5] ?? '',
    typeOnly: match[2] !== undefined || /^\{\s*(?:type [^,}]+,?\s*)+\}\s*from/.test(match[3] ?? ''),
  }));
  return { path, text, folder: path.split('/')[1] ?? '', imports };
});

/** Every import that the table does not allow, as a sentence. */
function strayImports({ path, folder, imports }: Source): string[] {
  const allowed = TABLE[folder];
  if (!allowed) return [`${path} is in a folder the table does not know`];
  return imports.flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.'))
      return allowed.packages.some((name) => from === name || from.startsWith(`${name}/`) || (name.endsWith(':') && from.startsWith(name)))
        ? []
        : [`${path} imports ${from}`];
    const target = relative('src', join(dirname(path), from)).replaceAll('\\', '/');
    if (target.split('/')[0] === folder) return [];
    const fits = allowed.own.some((own) => (own.startsWith('type:') ? typeOnly && inFolder(target, own.slice(5)) : inFolder(target, own)));
    return fits ? [] : [`${path} imports ${typeOnly ? 'types of ' : ''}${target}`];
  });
}

const inFolder = (target: string, folder: string) => target === folder || target.startsWith(`${folder}/`);

describe('the house', () => {
  it('has no import that its table does not allow', () => expect(sources.flatMap(strayImports)).toEqual([]));

  it('imports compromise in one place', () => {
    const users = sources.filter(({ imports }) => imports.some(({ from }) => from.startsWith('compromise'))).map(({ path }) => path);
    expect(users).toEqual(['src/engine/text/second-opinion.ts']);
  });

  it('uses no global that a folder must do without', () => {
    const strip = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    expect(sources.filter(({ folder, text }) => FORBIDDEN[folder]?.test(strip(text))).map(({ path }) => path)).toEqual([]);
  });

  it('knows no clause by its number: that is the rules file’s to say', () => {
    const strip = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    const exempt = /^src\/(?:engine\/schema|rulesets\/migrations)\//;
    expect(sources.filter(({ path, text }) => !exempt.test(path) && /[Cc]lause \d/.test(strip(text))).map(({ path }) => path)).toEqual([]);
  });

  it(`has no source file over ${LONGEST} lines`, () => {
    const all = [...sources, ...filesUnder('entrypoints', /\.tsx?$/).map((path) => ({ path, text: readFileSync(path, 'utf8') }))];
    expect(all.filter(({ text }) => text.split('\n').length > LONGEST).map(({ path }) => path)).toEqual([]);
  });

  it('keeps entrypoints under 40 lines and imported by nobody', () => {
    const entrypoints = filesUnder('entrypoints', /\.tsx?$/);
    expect(entrypoints.filter((path) => readFileSync(path, 'utf8').split('\n').length > 40)).toEqual([]);
    expect(sources.filter(({ imports }) => imports.some(({ from }) => from.includes('entrypoints'))).map(({ path }) => path)).toEqual([]);
  });

  it('has no default export, no barrel and no drawer for odds and ends', () => {
    expect(sources.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([]);
    expect(
      sources
        .filter(({ path }) => /\/(?:utils?|helpers?|common|types|index)\.tsx?$|\/(?:utils?|helpers?|common)\//.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('has a test for every site', () => {
    const sites = filesUnder('src/sites', /^src\/sites\/[a-z]+\.ts$/).filter((path) => readFileSync(path, 'utf8').includes('defineSite({'));
    expect(sites.length).toBeGreaterThan(0);
    const tests = filesUnder('tests/sites', /\.test\.tsx?$/)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    for (const site of sites) expect(tests).toContain(site.replace(/^src\/(.*)\.ts$/, '$1'));
  });

  it('has both kinds of example in every rule', () => {
    const loaded = loadRules();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect(loaded.value.file.rules.filter(({ examples }) => examples.flags.length === 0 || examples.allows.length === 0)).toEqual([]);
  });
});
