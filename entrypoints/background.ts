import { defineBackground } from 'wxt/utils/define-background';
import { answersAbout } from '../src/answers/answers-about';
import { openWords } from '../src/answers/open-words';
import { openDesk } from '../src/capture/open-desk';
import { setUpDeskInBackground } from '../src/capture/set-up-desk';
import { answer } from '../src/messages/answer';
import { keepAddedSites } from '../src/reach/added-sites';
import { openRules } from '../src/rulesets/open-rules';
import { hearPanelCommand } from '../src/toolbar/open-panel';
import { noteOtherFrame } from '../src/toolbar/other-frame';
import { offerPictureCheck, takePicture } from '../src/toolbar/picture-menu';
import { offerSelectionCheck, takeSelection } from '../src/toolbar/selection-menu';
import { noteSiteFound } from '../src/toolbar/site-found';
import { takeTold, tellOwner } from '../src/toolbar/tell-owner';

export default defineBackground(() => {
  const rules = openRules();
  const nudity = () => rules.now().file.pictures?.nudity === true;
  const about = rules.whenOpen(answersAbout(rules.now));
  answer('background', {
    ...about,
    ...rules.answers,
    ...openWords(rules),
    checkDraft: rules.counting(about.checkDraft),
    siteFound: noteSiteFound,
    otherFrame: noteOtherFrame,
    openDesk: async () => (import.meta.env.FIREFOX ? null : openDesk(nudity())),
    takeSelection,
    takePicture,
    tellOwner,
    takeTold,
  });
  // Firefox's background may start workers itself, and its browser ends it when idle.
  if (import.meta.env.FIREFOX) answer('desk', setUpDeskInBackground({ nudity }).answers);
  offerSelectionCheck();
  offerPictureCheck();
  hearPanelCommand();
  keepAddedSites();
});
