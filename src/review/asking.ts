import type { Advice } from '../engine/advice';
import type { Draft } from '../engine/schema/draft';

export type Check = (draft: Draft) => Promise<Advice>;

/** Two drafts with the same key get the same verdict. */
export function draftKey({ text, context }: Draft): string {
  return `${context.audience ?? ''}\n${text}`;
}

/** Asks about one draft at a time: only the answer to the latest question is passed on, and none is asked twice while it waits. */
export function createAsking(check: Check, answered: (key: string, advice: Advice) => void): (draft: Draft) => Promise<Advice> {
  let latest: { key: string; reply: Promise<Advice> } | null = null;
  return (draft) => {
    const key = draftKey(draft);
    if (latest?.key === key) return latest.reply;
    const question = { key, reply: check(draft) };
    latest = question;
    const isLatest = () => latest === question;
    question.reply.then(
      (advice) => {
        if (!isLatest()) return;
        latest = null;
        answered(key, advice);
      },
      () => {
        if (isLatest()) latest = null;
      },
    );
    return question.reply;
  };
}
