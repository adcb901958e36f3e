/** Where in an element the pointer is, in hundredths of its width and height. */
export function pointedAt(event: MouseEvent & { currentTarget: Element }): { x: number; y: number } {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return { x: ((event.clientX - left) / width) * 100, y: ((event.clientY - top) / height) * 100 };
}

/**
 * Follows a pointer that moves while pressed. Its press itself is not heard in the note, whose presses are kept from
 * the page (and with them from us), so that the editor keeps its focus; a moving pointer tells that it is pressed.
 */
export function whilePressed(follow: (event: PointerEvent & { currentTarget: Element }) => void) {
  return (event: PointerEvent & { currentTarget: Element }): void => {
    if ((event.buttons & 1) === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  };
}
