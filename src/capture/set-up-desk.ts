import { browser } from 'wxt/browser';
import { createDesk, DESK_TIMES, type Desk, type DeskTools } from './desk';

const TOOLS = { startWorker: () => new Worker('/picture-worker.js'), openWords: null, times: DESK_TIMES };

/** Chromium's desk, in a document out of sight, which closes itself. */
export function setUpDeskInDocument(times: Partial<DeskTools['times']> = {}): Desk {
  return createDesk({ ...TOOLS, times: { ...DESK_TIMES, ...times }, close: () => window.close(), stayAwake: null });
}

/** Firefox's desk, in its background, which the browser ends when idle; to ask it for anything counts as being busy. */
export function setUpDeskInBackground(): Desk {
  return createDesk({ ...TOOLS, close: () => {}, stayAwake: () => void browser.runtime.getPlatformInfo() });
}
