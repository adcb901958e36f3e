import type { RulesFile } from '../engine/schema/rules-file';
import { chooseLanguage } from '../language/choose-language';
import { inForce } from '../settings/school-settings';
import { loadSettings } from '../settings/store';

/** The name of the catalogue to speak from: as the school has locked it, else as the person or the browser prefers. */
export async function languageInForce({ settings = {} }: RulesFile): Promise<string> {
  return chooseLanguage(inForce((await loadSettings()).chosen, settings).language, navigator.languages);
}
