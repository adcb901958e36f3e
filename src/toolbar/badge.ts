import { browser } from 'wxt/browser';
import type { Severity } from '../engine/schema/severity';
import { type PlainKey, say } from '../language/say';

const BADGES: Record<Severity, { text: string; colour: string; title: PlainKey }> = {
  none: { text: '', colour: '#5b6470', title: 'extension.name' },
  info: { text: '·', colour: '#5b6470', title: 'toolbar.badge.info' },
  advise: { text: '!', colour: '#8a5a00', title: 'toolbar.badge.advise' },
  serious: { text: '!!', colour: '#a3262a', title: 'toolbar.badge.serious' },
};

/** The toolbar carries the verdict too, for pages that hide or remove the note. */
export async function showBadge(tabId: number, severity: Severity): Promise<void> {
  const { text, colour, title } = BADGES[severity];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title: say(title) }),
  ]);
}

/** There is a box to write in, but it is not clear what would send it. */
export async function showNotChecking(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '–' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGES.none.colour }),
    browser.action.setTitle({ tabId, title: say('toolbar.badge.notChecking') }),
  ]);
}
