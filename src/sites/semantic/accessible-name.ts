/** A count, shortcut or sign that stands after the words of a name. */
const HINT =
  /(?:\([^()]*\)|\[[^[\]]*\]|(?:ctrl|cmd|strg|alt|shift|⌘|⌃)\s?[+-]?\s?(?:enter|return|eingabe|[a-z])|[\d\p{P}\p{S}\p{Co}\p{Extended_Pictographic}\p{Cf}\s]|\u{FE0F})$/u;
const LEADING = /^(?:[\p{S}\p{Co}\p{Extended_Pictographic}\p{Cf}\s•]|\u{FE0F})+/u;

/** More steps follow where a name ends so; NFKC has made three dots of an ellipsis. */
const MORE_FOLLOWS = /\.\.\.$/;

const LONGEST_NAME = 60;

/** A label as it is compared: lower case, one line, without count, shortcut and closing mark. */
export function plainLabel(label: string): string {
  const line = label.normalize('NFKC').trim().split('\n', 1)[0] ?? '';
  return line.replace(/\s+/g, ' ').slice(0, 200).toLowerCase().replace(LEADING, '').trim();
}

/** The names a control goes by, best first: its label, its first line of text, and what stands in for text. */
export function namesOf(control: Element): string[] {
  const isInput = control.tagName === 'INPUT';
  const names = [
    labelledBy(control),
    control.getAttribute('aria-label'),
    isInput ? (control as HTMLInputElement).value : textOf(control),
    control.getAttribute('title') ?? control.getAttribute('data-tooltip') ?? control.getAttribute('data-original-title'),
    control.getAttribute('alt') ?? control.getAttribute('value'),
  ].flatMap((name) => (name ? nameFrom(name) : null) ?? []);
  return names.length > 0 ? names : [nameFrom(imageIn(control))].filter((name) => name !== null);
}

function imageIn(control: Element): string {
  const image = control.firstElementChild && control.querySelector('svg title, img[alt], svg[aria-label]');
  return image?.getAttribute('alt') ?? image?.getAttribute('aria-label') ?? image?.textContent ?? '';
}

/** A page has the same few names over and over. */
const known = new Map<string, string | null>();
const MAX_KNOWN = 2000;

function nameFrom(text: string): string | null {
  if (text.length > LONGEST_NAME * 4) return null;
  let name = known.get(text);
  if (name === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    name = computeName(text);
    known.set(text, name);
  }
  return name;
}

function computeName(text: string): string | null {
  const label = plainLabel(text);
  if (label === '' || label.length > LONGEST_NAME) return null;
  return MORE_FOLLOWS.test(label) ? label : withoutHints(label) || label;
}

/** One hint at a time, so that no label makes the pattern try again and again. */
function withoutHints(label: string): string {
  let words = label;
  for (let left = HINT.exec(words); left; left = HINT.exec(words)) words = words.slice(0, left.index);
  return words;
}

/** What a field is labelled with: its label, placeholder and whatever an editor shows while it is empty. */
export function labelsOf(field: HTMLElement): string[] {
  const labels = (field as HTMLTextAreaElement).labels;
  const shown = field.querySelector('[data-placeholder], [data-slate-placeholder]') ?? placeholderBeside(field);
  return [
    labelledBy(field),
    field.getAttribute('aria-label'),
    ...Array.from(labels ?? [], (label) => label.textContent),
    ...['placeholder', 'aria-placeholder', 'data-placeholder', 'data-text', 'title'].map((name) => field.getAttribute(name)),
    shown && (shown.getAttribute('data-placeholder') ?? shown.textContent),
  ].flatMap((label) => plainLabel(label ?? '') || []);
}

function placeholderBeside(field: HTMLElement): Element | null {
  let place: Element | null = field.parentElement;
  for (let level = 0; place && level < 2; level += 1, place = place.parentElement) {
    const beside = Array.from(place.children).find((child) => !child.contains(field) && /placeholder/i.test(child.className.toString()));
    if (beside) return beside;
  }
  return null;
}

function labelledBy(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby')?.trim();
  if (!ids) return null;
  const place = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map((id) => place.getElementById?.(id)?.textContent ?? '')
    .join(' ');
}

/** The text in a control, that of its host where it only holds a slot. */
function textOf(control: Element): string {
  let text = '';
  for (const line of control.childNodes) {
    text = line.nodeType === 1 && (line as Element).getAttribute('aria-hidden') === 'true' ? '' : visibleText(line);
    if (text.trim() !== '') return text.trim();
  }
  if (!control.querySelector('slot')) return '';
  return ((control.getRootNode() as ShadowRoot).host?.textContent ?? '').trim();
}

function visibleText(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1 || /^(?:svg|style|script)$/i.test((node as Element).tagName)) return '';
  return Array.from(node.childNodes, visibleText).join('');
}
