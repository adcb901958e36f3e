import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openAdvisory } from '../../src/advisory/open-advisory';
import { hearFiles } from '../../src/attachments/hear-files';
import { putMended } from '../../src/attachments/put-mended';
import { mendPicture, readPicture } from '../../src/messages/picture-desk';
import { send } from '../../src/messages/send';
import { keepStartFromPage } from '../../src/review/keep-start-from-page';
import { watchComposers } from '../../src/review/watch-composers';
import { siteFor, siteMatches } from '../../src/sites/registry';
import { findComposer, findComposerNear } from '../../src/sites/site';

const SHADOW = import.meta.env.MODE === 'practice' ? 'open' : 'closed';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  main() {
    keepStartFromPage();
    const site = siteFor(location);
    if (!site) return;
    watchComposers(
      {
        findComposer: (path) => findComposer(site, path),
        findComposerNear: (path) => findComposerNear(site, path),
        hearFiles,
        desk: { read: readPicture, mend: mendPicture },
        putMended,
        check: (draft) => send('checkDraft', draft),
        wake: () => void send('wake', null).catch(() => {}),
        openAdvisory: (place, answers) => openAdvisory(place, answers, SHADOW),
        updated: () => browser.runtime?.id === undefined,
      },
      new AbortController().signal,
    );
  },
});
