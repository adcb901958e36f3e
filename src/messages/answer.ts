import { type Browser, browser } from 'wxt/browser';
import type { z } from 'zod';
import { isOurPage } from './our-page';
import { type Answerer, type Caller, type MessageName, type MessageReply, type Protocol, protocol } from './protocol';

/** The messages that `By` answers, each with its handler. */
export type Handlers<By extends Answerer> = {
  [Name in MessageName as Protocol[Name]['by'] extends By ? Name : never]: (
    input: z.output<Protocol[Name]['input']>,
    sender: Browser.runtime.MessageSender,
  ) => Promise<MessageReply<Name>>;
};

/** Answers every message of the protocol that is `by`'s; parses the input and checks the caller first, and says nothing to strangers. */
export function answer<By extends Answerer>(by: By, handlers: Handlers<By>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, sendResponse) => {
    const named = nameOf(raw);
    if (named === null || protocol[named.name].by !== by) return false;
    const { callers, input } = protocol[named.name];
    const parsed = input.safeParse(named.input);
    const caller = callerOf(sender);
    if (!parsed.success || caller === null || !callers.includes(caller)) {
      sendResponse({ refused: true });
      return false;
    }
    const handle = handlers[named.name as keyof Handlers<By>] as (
      input: unknown,
      sender: Browser.runtime.MessageSender,
    ) => Promise<unknown>;
    handle(parsed.data, sender).then(
      (reply) => sendResponse({ reply }),
      () => sendResponse({ refused: true }),
    );
    return true;
  });
}

function nameOf(raw: unknown): { name: MessageName; input: unknown } | null {
  if (typeof raw !== 'object' || raw === null || !('name' in raw) || !('input' in raw)) return null;
  const { name, input } = raw;
  return typeof name === 'string' && Object.hasOwn(protocol, name) ? { name: name as MessageName, input } : null;
}

/** A content script has the tab and the site's origin. */
function callerOf(sender: Browser.runtime.MessageSender): Caller | null {
  if (sender.id !== browser.runtime.id) return null;
  if (isOurPage(sender)) return 'page';
  return sender.tab ? 'site' : null;
}
