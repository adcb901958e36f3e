const VOWEL = /[aeiou]/;

/** Every regular English ending on a stem, and the stem itself; too many rather than too few, since none of the wrong ones is a word. */
export function inflect(stem: string): string[] {
  const forms = new Set([stem, `${stem}s`, `${stem}'s`]);
  if (/(?:s|x|z|ch|sh)$/.test(stem)) forms.add(`${stem}es`);
  if (/[^aeiou]y$/.test(stem)) {
    const root = stem.slice(0, -1);
    for (const ending of ['ies', 'ied', 'ier', 'iest']) forms.add(root + ending);
    forms.add(`${stem}ing`);
  } else if (stem.endsWith('e')) {
    const root = stem.slice(0, -1);
    for (const ending of ['ed', 'er', 'ers', 'est', 'ing', 'in']) forms.add(root + ending);
  } else {
    const root = doubles(stem) ? stem + stem.slice(-1) : stem;
    for (const ending of ['ed', 'er', 'ers', 'est', 'ing', 'in']) forms.add(root + ending);
  }
  return [...forms];
}

/** "ban" doubles, "sack" and "moan" do not. */
function doubles(stem: string): boolean {
  const [third, second, last] = [stem.at(-3) ?? '', stem.at(-2) ?? '', stem.at(-1) ?? ''];
  return !VOWEL.test(last) && !/[wxy]/.test(last) && VOWEL.test(second) && !VOWEL.test(third) && stem.length <= 5;
}
