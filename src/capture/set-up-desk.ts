import { browser } from 'wxt/browser';
import { createDesk, DESK_TIMES, type Desk, type DeskTools } from './desk';
import { PARTS } from './parts';
import { createWordReader } from './words/read-words';

const TOOLS = { startWorker: () => new Worker('/picture-worker.js'), openWords: () => createWordReader(PARTS.words) };

interface Choices {
  times?: DeskTools['times'];
  /** Whether the school's rules ask for it. */
  nudity: DeskTools['nudity'];
}

/** Chromium's desk, in a document out of sight, which closes itself. */
export function setUpDeskInDocument({ times = DESK_TIMES, nudity }: Choices): Desk {
  return createDesk({ ...TOOLS, times, nudity, close: () => window.close(), stayAwake: null });
}

/** Firefox's desk, in its background, which the browser ends when idle; to ask it for anything counts as being busy. */
export function setUpDeskInBackground({ times = DESK_TIMES, nudity }: Choices): Desk {
  return createDesk({ ...TOOLS, times, nudity, close: () => {}, stayAwake: () => void browser.runtime.getPlatformInfo() });
}
