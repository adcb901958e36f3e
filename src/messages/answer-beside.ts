import { answerAdviceHere } from './advice-here';
import { answerPersonHere } from './person-here';

type Writing = Parameters<typeof answerPersonHere>[0] & { hearSaid: Parameters<typeof answerAdviceHere>[0] };

/** In the page: what the popup over it and the panel beside it ask of what is being written. */
export function answerBeside(writing: Writing): void {
  answerPersonHere(writing);
  answerAdviceHere(writing.hearSaid);
}
