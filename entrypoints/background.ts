import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '../src/capture/open-desk';
import { setUpDeskInBackground } from '../src/capture/set-up-desk';
import { citeVerdict } from '../src/engine/advice';
import { checkDraft } from '../src/engine/check-draft';
import { answer } from '../src/messages/answer';
import { keepAddedSites } from '../src/reach/added-sites';
import { describeRules, rulesInForce } from '../src/rulesets/in-force';
import { siteMatches } from '../src/sites/registry';
import { showBadge } from '../src/toolbar/badge';
import { offerPictureCheck, takePicture } from '../src/toolbar/picture-menu';
import { offerSelectionCheck, takeSelection } from '../src/toolbar/selection-menu';
import { noteSiteFound } from '../src/toolbar/site-found';

export default defineBackground(() => {
  const rules = rulesInForce();

  answer('background', {
    checkDraft: async (draft, sender) => {
      const advice = citeVerdict(await checkDraft(draft, rules), draft, rules.file);
      if (sender.tab?.id !== undefined) void showBadge(sender.tab.id, advice.severity).catch(() => {});
      return advice;
    },
    wake: async () => null,
    siteFound: noteSiteFound,
    openDesk: import.meta.env.FIREFOX ? async () => null : openDesk,
    takeSelection,
    takePicture,
    rulesInForce: async () => describeRules(rules),
  });
  // Firefox's background may start workers itself, and its browser ends it when idle.
  if (import.meta.env.FIREFOX) answer('desk', setUpDeskInBackground().answers);
  offerSelectionCheck();
  offerPictureCheck();
  keepAddedSites(siteMatches);
});
