import { browser } from 'wxt/browser';

/** Whom the person is writing to in a tab, where the page shows only their name. */
export interface PersonHere {
  name: string;
  isPupil: boolean;
}

/** Asked by a page of ours of the tab that the popup stands over; the name goes no further. */
type Asked = { name: 'personHere' } | { name: 'markPersonHere'; is: boolean };

export async function personIn(tab: number): Promise<PersonHere | null> {
  return ((await ask(tab, { name: 'personHere' })) as PersonHere | undefined) ?? null;
}

export async function markPersonIn(tab: number, is: boolean): Promise<void> {
  await ask(tab, { name: 'markPersonHere', is });
}

/** A tab in which no script of ours is has nobody to answer. */
const ask = (tab: number, asked: Asked): Promise<unknown> => browser.tabs.sendMessage(tab, asked).catch(() => undefined);

/** In the page: answers only where somebody is being written to, so that of several frames the right one speaks. */
export function answerPersonHere(writing: { person(): PersonHere | null; markPupil(is: boolean): void }): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, sendResponse) => {
    const person = sender.id === browser.runtime.id && isAsked(raw) ? writing.person() : null;
    if (!person) return false;
    if ((raw as Asked).name === 'markPersonHere') writing.markPupil((raw as { is: boolean }).is);
    sendResponse(writing.person());
    return true;
  });
}

function isAsked(raw: unknown): raw is Asked {
  const { name, is } = (raw ?? {}) as Partial<Record<string, unknown>>;
  return name === 'personHere' || (name === 'markPersonHere' && typeof is === 'boolean');
}
