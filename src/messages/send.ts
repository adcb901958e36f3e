import { browser } from 'wxt/browser';
import type { MessageInput, MessageName, MessageReply } from './protocol';

/** The worker said no: the message was malformed, or this caller may not send it. */
export class MessageRefused extends Error {}

/** Sends to the background. Rejects when the extension was updated under the page, when the worker died, or when refused. */
export async function send<Name extends MessageName>(name: Name, input: MessageInput<Name>): Promise<MessageReply<Name>> {
  const answer: unknown = await browser.runtime.sendMessage({ name, input });
  if (isAnswer<Name>(answer)) return answer.reply;
  throw new MessageRefused(name);
}

/** The extension was updated or removed under the page, and nothing is answered any more. */
export const isOutdated = (): boolean => browser.runtime?.id === undefined;

function isAnswer<Name extends MessageName>(answer: unknown): answer is { reply: MessageReply<Name> } {
  return typeof answer === 'object' && answer !== null && 'reply' in answer;
}
