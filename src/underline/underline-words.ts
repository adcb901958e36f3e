import type { Composer } from '../sites/site';

/** Neutral, since the page can read it. */
const NAME = 'review';
/** To be seen on light and on dark pages. */
const STYLE = `::highlight(${NAME}) { text-decoration: underline 2px wavy rgb(190 110 10); background-color: rgb(230 150 30 / 0.16); }`;

interface Found {
  start: number;
  end: number;
  severity: string;
  underlined?: true;
}
type Page = Window & typeof globalThis;

/** The ranges of each composer that are underlined. */
const drawn = new WeakMap<HTMLElement, { highlight: Highlight; ranges: Range[] }>();
/** Pages and shadow roots that know how it looks. */
const styled = new WeakSet<Node>();

/** Underlines what is found, where it may be and is more than a dot, and nothing else; the page's own tree stays as it is. Words in a plain box, and whatever a browser cannot draw, stay as they are. */
export function underlineWords(composer: Composer, found: readonly Found[]): void {
  const before = drawn.get(composer.root);
  for (const range of before?.ranges ?? []) before?.highlight.delete(range);
  drawn.delete(composer.root);
  const ranges = found
    .filter(({ severity, underlined }) => underlined && severity !== 'info')
    .flatMap(({ start, end }) => rangeOf(composer, start, end) ?? []);
  const highlight = ranges.length > 0 ? highlightOf(composer.field) : null;
  if (highlight === null) return;
  for (const range of ranges) highlight.add(range);
  drawn.set(composer.root, { highlight, ranges });
}

function rangeOf(composer: Composer, start: number, end: number): Range | null {
  const span = start < end ? composer.findSpan(start, end) : null;
  if (span === null || span.from.node === span.field) return null;
  const range = span.field.ownerDocument.createRange();
  range.setStart(span.from.node, span.from.offset);
  range.setEnd(span.to.node, span.to.offset);
  return range;
}

/** One for each window, made when first needed. */
const highlights = new WeakMap<Document, Highlight>();

function highlightOf(field: HTMLElement): Highlight | null {
  const page = field.ownerDocument.defaultView as Page | null;
  if (!page?.CSS?.highlights) return null;
  const known = highlights.get(field.ownerDocument);
  const highlight = known ?? new page.Highlight();
  if (!known) page.CSS.highlights.set(NAME, highlight);
  highlights.set(field.ownerDocument, highlight);
  style(field.getRootNode() as Document | ShadowRoot, page);
  return highlight;
}

function style(place: Document | ShadowRoot, page: Page): void {
  if (styled.has(place) || !('adoptedStyleSheets' in place)) return;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  styled.add(place);
}
