import { browser } from 'wxt/browser';
import type { Severity } from '../engine/schema/severity';

const BADGES: Record<Severity, { text: string; colour: string; title: string }> = {
  none: { text: '', colour: '#5b6470', title: 'Quiet Word' },
  info: { text: '·', colour: '#5b6470', title: 'Quiet Word: this seems to be about school' },
  advise: { text: '!', colour: '#8a5a00', title: 'Quiet Word: a quiet word about this draft' },
  serious: { text: '!!', colour: '#a3262a', title: 'Quiet Word: please read the note before you post' },
};

/** The toolbar carries the verdict too, for pages that hide or remove the note. */
export async function showBadge(tabId: number, severity: Severity): Promise<void> {
  const { text, colour, title } = BADGES[severity];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** There is a box to write in, but it is not clear what would send it. */
export async function showNotChecking(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '–' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGES.none.colour }),
    browser.action.setTitle({ tabId, title: 'Quiet Word: not checking here. Open it to check a draft.' }),
  ]);
}
