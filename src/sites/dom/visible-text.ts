const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Parts of editors that are not what was written: controls, media, and what an editor shows while it is empty. */
const NOT_WRITTEN =
  'script, style, template, noscript, select, button, textarea, input, svg, iframe, object, video, audio, canvas, [hidden], [aria-hidden=true], [data-slate-placeholder], [data-rich-text-placeholder], [data-mce-bogus=all]';

/** What an editor has made of an address: a block with a link or a frame in it that cannot be typed in. */
const CARD =
  '[contenteditable=false]:is(div, figure, section, aside, article, blockquote):has(a[href], iframe):not(:has([contenteditable=true]))';

/** Holds the last line of a block open, in ProseMirror, TinyMCE and CKEditor. */
const FILLER = '.ProseMirror-trailingBreak, [data-mce-bogus], [data-cke-filler]';

/** Zero-width characters in which editors let the caret stand. */
const CARET_HOLDERS = '\u200B\u2060\uFEFF';
const NO_BREAK = '\u00A0';

/** The text of a field as the person sees it: one line break between blocks, emoji pictures as their characters. */
export function readVisibleText(field: HTMLElement): string {
  return readWritten(field, null);
}

/**
 * The same without what `leftOut` (CSS) marks. `innerText` puts an empty line between the paragraphs of some editors where the
 * person sees none, and forces a layout.
 */
export function readWritten(field: HTMLElement, leftOut: string | null): string {
  return isPlainBox(field) ? field.value : readPieces(field, leftOut).text;
}

/** A run of the text that was read, and where it stands: characters of a text node (`from` has the place of each), or a picture's words. */
export interface Piece {
  start: number;
  words: string;
  node: Node;
  from: readonly number[] | null;
}

export function isPlainBox(field: HTMLElement): field is HTMLTextAreaElement | HTMLInputElement {
  return field.tagName === 'TEXTAREA' || field.tagName === 'INPUT';
}

/** The text and the way back from it to the page. What is in no piece is a line break between blocks. */
export function readPieces(field: HTMLElement, leftOut: string | null): { text: string; pieces: readonly Piece[] } {
  const { whiteSpace } = field.ownerDocument.defaultView?.getComputedStyle?.(field) ?? { whiteSpace: '' };
  const page: Page = {
    text: '',
    pieces: [],
    lineOpen: false,
    breakDue: false,
    collapses: whiteSpace === 'normal' || whiteSpace === 'nowrap',
    leftOut: [NOT_WRITTEN, CARD, leftOut].filter((css) => css !== null).join(),
  };
  readInto(field, page);
  return page;
}

/** `breakDue`: a line has ended, and the next thing written starts a new one. `collapses`: as HTML does with spaces and line ends. */
type Page = { text: string; pieces: Piece[]; lineOpen: boolean; breakDue: boolean; collapses: boolean; leftOut: string };

function readInto(parent: Node, page: Page): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) readText(node as Text, page);
    else if (node.nodeType !== 1 || isLeftOut(node as HTMLElement, page)) continue;
    else if (node.nodeName === 'IMG') readImage(node as HTMLImageElement, page);
    else if (node.nodeName === 'BR') readBreak(node as HTMLElement, page);
    else if (BLOCKS.has(node.nodeName)) readBlock(node, page);
    else readInto(node, page);
  }
}

function readText(node: Text, page: Page): void {
  if (isUnseen(node, page)) return;
  const { words, from } = isPlaceHolder(node) ? { words: '', from: [] } : shownOf(node.data, page);
  // The last line end of a block only holds the line open after it.
  const endsLine = words.endsWith('\n');
  write(endsLine ? words.slice(0, -1) : words, page, node, from);
  if (endsLine) page.breakDue = true;
}

/** What is seen of a text node's characters, and which of them is which. */
function shownOf(data: string, { collapses, lineOpen }: Page): { words: string; from: number[] } {
  let words = '';
  const from: number[] = [];
  for (let at = 0; at < data.length; at += 1) {
    let character = data[at] as string;
    if (CARET_HOLDERS.includes(character)) continue;
    if (collapses && ' \t\r\n'.includes(character)) {
      if (words === '' ? !lineOpen : words.endsWith(' ') && data[from.at(-1) as number] !== NO_BREAK) continue;
      character = ' ';
    }
    words += character === NO_BREAK ? ' ' : character;
    from.push(at);
  }
  return { words, from };
}

/** White space of the source, which no page shows. */
function isUnseen(node: Text, page: Page): boolean {
  if (!/^[ \t\r\n]+$/.test(node.data)) return false;
  return page.collapses ? !page.lineOpen : node.data.includes('\n') && isBetweenBlocks(node);
}

/** Older editors put one no-break space in an empty block. */
function isPlaceHolder({ data, parentNode }: Text): boolean {
  return data === NO_BREAK && parentNode?.childNodes.length === 1 && BLOCKS.has(parentNode.nodeName);
}

function isBetweenBlocks({ previousSibling, nextSibling }: Text): boolean {
  return [previousSibling, nextSibling].some((beside) => beside !== null && BLOCKS.has(beside.nodeName));
}

function readImage(image: HTMLImageElement, page: Page): void {
  if (image.alt !== '') write(image.alt, page, image);
}

function readBlock(block: Node, page: Page): void {
  endLine(page);
  readInto(block, page);
  endLine(page);
}

/** Editors end a block with a `<br>` that only holds its last line open. */
function readBreak(br: HTMLElement, page: Page): void {
  write('', page);
  if (br.matches(FILLER)) return;
  let node: Node = br;
  while (!node.nextSibling && node.parentElement && !BLOCKS.has(node.parentElement.tagName)) node = node.parentElement;
  if (node.nextSibling) page.breakDue = true;
}

function write(words: string, page: Page, node: Node | null = null, from: readonly number[] | null = null): void {
  if (page.breakDue) page.text += '\n';
  if (node && words !== '') page.pieces.push({ start: page.text.length, words, node, from });
  page.text += words;
  page.breakDue = false;
  page.lineOpen = true;
}

function endLine(page: Page): void {
  if (page.lineOpen) page.breakDue = true;
  page.lineOpen = false;
}

/** Mentions and tags are pieces of a line that cannot be edited; a whole block such as that is a card: a link's preview, a quoted post. */
function isLeftOut(node: HTMLElement, page: Page): boolean {
  if (node.style?.display === 'none' || node.matches(page.leftOut)) return true;
  return (
    BLOCKS.has(node.tagName) &&
    node.getAttribute('contenteditable') === 'false' &&
    !node.querySelector('[contenteditable]:not([contenteditable=false])')
  );
}
