/** An example's words without brackets. */
export function plainWords(example: string): string {
  return example.replace(/\[\[|\]\]/g, '');
}

/** Puts `[[ ]]` round the words from `start` to `end` of an example as written; brackets in or round them are taken away first. */
export function markWords(example: string, start: number, end: number): string {
  const before = plainWords(example.slice(0, start));
  const chosen = plainWords(example.slice(start, end));
  const words = chosen.trim();
  const from = before.length + chosen.length - chosen.trimStart().length;
  const plain = plainWords(example);
  return words === '' ? example : `${plain.slice(0, from)}[[${words}]]${plain.slice(from + words.length)}`;
}

/** Marks what was found, each the first time that it stands there. */
export function markFound(example: string, found: readonly string[]): string {
  const plain = plainWords(example);
  const spans = found
    .flatMap((words) => {
      const start = plain.indexOf(words);
      return words === '' || start < 0 ? [] : [{ start, end: start + words.length }];
    })
    .sort((a, b) => b.start - a.start);
  return spans.reduce((text, { start, end }) => `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`, plain);
}
