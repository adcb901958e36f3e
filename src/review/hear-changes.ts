import type { Composer } from '../sites/site';

const EVERYTHING = { subtree: true, childList: true, characterData: true };

/** Editors put pasted, undone and emptied text in the page themselves, and no `input` event tells of it. */
export function hearChanges({ root, field }: Composer, changed: () => void, signal: AbortSignal): void {
  const mutations = new MutationObserver(changed);
  mutations.observe(root, EVERYTHING);
  // A frame's or a shadow root's changes are not among those of what lies around it.
  if (!root.contains(field)) mutations.observe(field, EVERYTHING);
  signal.addEventListener('abort', () => mutations.disconnect());
}
