import { focusedIn } from './page-windows';

/** A box that can be written in; players, maps and advertisements say that they may fill the screen or take payments. */
const LEAST = { width: 200, height: 40 };
const NO_WRITING = /fullscreen|autoplay|payment/;

/**
 * Tells the origin ("" where it has none) of a frame that cannot be looked into from here, when the person has gone into it;
 * not where `isWatched` says that a script of ours is in it.
 */
export function hearOtherFrames(entered: (origin: string) => void, isWatched: (address: string) => boolean, signal: AbortSignal): void {
  const look = () => {
    const frame = focusedFrame();
    if (!frame || frame.contentDocument !== null || !mayBeWrittenIn(frame) || isWatched(frame.src)) return;
    entered(URL.canParse(frame.src) ? new URL(frame.src).origin : '');
  };
  // Which element has the focus is known a moment after the window has lost it.
  window.addEventListener('blur', () => setTimeout(look, 0), { signal });
}

function focusedFrame(): HTMLIFrameElement | null {
  const focused = focusedIn(document);
  return focused?.tagName === 'IFRAME' ? (focused as HTMLIFrameElement) : null;
}

function mayBeWrittenIn(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= LEAST.width && height >= LEAST.height && !frame.allowFullscreen && !NO_WRITING.test(frame.allow);
}
