import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import advisoryCss from './advisory.css?inline';
import findingsCss from './findings.css?inline';
import lowWindowCss from './low-window.css?inline';
import mendingCss from './pictures/mending.css?inline';
import picturesCss from './pictures/pictures.css?inline';
import tokensCss from './tokens.css?inline';

/** The element that carries the advisory: no id, no class, no name of ours, in the document only while there is something to show. */
export interface Host {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** `stays`: in sight of the person, also where its composer is scrolled or hidden away; what is hidden would lose the focus. */
  show(stays: boolean): void;
  hide(): void;
  /** On screen, and not scrolled or hidden away with its composer. */
  isVisible(): boolean;
}

const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  overflow: 'visible',
  width: 'max-content',
  'max-width': 'calc(100vw - 16px)',
  'z-index': '2147483647',
};

/** A note scrolls rather than cover the draft, unless it would have less than this to scroll in, in pixels: a heading and four lines. */
const LEAST_ROOM = 240;

export function createHost(anchor: HTMLElement, mode: ShadowRootMode, anchorLeft: () => void): Host {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = tokensCss + findingsCss + advisoryCss + picturesCss + mendingCss + lowWindowCss;
  shadow.append(style);
  element.popover = 'manual';
  setStyle(element, STYLE);
  // Somebody who reads better with more space may have it here too.
  for (const spacing of ['letter-spacing', 'word-spacing', 'line-height']) element.style.setProperty(spacing, 'normal');
  setStyle(element, { display: 'none' });
  element.addEventListener('click', (event) => event.stopPropagation());

  let stopFollowing: (() => void) | null = null;
  let shown = false;
  let anchorGone = false;
  let staying = false;

  const stayInCorner = () => {
    setStyle(element, { left: 'auto', top: 'auto', right: '16px', bottom: '16px', visibility: 'visible' });
    anchorLeft();
  };

  const follow = async () => {
    if (!anchor.isConnected) return stayInCorner();
    const { x, y, middlewareData } = await computePosition(anchor, element, {
      strategy: 'fixed',
      placement: 'bottom-end',
      middleware: [
        offset(8),
        flip({ padding: 8, fallbackPlacements: ['top-end', 'right-end', 'left-end'] }),
        size({ padding: 8, apply: ({ availableHeight }) => setStyle(element, { '--room': `${Math.max(LEAST_ROOM, availableHeight)}px` }) }),
        shift({ padding: 8, crossAxis: true }),
        hide(),
      ],
    });
    if (!anchor.isConnected) return stayInCorner();
    anchorGone = middlewareData.hide?.referenceHidden === true;
    setStyle(element, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, visibility: anchorGone && !staying ? 'hidden' : 'visible' });
  };

  return {
    element,
    shadow,
    show(stays) {
      shown = true;
      staying = stays;
      const home = homeOf(anchor);
      if (element.parentNode !== home) home.append(element);
      setStyle(element, { display: 'block' });
      toTop(element);
      stopFollowing ??= autoUpdate(anchor, element, follow);
    },
    hide() {
      shown = false;
      stopFollowing?.();
      stopFollowing = null;
      element.remove();
    },
    isVisible: () => shown && (staying || !anchorGone) && element.isConnected && document.visibilityState === 'visible',
  };
}

/** A modal `<dialog>` makes everything outside it inert, the top layer too; elsewhere we stay out of the page's own tree. */
function homeOf(anchor: HTMLElement): Element {
  const dialog = anchor.closest('dialog');
  return dialog?.matches(':modal') ? dialog : document.documentElement;
}

/** Shown anew, a popover comes to lie above any dialog that the page has opened since. */
function toTop(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function') return;
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
}

function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
