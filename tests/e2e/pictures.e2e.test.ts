import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePictures } from '../capture/sample-pictures';
import { choose, chooseInDialog, drop, jpeg, paste, type TestPicture } from './attach';
import { BROWSERS } from './browsers';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, plainForm, x } from './sites';
import { until } from './until';

const CAPTION = 'Sports day with my lot';
const [group = Buffer.alloc(0)] = samplePictures();
const GROUP = jpeg('sports-day.jpg', group);
const PICKERS: Record<string, string> = { Facebook: '[role=dialog] input[type=file]', X: 'input[data-testid=fileInput]' };

async function attach(page: SitePage, way: string, picture: TestPicture): Promise<void> {
  const { site } = page;
  if (way === 'pasted') return paste(page.page, site.field, picture);
  if (way === 'dropped') return drop(page.page, site.field, [picture]);
  const picker = PICKERS[site.name];
  return picker ? choose(page.page, picker, [picture]) : chooseInDialog(page.page, '.add-picture', [picture]);
}

/** What the note says once nothing is being looked at any more. */
const untilSaid = (page: SitePage, words: string): Promise<string> =>
  until(`"${words}" in the note`, 15_000, async () => {
    const { kind, text } = await page.advisory();
    return kind === 'note' && text.includes(words) ? text : null;
  });

/** Without a display Firefox keeps no pictures on its clipboard, and it leaves the files out of a paste made by a script. */
const WAYS = { chrome: ['chosen', 'pasted', 'dropped'], firefox: ['chosen', 'dropped'] };

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it.each(WAYS[browser].flatMap((way) => [facebook, x, plainForm].map((site) => ({ way, site }))))(
    'a picture $way on $site.name is judged with its caption',
    ({ way, site }) =>
      session.on(site, async (page) => {
        await page.write(CAPTION);
        await attach(page, way, GROUP);
        expect(await untilSaid(page, 'Clause 6')).toContain('picture');
      }),
  );
});
