import { namesOf, plainLabel } from './accessible-name';
import { parentOf } from './around';
import { audienceIn } from './audience-words';
import { isShown } from './boxes';
import { lineToWhom } from './to-whom';

/** Who may see it, from a control in the composer that says so. */
export function readAudience(root: Element): string | null {
  for (const control of root.querySelectorAll<HTMLElement>('button, [role=button], [role=combobox], select')) {
    for (const words of wordsOn(control)) {
      const audience = audienceIn(words);
      if (audience !== null) return audience;
    }
  }
  return null;
}

/** What a control says as a whole, after a colon ("Who can watch: Everyone"), and in each of its lines. */
function wordsOn(control: HTMLElement): string[] {
  if (control.tagName === 'SELECT') return Array.from((control as HTMLSelectElement).selectedOptions, (option) => plainLabel(option.text));
  const names = namesOf(control);
  const lines = Array.from(control.querySelectorAll('span, div'), (line) =>
    line.childElementCount === 0 ? plainLabel(line.textContent ?? '') : '',
  );
  return [...names, ...names.map((name) => name.split(/: ?/).at(-1) ?? ''), ...lines];
}

/** A label that holds whom it goes to. */
const NAMED =
  /^(?:(?:send (?:a |an encrypted )?)?message(?: to)?|type to|write to|chat with|anfon neges at|neges at|envoyer un message à|message à|nachricht an|mensaje (?:a|para)|mensagem para|messaggio (?:a|per)|bericht aan|wiadomość do|mesaj către|повідомлення для|сообщение для|رسالة إلى)\s+(\S.*)$/iu;

const MAX_LEVELS = 10;

/** Whom a message goes to: named in the field's own label, or in the heading of the conversation around it. */
export function readRecipient(field: HTMLElement): string | null {
  for (const attribute of ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder']) {
    const named = NAMED.exec(field.getAttribute(attribute)?.trim() ?? '')?.[1];
    if (named && !/^(?:input|field|box|here)\b/i.test(named)) return named.replace(/(?:…|\.\.\.)$/, '').trim();
  }
  const line = lineToWhom(field)?.value.trim();
  if (line) return line;
  let place = parentOf(field);
  for (let level = 0; place && place.tagName !== 'BODY' && level < MAX_LEVELS; level += 1, place = parentOf(place)) {
    for (const heading of place.querySelectorAll('h1, h2, h3, [role=heading], header [title], header [dir=auto]')) {
      const name = (heading.textContent ?? '').trim();
      if (name !== '' && name.length < 100 && !field.contains(heading) && !heading.closest('[role=log], article, li') && isShown(heading))
        return name;
    }
  }
  return null;
}
