import type { Browser } from 'wxt/browser';
import { type Advice, consequenceOf } from '../engine/advice';
import type { RulesFile } from '../engine/schema/rules-file';
import type { Choices } from '../engine/schema/school-settings';
import { type Dismissed, type Moment, pauseNow, quietenAdvice, withDismissed, withSeen } from './attention';
import { dayOf } from './day';
import { siteOf } from './fingerprint';
import { isMarkedPupil, withPupil } from './pupils';
import { inForce } from './school-settings';
import { changeSettings, loadSettings } from './store';

type Sender = Pick<Browser.runtime.MessageSender, 'url'>;
interface Rules {
  file: RulesFile;
  ofPictures: ReadonlySet<string>;
}

/** What the background does so that nobody is told the same again and again. `rules` is asked each time, since they may be replaced. */
export function attendTo(rules: () => Rules, now = () => new Date()) {
  const momentAt = ({ url }: Sender, language?: string): Moment => {
    const { file, ofPictures } = rules();
    return { today: dayOf(now()), site: siteOf(url), ofPictures, consequenceOf: (findings) => consequenceOf(findings, file, language) };
  };

  return {
    async choices(): Promise<Choices> {
      return inForce((await loadSettings()).chosen, rules().file.settings ?? {});
    },

    /** What is left to say on this site today, in the language of this name. */
    async quieten(advice: Advice, sender: Sender, language: string): Promise<Advice> {
      const settings = await loadSettings();
      const choices = inForce(settings.chosen, rules().file.settings ?? {});
      const moment = momentAt(sender, language);
      const paused = pauseNow(settings, choices, moment);
      if (paused) return { ...advice, severity: 'none', findings: [], consequence: null, paused };
      const mayNotPause = [...(choices.dayPause ? [] : (['day'] as const)), ...(choices.sitePause ? [] : (['site'] as const))];
      return { ...(await quietenAdvice(advice, settings, moment)), ...(mayNotPause.length > 0 ? { mayNotPause } : {}) };
    },

    async noteSeen({ rules: seen }: { rules: readonly string[] }): Promise<null> {
      const { today } = momentAt({});
      await changeSettings((settings) => withSeen(settings, seen, today));
      return null;
    },

    async dismissFindings(dismissed: Dismissed, sender: Sender): Promise<null> {
      const moment = momentAt(sender);
      await changeSettings((settings) => withDismissed(settings, dismissed, moment));
      return null;
    },

    async isPupil({ name }: { name: string }, sender: Sender): Promise<boolean> {
      const { today, site } = momentAt(sender);
      return isMarkedPupil(await loadSettings(), { site, name }, today);
    },

    async markPupil({ name, is }: { name: string; is: boolean }, sender: Sender): Promise<null> {
      const { today, site } = momentAt(sender);
      await changeSettings((settings) => withPupil(settings, { site, name }, is, today));
      return null;
    },

    async pauseChecking({ on }: { on: 'day' | 'site' }, sender: Sender): Promise<null> {
      const { today, site } = momentAt(sender);
      await changeSettings((settings) =>
        on === 'day' ? { ...settings, pausedOn: today } : { ...settings, pausedSites: [...new Set([...settings.pausedSites, site])] },
      );
      return null;
    },
  };
}
