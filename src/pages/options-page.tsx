import { useEffect } from 'preact/hooks';
import { Mark } from '../advisory/mark';
import { say } from '../language/say';
import { wear } from './appearance';
import { CheckupSection } from './options-checkup';
import { ChoicesSection } from './options-choices';
import { KeysSection } from './options-keys';
import { PausesSection } from './options-pauses';
import { SchoolSection } from './options-school';
import { SeenBySection } from './options-seen-by';
import { SitesSection } from './options-sites';
import { useSettings } from './use-settings';

/** Everything a person can see and set, on one page, in the order in which it is asked for. */
export function OptionsPage() {
  const known = useSettings();
  const appearance = known?.choices.appearance ?? 'system';
  useEffect(() => wear(appearance), [appearance]);
  return (
    <div class="page options">
      <header class="info">
        <Mark severity="info" />
        <h1>{say('options.heading')}</h1>
      </header>
      {known && (
        <main>
          <PausesSection {...known} />
          <SitesSection />
          <ChoicesSection {...known} />
          <KeysSection />
          <CheckupSection {...known} />
          <SchoolSection {...known} />
          <SeenBySection />
        </main>
      )}
    </div>
  );
}
