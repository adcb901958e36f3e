import { readdirSync, readFileSync } from 'node:fs';
import { english } from 'virtual:languages';
import { expect, it } from 'vitest';

const sources = ['src', 'entrypoints', 'scripts', 'wxt.config.ts'].flatMap((place) =>
  place.endsWith('.ts')
    ? [readFileSync(place, 'utf8')]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:tsx?|html)$/.test(path))
        .map((path) => readFileSync(`${place}/${path}`, 'utf8')),
);
const code = sources.join('\n');

/** A key may be written whole, without its form for so many, or up to the part that is filled in: `note.severity.${severity}`. */
function isSaid(name: string): boolean {
  const key = name.replace(/_(?:zero|one|two|few|many|other)$/, '').replaceAll('_', '.');
  const quoted = [`'${key}'`, `"${key}"`, `__MSG_${name}__`];
  const parts = key.split('.');
  const begun = parts.slice(1).map((_, at) => `\`${parts.slice(0, at + 1).join('.')}.\${`);
  return [...quoted, ...begun].some((each) => code.includes(each));
}

it('has no message that nothing says', () => {
  const unsaid = Object.keys(english).filter((name) => !isSaid(name) && !/^language_name$/.test(name));
  expect(unsaid).toEqual([]);
});
