const BLOCKS = new Set('BLOCKQUOTE DIV H1 H2 H3 H4 H5 H6 LI OL P PRE UL'.split(' '));

/**
 * The text of a field as the person sees it: one line break between blocks, emoji pictures as their characters.
 * `innerText` puts an empty line between the paragraphs of some editors where the person sees none, and forces a layout.
 */
export function readVisibleText(field: HTMLElement): string {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.value;
  const page = { text: '', lineOpen: false, breakDue: false };
  readInto(field, page);
  return page.text;
}

/** `breakDue`: a line has ended, and the next thing written starts a new one. */
type Page = { text: string; lineOpen: boolean; breakDue: boolean };

function readInto(parent: Node, page: Page): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) write(node.data, page);
    else if (!(node instanceof HTMLElement) || isHidden(node)) continue;
    else if (node instanceof HTMLImageElement) write(node.alt, page);
    else if (node.tagName === 'BR') readBreak(node, page);
    else if (BLOCKS.has(node.tagName)) readBlock(node, page);
    else readInto(node, page);
  }
}

function readBlock(block: HTMLElement, page: Page): void {
  endLine(page);
  readInto(block, page);
  endLine(page);
}

/** Editors end a block with a `<br>` that only holds its last line open. */
function readBreak(br: HTMLElement, page: Page): void {
  write('', page);
  let node: Node = br;
  while (!node.nextSibling && node.parentElement && !BLOCKS.has(node.parentElement.tagName)) node = node.parentElement;
  if (node.nextSibling) page.breakDue = true;
}

function write(text: string, page: Page): void {
  page.text += page.breakDue ? `\n${text}` : text;
  page.breakDue = false;
  page.lineOpen = true;
}

function endLine(page: Page): void {
  if (page.lineOpen) page.breakDue = true;
  page.lineOpen = false;
}

function isHidden(node: HTMLElement): boolean {
  return node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true';
}
