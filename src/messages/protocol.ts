import type { z } from 'zod';
import type { Advice } from '../engine/advice';
import { draft } from '../engine/schema/draft';
import type { Problem } from '../engine/schema/problem';
import { none } from './none';

/** `site`: our content script in a tab; `page`: one of the extension's own pages. */
export type Caller = 'site' | 'page';

/** Which rules the extension is using, and what was wrong with them. */
export interface RulesInForce {
  organisation: string;
  version: string;
  rules: number;
  problems: Problem[];
}

const message =
  <Reply>() =>
  <Input extends z.ZodType>(input: Input, callers: readonly Caller[]) => ({ input, callers, reply: undefined as Reply });

/** Every message that crosses inside the extension: its input, its reply and who may send it. */
export const protocol = {
  checkDraft: message<Advice>()(draft, ['site', 'page']),
  /** Says nothing; a background that sleeps wakes and reads its rules. */
  wake: message<null>()(none, ['site']),
  takeSelection: message<string>()(none, ['page']),
  rulesInForce: message<RulesInForce>()(none, ['page']),
};

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type MessageInput<Name extends MessageName> = z.input<Protocol[Name]['input']>;
export type MessageReply<Name extends MessageName> = Protocol[Name]['reply'];
