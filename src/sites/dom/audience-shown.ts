import { plainLabel } from '../semantic/accessible-name';
import { audienceIn } from '../semantic/audience-words';
import { allWithin } from './tree';

/** Who may see it, by the words on one of these controls (CSS): its label, a piece of its text, or what is chosen in it. */
export function audienceShown(place: ParentNode, css: string): string | null {
  for (const control of allWithin(place, css)) {
    for (const words of wordsOn(control)) {
      const audience = audienceIn(plainLabel(words));
      if (audience !== null) return audience;
    }
  }
  return null;
}

function wordsOn(control: HTMLElement): string[] {
  if (control.tagName === 'SELECT') return Array.from((control as HTMLSelectElement).selectedOptions, ({ text }) => text);
  const label = control.getAttribute('aria-label') ?? '';
  return [label, label.split(': ').at(-1) ?? '', ...piecesOf(control)];
}

function piecesOf(node: Node): string[] {
  return Array.from(node.childNodes).flatMap((child) => (child.nodeType === 3 ? (child as Text).data.trim() || [] : piecesOf(child)));
}
