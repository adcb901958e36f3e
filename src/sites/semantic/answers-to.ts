import { namesOf } from './accessible-name';
import { parentOf } from './around';
import { DIALOG } from './boxes';

/** Something that somebody has said, as pages mark it. */
const SAID = 'article, [role=article], blockquote, time, [data-testid=tweet]';
const MAX_LEVELS = 14;
const MAX_SIBLINGS = 20;
/** More than a name and a time of day. */
const LEAST_SAID = 8;

const STARTS =
  /^(?:replying to|in reply to|reply to|answering|responding to|(?:yn )?(?:ymateb|ateb) i|en réponse à|répondre à|réponse à|(?:als )?antwort (?:an|auf)|antworten auf|respondiendo a|en respuesta a|responder a|em resposta a|a responder a|respondendo a|in risposta a|rispondi a|risposta a|(?:als |in )?antwoord (?:op|aan)|reageren op|odpowiadasz|odpowiedź (?:do|dla|na)|w odpowiedzi|ca răspuns|răspuns (?:lui|la|către)|у відповідь|відповідь|в ответ|ответ|رد[ًاا]* على|الرد على|در پاسخ|জবাবে|回复|回覆|返信先|svar (?:til|på))(?=$|[\s@:،])/iu;
/** Where the one answered is named first. */
const ENDS = /(?:کے جواب میں|को जवाब|के जवाब में|ਦੇ ਜਵਾਬ ਵਿੱਚ|yanıt olarak|yanıtlanıyor|さんに返信|님에게 답글)/u;
const LONGEST_LINE = 120;

const SAYS_ANSWER =
  /(?:^|[\s-])(?:answer|reply|response|ymateb|ateb|réponse|antwort|respuesta|resposta|risposta|antwoord|reactie|odpowiedź|răspuns|răspunsul|відповідь|ответ|رد|الرد|جواب|پاسخ|yanıtı?|cevabı?)(?:$|[\s!])/iu;

/** Whether a post answers somebody: by the words of its button, or by what was said that its dialog shows above the box. */
export function answersSomebody(field: HTMLElement, submit: Element | null): boolean {
  if (submit && namesOf(submit).some((name) => SAYS_ANSWER.test(name))) return true;
  return aboveInDialog(field).some((block) => isSaid(block) || saysToWhom(block));
}

/** Whether what is only "sent" answers somebody in public: below the time of what they said, or in a dialog that says so. */
export function isSentBelowSaid(field: HTMLElement): boolean {
  const said = field.closest('article, [role=article]');
  if (said && before(field, said).some((block) => block.matches('time') || block.querySelector('time') !== null)) return true;
  return aboveInDialog(field).some(saysToWhom);
}

function aboveInDialog(field: HTMLElement): Element[] {
  const dialog = field.closest(DIALOG);
  return dialog ? before(field, dialog) : [];
}

/** What stands before an element in a place, nearest first. */
function before(element: Element, place: Element): Element[] {
  const found: Element[] = [];
  let inside: Element | null = element;
  for (let level = 0; inside && inside !== place && level < MAX_LEVELS; level += 1, inside = parentOf(inside)) {
    let sibling = inside.previousElementSibling;
    for (let count = 0; sibling && count < MAX_SIBLINGS; count += 1, sibling = sibling.previousElementSibling) found.push(sibling);
  }
  return found;
}

function isSaid(block: Element): boolean {
  const said = block.matches(SAID) ? block : block.querySelector(SAID);
  return said !== null && !said.closest('button, [role=button]') && (block.textContent ?? '').trim().length >= LEAST_SAID;
}

function saysToWhom(block: Element): boolean {
  return [block, ...block.querySelectorAll('p, span, div, label, h1, h2, h3')].some((each) => {
    const text = (each.textContent ?? '').trim();
    return text.length < LONGEST_LINE && (STARTS.test(text) || ENDS.test(text));
  });
}
