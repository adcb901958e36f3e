import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '../src/capture/open-desk';
import { setUpDesk } from '../src/capture/set-up-desk';
import { citeVerdict } from '../src/engine/advice';
import { checkDraft } from '../src/engine/check-draft';
import { answer } from '../src/messages/answer';
import { rulesInForce } from '../src/rulesets/in-force';
import { showBadge } from '../src/toolbar/badge';
import { offerPictureCheck, takePicture } from '../src/toolbar/picture-menu';
import { offerSelectionCheck, takeSelection } from '../src/toolbar/selection-menu';

export default defineBackground(() => {
  const rules = rulesInForce();
  const { file, problems } = rules;

  answer('background', {
    checkDraft: async (draft, sender) => {
      const advice = citeVerdict(await checkDraft(draft, rules), draft, file);
      if (sender.tab?.id !== undefined) void showBadge(sender.tab.id, advice.severity).catch(() => {});
      return advice;
    },
    wake: async () => null,
    openDesk: import.meta.env.FIREFOX ? async () => null : openDesk,
    takeSelection,
    takePicture,
    rulesInForce: async () => ({
      organisation: file.policy.organisation,
      version: file.version,
      rules: rules.rules.length,
      problems: [...problems],
    }),
  });
  // Firefox's background may start workers itself, and its browser ends it when idle.
  if (import.meta.env.FIREFOX) answer('desk', setUpDesk(() => {}).answers);
  offerSelectionCheck();
  offerPictureCheck();
});
