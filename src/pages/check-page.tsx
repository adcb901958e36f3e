import { Mark } from '../advisory/mark';
import { say } from '../language/say';
import { DraftCheck } from './draft-check';
import { OnThisPage } from './on-this-page';
import { RulesFooter } from './rules-footer';

/** A draft checked at leisure, beside a page or in a tab of its own; nothing is kept when it is closed. */
export function CheckPage() {
  return (
    <div class="page check-page">
      <header class="info">
        <Mark severity="info" />
        <h1>{say('extension.name')}</h1>
      </header>
      <OnThisPage />
      <DraftCheck from={null} asks />
      <RulesFooter />
    </div>
  );
}
