import type { Choices } from '../engine/schema/school-settings';
import { loadSettings } from '../settings/store';

const DARK = '(prefers-color-scheme: dark)';
const MEDIA: Record<Choices['appearance'], string> = { system: DARK, light: 'not all', dark: 'all' };

/** The parts of our style sheets that are for the dark. */
let darkRules: CSSMediaRule[] | null = null;

/** Light or dark as the person has chosen it, by the same style sheet that follows the system. */
export function wear(appearance: Choices['appearance']): void {
  darkRules ??= Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === DARK);
  for (const rule of darkRules) rule.media.mediaText = MEDIA[appearance];
  document.documentElement.style.colorScheme = appearance === 'system' ? '' : appearance;
}

/** On a page that shows no choices. */
export function wearChosen(): void {
  loadSettings().then(
    ({ chosen }) => wear(chosen.appearance ?? 'system'),
    () => {},
  );
}
