import { defineBackground } from 'wxt/utils/define-background';
import { citeVerdict } from '../src/engine/advice';
import { checkDraft } from '../src/engine/check-draft';
import { answer } from '../src/messages/answer';
import { rulesInForce } from '../src/rulesets/in-force';
import { showBadge } from '../src/toolbar/badge';
import { offerSelectionCheck, takeSelection } from '../src/toolbar/selection-menu';

export default defineBackground(() => {
  const rules = rulesInForce();
  const { file, problems } = rules;

  answer({
    checkDraft: async (draft, sender) => {
      const advice = citeVerdict(await checkDraft(draft, rules), draft, file);
      if (sender.tab?.id !== undefined) void showBadge(sender.tab.id, advice.severity).catch(() => {});
      return advice;
    },
    wake: async () => null,
    takeSelection,
    rulesInForce: async () => ({
      organisation: file.policy.organisation,
      version: file.version,
      rules: rules.rules.length,
      problems: [...problems],
    }),
  });
  offerSelectionCheck();
});
