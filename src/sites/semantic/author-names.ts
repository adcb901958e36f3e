/** A bare "reply" or "comment" is as often the button that opens a box. */
const SENDING =
  /(?:^|-)(?:send|submit|publish|post|tweet)(?:-(?:button|btn|icon|svg|filled|outlined|message|msg|post|comment|reply|arrow|plane|inner|inline|now|action|control|light|solid|regular|[0-9]+|[a-z]))*$/;
const PLANE = /(?:^|-)(?:paper-plane|paperplane|send-(?:fill|horizontal)|icon-send|plane)(?:-|$)/;
const AUTHOR_NAMES = [
  'data-icon',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-test-button',
  'data-qa',
  'data-e2e',
  'data-cy',
  'data-tid',
  'data-lucide',
  'id',
  'name',
  'icon',
];

/** By test ids and icons; by classes only where there are no words at all. */
export function saysSending(button: HTMLElement, isBare: boolean): boolean {
  const parts = [button, ...button.querySelectorAll('[data-icon], [data-testid], [data-lucide], svg, i, use')].slice(0, 6);
  return parts.some((part) => {
    const own = AUTHOR_NAMES.map((name) => part.getAttribute(name));
    const use = part.getAttribute('href') ?? part.getAttribute('xlink:href');
    const classes = isBare ? (part.getAttribute('class') ?? '').split(/\s+/) : [];
    return [...own, use, ...classes].some((value) => value !== null && value !== '' && isSendingId(value));
  });
}

function isSendingId(value: string): boolean {
  const id = value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return SENDING.test(id) || PLANE.test(id);
}
