import type { Browser } from 'wxt/browser';
import type { RulesFile } from '../engine/schema/rules-file';
import { speak } from '../language/say';
import { readWords, type Words, wordsUnder } from '../language/words';
import { isOurPage } from '../messages/our-page';
import { hearSettings } from '../settings/store';
import { nameMenus } from '../toolbar/menus';
import { languageInForce } from './language-in-force';

/** The part of the catalogue that is said inside somebody else's page. */
const IN_PAGES = 'note';

interface Rules {
  now(): { file: RulesFile };
  whenOpen<Asked extends Record<string, (...input: never[]) => Promise<unknown>>>(handlers: Asked): Asked;
}

/** The words of the language in force: for the toolbar at once, and for whoever asks. */
export function openWords(rules: Rules) {
  const read = new Map<string, Promise<Words>>();

  async function current(): Promise<Words> {
    const name = await languageInForce(rules.now().file);
    const words = read.get(name) ?? readWords(name);
    read.set(name, words);
    return words;
  }

  const { renew, words } = rules.whenOpen({
    async renew(): Promise<void> {
      speak(await current());
      await nameMenus();
    },
    async words(_none: null, sender: Browser.runtime.MessageSender): Promise<Words> {
      const all = await current();
      return isOurPage(sender) ? all : wordsUnder(all, IN_PAGES);
    },
  });
  hearSettings(() => void renew(), new AbortController().signal);
  void renew();
  return { words };
}
