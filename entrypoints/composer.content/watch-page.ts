import { openAdvisory } from '../../src/advisory/open-advisory';
import { hearFiles } from '../../src/attachments/hear-files';
import { putMended } from '../../src/attachments/put-mended';
import { answerBeside } from '../../src/messages/answer-beside';
import { attention, people } from '../../src/messages/attention';
import { mendPicture, readPicture } from '../../src/messages/picture-desk';
import { isOutdated, send } from '../../src/messages/send';
import { wake } from '../../src/messages/wake';
import { createFinder } from '../../src/review/find-composers';
import { hearOtherFrames } from '../../src/review/hear-other-frames';
import { type WatchParts, watchComposers } from '../../src/review/watch-composers';
import { findersFor } from '../../src/sites/finders';
import { isWatchedFrame } from '../../src/sites/registry';
import { underlineWords } from '../../src/underline/underline-words';
import { wording } from '../../src/wording/wording';

/** Joins the composers of this window to their reviews. */
export function watchPage(): void {
  const { signal } = new AbortController();
  const { id, near, ...finders } = findersFor(location);
  const parts: WatchParts = {
    findComposer: createFinder(finders, (found) => void send('siteFound', { site: id, found }).catch(() => {})),
    findComposerNear: near,
    hearFiles,
    desk: { read: readPicture, mend: mendPicture },
    putMended,
    wording,
    underline: underlineWords,
    attention,
    people,
    check: (draft) => send('checkDraft', draft),
    wake,
    openAdvisory,
    updated: isOutdated,
  };
  answerBeside(watchComposers(parts, signal));
  hearOtherFrames((origin) => void send('otherFrame', { origin }).catch(() => {}), isWatchedFrame, signal);
}
