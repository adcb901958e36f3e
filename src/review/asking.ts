import type { Advice } from '../engine/advice';
import type { Draft } from '../engine/schema/draft';

export type Check = (draft: Draft) => Promise<Advice>;

/** A draft, and what it is known by: two with the same key get the same verdict. */
export interface KeyedDraft {
  key: string;
  draft: Draft;
}

/** `pictures`: the key of what is attached. */
export function keyed(draft: Draft, pictures: string): KeyedDraft {
  return { draft, key: `${draft.context.audience ?? ''}\n${draft.recipient ?? ''}\n${pictures}\n${draft.text}` };
}

/** Asks about one draft at a time: only the answer to the latest question is passed on, and none is asked twice while it waits. */
export function createAsking(check: Check, answered: (key: string, advice: Advice) => void): (keyed: KeyedDraft) => Promise<Advice> {
  let latest: { key: string; reply: Promise<Advice> } | null = null;
  return ({ key, draft }) => {
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
