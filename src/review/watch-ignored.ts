import type { Composer } from '../sites/site';

/** A site that takes a press shows it by then, if only by a button that can no longer be pressed. */
const IGNORED_MS = 3000;

/** What a composer shows while it is at work. */
const AT_WORK = ['disabled', 'aria-disabled', 'aria-busy', 'hidden', 'inert'];

/**
 * Submits, and tells where the site did nothing with it: some take only what the person's own hand has pressed. Where anything in the
 * composer changes, or a dialog opens, or a form goes on its way, it is the site's turn.
 */
export function watchIgnored({ root, field, readText, findSubmit }: Composer, submit: () => void, ignored: () => void): void {
  const before = readText();
  let taken = false;
  const take = () => {
    taken = true;
  };
  const changes = new MutationObserver(take);
  changes.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: AT_WORK });
  changes.observe(root.ownerDocument.body, { childList: true });
  const button = findSubmit();
  // Observed again, what lies in the root is watched for its class too.
  if (button) changes.observe(button, { subtree: true, childList: true, characterData: true, attributes: true });
  const page = root.ownerDocument.defaultView;
  page?.addEventListener('submit', take, true);
  submit();
  setTimeout(() => {
    changes.disconnect();
    page?.removeEventListener('submit', take, true);
    if (!taken && field.isConnected && readText() === before) ignored();
  }, IGNORED_MS);
}
