import { useEffect, useState } from 'preact/hooks';
import type { Choices } from '../engine/schema/school-settings';
import type { SchoolSays } from '../messages/protocol';
import { send } from '../messages/send';
import { inForce } from '../settings/school-settings';
import type { Settings } from '../settings/settings';
import { changeSettings, hearSettings, loadSettings } from '../settings/store';

export interface Known {
  settings: Settings;
  /** Null where the background could not be asked; then nothing is taken to be settled by a school. */
  school: SchoolSays | null;
  choices: Choices;
  change: typeof changeSettings;
}

/** The person's settings and what the school has settled, kept up to date; null until they are there. */
export function useSettings(): Known | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [school, setSchool] = useState<SchoolSays | null | undefined>(undefined);
  useEffect(() => {
    const end = new AbortController();
    const ask = () =>
      send('schoolSays', null).then(
        (said) => setSchool(said),
        () => setSchool((known) => known ?? null),
      );
    // Its reminders are said in the language in force, which is among the settings.
    hearSettings((changed) => {
      setSettings(changed);
      void ask();
    }, end.signal);
    void ask();
    loadSettings().then(setSettings, () => {});
    return () => end.abort();
  }, []);
  if (!settings || school === undefined) return null;
  return { settings, school, choices: inForce(settings.chosen, school?.settings ?? {}), change: changeSettings };
}
