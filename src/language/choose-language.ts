import { languages } from 'virtual:languages';

/** Chosen by nobody: as the browser prefers. */
export const AUTO = 'auto';

const FIRST = 'en';

/** The catalogue to speak from: the one that was chosen, else the first of the browser's preferred languages that there is one for. */
export function chooseLanguage(chosen: string, preferred: readonly string[], known = languages.map(({ name }) => name)): string {
  const wanted = chosen === AUTO ? preferred : [chosen];
  return wanted.flatMap((each) => nearest(each, known))[0] ?? FIRST;
}

/** "cy-GB" is met by "cy"; "pt-PT" by "pt_PT" rather than by "pt_BR". */
function nearest(wanted: string, known: readonly string[]): string[] {
  const tag = wanted.replace('_', '-').toLowerCase();
  const tags = known.map((name) => ({ name, tag: name.replace('_', '-').toLowerCase() }));
  const [base] = tag.split('-');
  const found =
    tags.find((each) => each.tag === tag) ?? tags.find((each) => each.tag === base) ?? tags.find((each) => each.tag.startsWith(`${base}-`));
  return found ? [found.name] : [];
}
