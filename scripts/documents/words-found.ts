/** How many of the words wanted, of three letters or more, were read: each as often as it stands there, whole, whatever the case. */
export function wordsFound(wanted: readonly string[], text: string): { found: number; of: number; missed: string[] } {
  const read = new Map<string, number>();
  for (const word of text.split(/\s+/).map(bare)) read.set(word, (read.get(word) ?? 0) + 1);
  const words = wanted.map(bare).filter((word) => word.length > 2);
  const missed = words.filter((word) => {
    const left = read.get(word) ?? 0;
    read.set(word, left - 1);
    return left <= 0;
  });
  return { found: words.length - missed.length, of: words.length, missed };
}

const bare = (word: string) =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
