import { FindingList } from '../advisory/finding-card';
import { Mark } from '../advisory/mark';
import { Consequence } from '../advisory/note';
import { say } from '../language/say';
import { useAdviceBeside } from './use-advice-beside';

/** What the note says on the page beside, also where that page hides or removes it. */
export function OnThisPage() {
  const advice = useAdviceBeside();
  if (!advice) return null;
  return (
    <section class={`on-page ${advice.severity}`} aria-labelledby="on-page">
      <header>
        {advice.severity !== 'none' && <Mark severity={advice.severity} />}
        <h2 id="on-page">{say('check.onPage')}</h2>
      </header>
      <FindingList findings={advice.findings} />
      <Consequence advice={advice} />
    </section>
  );
}
