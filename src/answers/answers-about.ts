import type { Browser } from 'wxt/browser';
import { deviceFacts } from '../context/device';
import { inContext } from '../context/draft-context';
import { type Advice, citeVerdict } from '../engine/advice';
import { checkDraft } from '../engine/check-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import type { Draft } from '../engine/schema/draft';
import { sayReminders } from '../engine/translate';
import { isOurPage } from '../messages/our-page';
import type { SchoolSays } from '../messages/protocol';
import { attendTo } from '../settings/attend';
import { showBadge } from '../toolbar/badge';
import { languageInForce } from './language-in-force';

/** What the background says of drafts, and of what the school has settled. `rules` is asked each time, since they may be replaced. */
export function answersAbout(rules: () => CompiledRules) {
  const { choices, quieten, ...attention } = attendTo(rules);

  /** While one types: in its context, and without what the person has heard before. */
  async function checkWhileTyping(draft: Draft, sender: Browser.runtime.MessageSender): Promise<Advice> {
    const [{ device }, { lessonReminder }, spoken] = await Promise.all([deviceFacts(), choices(), languageInForce(rules().file)]);
    const advice = await quieten(await check(inContext(draft, { now: new Date(), device, lessonReminder }), spoken), sender, spoken);
    if (sender.tab?.id !== undefined) void showBadge(sender.tab.id, advice.severity).catch(() => {});
    return advice;
  }

  async function check(draft: Draft, language: string): Promise<Advice> {
    const inUse = rules();
    return citeVerdict(await checkDraft(draft, inUse), draft, inUse.file, language);
  }

  return {
    ...attention,
    /** Whoever asks on a page of ours wants to know all. */
    checkDraft: async (draft: Draft, sender: Browser.runtime.MessageSender) =>
      isOurPage(sender) ? check(draft, await languageInForce(rules().file)) : checkWhileTyping(draft, sender),
    async noteGone(_none: null, { tab }: Browser.runtime.MessageSender): Promise<null> {
      if (tab?.id !== undefined) await showBadge(tab.id, 'none');
      return null;
    },
    async schoolSays(): Promise<SchoolSays> {
      const { file } = rules();
      const { id, version, policy, vocabulary, settings = {} } = file;
      return {
        ...(await deviceFacts()),
        settings,
        hours: vocabulary.school.hours ?? null,
        reminders: sayReminders(file, await languageInForce(file)),
        rulesFile: { id, version, organisation: policy.organisation },
      };
    },
  };
}
