import type { Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '../src/capture/open-desk';
import { setUpDeskInBackground } from '../src/capture/set-up-desk';
import { citeVerdict } from '../src/engine/advice';
import { checkDraft } from '../src/engine/check-draft';
import type { Draft } from '../src/engine/schema/draft';
import { answer } from '../src/messages/answer';
import { keepAddedSites } from '../src/reach/added-sites';
import { openRules } from '../src/rulesets/open-rules';
import { siteMatches } from '../src/sites/registry';
import { showBadge } from '../src/toolbar/badge';
import { offerPictureCheck, takePicture } from '../src/toolbar/picture-menu';
import { offerSelectionCheck, takeSelection } from '../src/toolbar/selection-menu';
import { noteSiteFound } from '../src/toolbar/site-found';

export default defineBackground(() => {
  const rules = openRules();

  answer('background', {
    ...rules.answers,
    checkDraft: rules.counting(async (draft: Draft, sender: Browser.runtime.MessageSender) => {
      const inUse = await rules.current();
      const advice = citeVerdict(await checkDraft(draft, inUse), draft, inUse.file);
      if (sender.tab?.id !== undefined) void showBadge(sender.tab.id, advice.severity).catch(() => {});
      return advice;
    }),
    wake: async () => null,
    siteFound: noteSiteFound,
    openDesk: import.meta.env.FIREFOX ? async () => null : openDesk,
    takeSelection,
    takePicture,
  });
  // Firefox's background may start workers itself, and its browser ends it when idle.
  if (import.meta.env.FIREFOX) answer('desk', setUpDeskInBackground().answers);
  offerSelectionCheck();
  offerPictureCheck();
  keepAddedSites(siteMatches);
});
