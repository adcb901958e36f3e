import { Section } from './options-section';

/** What the school can see and what it cannot; tests/e2e/options.e2e.test.ts and nothing-leaves.e2e.test.ts hold it to be true. */
export function SeenBySection() {
  return (
    <Section id="seen" title="What your school can and cannot see">
      <div class="two">
        <div>
          <h3>It cannot see, through Quiet Word</h3>
          <ul class="plain">
            <li>what you write, or that you wrote anything</li>
            <li>your pictures</li>
            <li>which notes you got, and what you did about them</li>
            <li>the sites you visit, add or pause</li>
            <li>your ticks and choices on this page</li>
          </ul>
          <p>
            Quiet Word has no server. Drafts and pictures are looked at in this browser and kept only in memory until you close the page.
          </p>
        </div>
        <div>
          <h3>It can</h3>
          <ul class="plain">
            <li>write the rules, and give them a new version</li>
            <li>switch some choices on or off for everybody: they are listed above</li>
            <li>see on its own web server that rules were fetched, where it gives an address for them</li>
            <li>see what you post, as anybody else can who may read it</li>
            <li>monitor its own computers and network by other means, as its policy says</li>
          </ul>
        </div>
      </div>
      <h3>What Quiet Word itself keeps on this device</h3>
      <ul class="plain">
        <li>your choices, the sites you added or paused, and your ticks</li>
        <li>what you dismissed, as scrambled marks from which no words can be read</li>
        <li>the school’s rules, and how often any that are on trial were met</li>
      </ul>
      <p>Taking Quiet Word out of the browser deletes all of it.</p>
    </Section>
  );
}
