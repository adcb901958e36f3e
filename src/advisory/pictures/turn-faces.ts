/** Arrow keys, Home and End go from face to face, and Tab comes back to the one last gone to; true where the key was one of them. */
export function turnFaces({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, from: EventTarget | null): boolean {
  if (altKey || ctrlKey || metaKey || !(from instanceof HTMLElement) || !from.matches('.face')) return false;
  const faces = Array.from(from.parentElement?.querySelectorAll<HTMLElement>('.face') ?? []);
  const place = placeAfter(key, faces.indexOf(from), faces.length);
  const to = place === null ? undefined : faces.at(place);
  if (!to) return false;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
  return true;
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at - 1;
  return key === 'Home' ? 0 : key === 'End' ? -1 : null;
}
