import { Mark } from '../advisory/mark';
import { say } from '../language/say';
import { openPanel } from '../toolbar/open-panel';
import { AttentionCard } from './attention-card';
import { DraftCheck, type From } from './draft-check';
import { PersonCard } from './person-card';
import { RulesFooter } from './rules-footer';
import { SiteCard } from './site-card';

/** Any text and pictures, checked on demand. */
export function Popup({ from }: { from: From }) {
  return (
    <div class="page">
      <header class="info">
        <Mark severity="info" />
        <h1>{say('extension.name')}</h1>
        {from === null && <MoreRoom />}
      </header>
      {from === null && <SiteCard />}
      {from === null && <PersonCard />}
      <DraftCheck from={from} />
      {from === null && <AttentionCard />}
      <RulesFooter />
    </div>
  );
}

/** The same beside the page, which stays while the person goes on there, or in a tab. */
function MoreRoom() {
  const beside = () =>
    openPanel().then(
      () => window.close(),
      () => {},
    );
  return (
    <nav class="more-room" aria-label={say('popup.moreRoom')}>
      <button type="button" onClick={beside}>
        {say('popup.beside')}
      </button>
      <a href="/sidepanel.html" target="_blank" rel="noreferrer">
        {say('popup.inTab')}
      </a>
    </nav>
  );
}
