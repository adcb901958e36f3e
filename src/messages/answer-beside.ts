import { answerAdviceHere, type HearSaid } from './advice-here';
import { answerPersonHere } from './person-here';
import { tellGone } from './tell-gone';

type Writing = Parameters<typeof answerPersonHere>[0] & { hearSaid: HearSaid };

/** In the page: what the toolbar, the popup and the panel show of what is being written. */
export function answerBeside(writing: Writing): void {
  answerPersonHere(writing);
  answerAdviceHere(writing.hearSaid);
  tellGone(writing.hearSaid);
}
