import { browser } from 'wxt/browser';
import { isDeskPresent } from './desk-presence';

const DOCUMENT = 'offscreen.html';
const TRIES = 20;
const BETWEEN = 50;

let opening: Promise<null> | null = null;

/** Chromium's worker may not start others, so the desk is a document out of sight; however many ask, there is one, and it stays as it was opened. */
export function openDesk(nudity: boolean): Promise<null> {
  opening ??= open(nudity ? `${DOCUMENT}?nudity` : DOCUMENT).finally(() => {
    opening = null;
  });
  return opening;
}

async function open(url: string): Promise<null> {
  for (let tries = 1; !(await isDeskPresent()); tries += 1) {
    // There is one already while an earlier one closes, or opens.
    await create(url).catch(async (error) => {
      if (tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    });
  }
  return null;
}

function create(url: string): Promise<void> {
  return browser.offscreen.createDocument({
    url,
    reasons: [browser.offscreen.Reason.WORKERS],
    justification: 'Pictures attached to a draft are looked at on this device.',
  });
}
