import { labelsOf } from './accessible-name';

/** How authors name the line of a private message that says whom it is for. */
const NAMES = /^(?:to|msg-?to|to-?users?|recipients?|receivers?|addressees?|username-?list|participants?)$/;

const LABELS =
  /^(?:to|send to|recipients?|participants?|at|derbynnydd|an|empfänger(?:in)?|à|destinataires?|para|destinatarios?|destinatários?|a|destinatari[oa]?|aan|ontvangers?|do|odbiorc[ay]|adresat|către|destinatar|кому|отримувач|получател[ьи]|إلى|المستلم|کو|وصول کنندہ|kime|alıcı|đến|người nhận|收件人|宛先|받는 사람|kepada)\W*$/u;

/**
 * The line beside a box in which its writer says whom it goes to, as in a private message of a forum; null where there is none.
 * Only in a form that is sent as a whole, as letters of a mail program are not.
 */
export function lineToWhom(field: HTMLElement): HTMLInputElement | null {
  const lines = Array.from(field.closest('form')?.querySelectorAll<HTMLInputElement>('input[type=text], input:not([type])') ?? []);
  return (
    lines.find(
      (line) => [line.name, line.id].some((name) => NAMES.test(plain(name))) || labelsOf(line).some((label) => LABELS.test(label)),
    ) ?? null
  );
}

/** "to[]", "recipient_names" and "msgTo" are the same to us as "to", "recipient-names" and "msg-to". */
function plain(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/-names?$/, '');
}
