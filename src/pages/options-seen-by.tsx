import { say } from '../language/say';
import { Section } from './options-section';

/** What the school can see and what it cannot; tests/e2e/options.e2e.test.ts and nothing-leaves.e2e.test.ts hold it to be true. */
export function SeenBySection() {
  return (
    <Section id="seen" title={say('options.seen.title')}>
      <div class="two">
        <div>
          <h3>{say('options.seen.cannot')}</h3>
          <ul class="plain">
            <li>{say('options.seen.cannotList.words')}</li>
            <li>{say('options.seen.cannotList.pictures')}</li>
            <li>{say('options.seen.cannotList.notes')}</li>
            <li>{say('options.seen.cannotList.sites')}</li>
            <li>{say('options.seen.cannotList.ticks')}</li>
          </ul>
          <p>{say('options.seen.noServer')}</p>
        </div>
        <div>
          <h3>{say('options.seen.can')}</h3>
          <ul class="plain">
            <li>{say('options.seen.canList.rules')}</li>
            <li>{say('options.seen.canList.choices')}</li>
            <li>{say('options.seen.canList.fetched')}</li>
            <li>{say('options.seen.canList.posts')}</li>
            <li>{say('options.seen.canList.monitor')}</li>
          </ul>
        </div>
      </div>
      <h3>{say('options.seen.keeps')}</h3>
      <ul class="plain">
        <li>{say('options.seen.keepsList.choices')}</li>
        <li>{say('options.seen.keepsList.dismissed')}</li>
        <li>{say('options.seen.keepsList.rules')}</li>
      </ul>
      <p>{say('options.seen.removing')}</p>
    </Section>
  );
}
