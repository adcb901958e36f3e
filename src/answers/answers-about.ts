import { type Browser, browser } from 'wxt/browser';
import { deviceFacts } from '../context/device';
import { inContext } from '../context/draft-context';
import { type Advice, citeVerdict } from '../engine/advice';
import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import type { Draft } from '../engine/schema/draft';
import type { SchoolSays } from '../messages/protocol';
import { attendTo } from '../settings/attend';
import { showBadge } from '../toolbar/badge';

/** What the background says of drafts, and of what the school has settled. `rules` is asked each time, since they may be replaced. */
export function answersAbout(rules: () => CompiledRules) {
  const { choices, quieten, ...attention } = attendTo(rules);

  /** While one types: in its context, and without what the person has heard before. */
  async function checkWhileTyping(draft: Draft, sender: Browser.runtime.MessageSender): Promise<Advice> {
    const [{ device }, { lessonReminder }] = await Promise.all([deviceFacts(), choices()]);
    const advice = await quieten(await check(inContext(draft, { now: new Date(), device, lessonReminder })), sender);
    if (sender.tab?.id !== undefined) void showBadge(sender.tab.id, advice.severity).catch(() => {});
    return advice;
  }

  async function check(draft: Draft): Promise<Advice> {
    const inUse = rules();
    return citeVerdict(await checkDraft(draft, inUse), draft, inUse.file);
  }

  return {
    ...attention,
    /** Whoever asks on a page of ours wants to know all. */
    checkDraft: (draft: Draft, sender: Browser.runtime.MessageSender) =>
      sender.url?.startsWith(browser.runtime.getURL('/')) ? check(draft) : checkWhileTyping(draft, sender),
    async schoolSays(): Promise<SchoolSays> {
      const { id, version, policy, vocabulary, settings = {} } = rules().file;
      return {
        ...(await deviceFacts()),
        settings,
        hours: vocabulary.school.hours ?? null,
        reminders: policy.reminders ?? {},
        rulesFile: { id, version, organisation: policy.organisation },
      };
    },
  };
}
