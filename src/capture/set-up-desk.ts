import { createDesk, DESK_TIMES, type Desk, type DeskTimes } from './desk';

/** The desk of this page, be it Chromium's document out of sight or Firefox's background. */
export function setUpDesk(close: () => void, times: DeskTimes = DESK_TIMES): Desk {
  return createDesk({
    startWorker: () => new Worker('/picture-worker.js'),
    openWords: null,
    times,
    close,
  });
}
