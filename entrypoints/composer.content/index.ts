import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openAdvisory } from '../../src/advisory/open-advisory';
import { hearFiles } from '../../src/attachments/hear-files';
import { putMended } from '../../src/attachments/put-mended';
import { attention } from '../../src/messages/attention';
import { mendPicture, readPicture } from '../../src/messages/picture-desk';
import { send } from '../../src/messages/send';
import { createFinder } from '../../src/review/find-composers';
import { startHere } from '../../src/review/start-here';
import { watchComposers } from '../../src/review/watch-composers';
import { findersFor } from '../../src/sites/finders';
import { siteMatches } from '../../src/sites/registry';

const SHADOW = import.meta.env.MODE === 'practice' ? 'open' : 'closed';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  main() {
    if (!startHere()) return;
    const { id, near, ...finders } = findersFor(location);
    watchComposers(
      {
        findComposer: createFinder(finders, (found) => void send('siteFound', { site: id, found }).catch(() => {})),
        findComposerNear: near,
        hearFiles,
        desk: { read: readPicture, mend: mendPicture },
        putMended,
        attention,
        check: (draft) => send('checkDraft', draft),
        wake: () => void send('wake', null).catch(() => {}),
        openAdvisory: (place, answers) => openAdvisory(place, answers, SHADOW),
        updated: () => browser.runtime?.id === undefined,
      },
      new AbortController().signal,
    );
  },
});
