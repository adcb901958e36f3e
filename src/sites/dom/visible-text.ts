const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Parts of editors that are not what was written: controls, media, and what an editor shows while it is empty. */
const NOT_WRITTEN =
  'script, style, template, noscript, select, button, textarea, input, svg, iframe, object, video, audio, canvas, [hidden], [aria-hidden=true], [data-slate-placeholder], [data-rich-text-placeholder], [data-mce-bogus=all]';

/** Holds the last line of a block open, in ProseMirror, TinyMCE and CKEditor. */
const FILLER = '.ProseMirror-trailingBreak, [data-mce-bogus], [data-cke-filler]';

/** Zero-width characters in which editors let the caret stand. */
const CARET_HOLDERS = /[\u200B\u2060\uFEFF]/g;

/** The text of a field as the person sees it: one line break between blocks, emoji pictures as their characters. */
export function readVisibleText(field: HTMLElement): string {
  return readWritten(field, null);
}

/**
 * The same without what `leftOut` (CSS) marks. `innerText` puts an empty line between the paragraphs of some editors where the
 * person sees none, and forces a layout.
 */
export function readWritten(field: HTMLElement, leftOut: string | null): string {
  if (field.tagName === 'TEXTAREA' || field.tagName === 'INPUT') return (field as HTMLTextAreaElement).value;
  const { whiteSpace } = field.ownerDocument.defaultView?.getComputedStyle?.(field) ?? { whiteSpace: '' };
  const page: Page = {
    text: '',
    lineOpen: false,
    breakDue: false,
    collapses: whiteSpace === 'normal' || whiteSpace === 'nowrap',
    leftOut: leftOut === null ? NOT_WRITTEN : `${NOT_WRITTEN}, ${leftOut}`,
  };
  readInto(field, page);
  return page.text;
}

/** `breakDue`: a line has ended, and the next thing written starts a new one. `collapses`: as HTML does with spaces and line ends. */
type Page = { text: string; lineOpen: boolean; breakDue: boolean; collapses: boolean; leftOut: string };

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
  let text = isPlaceHolder(node) ? '' : node.data.replace(CARET_HOLDERS, '').replaceAll('\u00A0', ' ');
  if (page.collapses) text = text.replace(/[ \t\r\n]+/g, ' ');
  if (page.collapses && !page.lineOpen) text = text.trimStart();
  // The last line end of a block only holds the line open after it.
  const endsLine = text.endsWith('\n');
  write(endsLine ? text.slice(0, -1) : text, page);
  if (endsLine) page.breakDue = true;
}

/** White space of the source, which no page shows. */
function isUnseen(node: Text, page: Page): boolean {
  if (!/^[ \t\r\n]+$/.test(node.data)) return false;
  return page.collapses ? !page.lineOpen : node.data.includes('\n') && isBetweenBlocks(node);
}

/** Older editors put one no-break space in an empty block. */
function isPlaceHolder({ data, parentNode }: Text): boolean {
  return data === '\u00A0' && parentNode?.childNodes.length === 1 && BLOCKS.has(parentNode.nodeName);
}

function isBetweenBlocks({ previousSibling, nextSibling }: Text): boolean {
  return [previousSibling, nextSibling].some((beside) => beside !== null && BLOCKS.has(beside.nodeName));
}

function readImage({ alt }: HTMLImageElement, page: Page): void {
  if (alt !== '') write(alt, page);
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

function write(text: string, page: Page): void {
  page.text += page.breakDue ? `\n${text}` : text;
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
