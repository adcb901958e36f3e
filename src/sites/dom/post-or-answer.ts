import { namesOf } from '../semantic/accessible-name';
import { answersSomebody } from '../semantic/answers-to';
import { submitKindOf } from '../semantic/submit-words';
import type { Surface } from '../site';

/** Of sites that have one box for both: an answer where a submit (CSS) says so in any language, or where what is answered is shown above. */
export function postOrAnswer(submit: string): (root: HTMLElement, field: HTMLElement) => Surface {
  return (root, field) =>
    Array.from(root.querySelectorAll(submit)).some((button) => namesOf(button).some((name) => submitKindOf(name) === 'comment')) ||
    answersSomebody(field, null)
      ? 'comment'
      : 'post';
}
