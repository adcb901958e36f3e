import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exifr from 'exifr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePictures } from '../capture/sample-pictures';
import { choose, chooseInDialog, jpeg, type TestPicture } from './attach';
import { BROWSERS } from './browsers';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, plainForm, type SiteUnderTest, x } from './sites';
import { until } from './until';

const CAPTION = 'Sports day with my lot';
const samples = samplePictures();
const [group = Buffer.alloc(0)] = samples;
const GROUP = jpeg('sports-day.jpg', group);
const PICKERS: Record<string, string> = { Facebook: '[role=dialog] input[type=file]', X: 'input[data-testid=fileInput]' };

function attach(page: SitePage, pictures: readonly TestPicture[]): Promise<void> {
  const picker = PICKERS[page.site.name];
  return picker ? choose(page.page, picker, pictures) : chooseInDialog(page.page, '.add-picture', pictures);
}

/** What the advisory says once it says this. */
const untilSaid = (page: SitePage, words: string | RegExp, within = 15_000): Promise<string> =>
  until(`${words} in the note`, within, async () => {
    const { text } = await page.advisory();
    return text.match(words) ? text : null;
  });

const pictures = (page: SitePage) => page.page.evaluate(() => window.posted.flatMap((post) => post.pictures));

async function post(page: SitePage): Promise<void> {
  await page.submit();
  const seen = await until('the post or the pause', 8000, async () => {
    if ((await page.posted()).length > 0) return 'posted';
    return (await page.advisory()).kind === 'pause' ? 'pause' : null;
  });
  if (seen === 'pause') await page.choose('Post anyway');
  await page.untilPosted(1);
  await until('its pictures', 3000, async () => ((await pictures(page)).length > 0 ? true : null));
}

describe.each(BROWSERS)('in %s', (browser) => {
  const downloads = mkdtempSync(join(tmpdir(), 'quiet-word-downloads-'));
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser, {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      // Its panel would take the focus out of the next test's page.
      'browser.download.alwaysOpenPanel': false,
    });
    if (browser === 'chrome') {
      const client = await session.launched.browser.target().createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    }
  });
  afterAll(() => session?.close());

  it.each([facebook, x, plainForm])(
    'on $name a covered copy takes the place of the picture, and only it is posted',
    (site: SiteUnderTest) =>
      session.on(site, async (page) => {
        await page.write(CAPTION);
        await attach(page, [GROUP]);
        await untilSaid(page, 'Clause 6');
        await page.openNote();
        await untilSaid(page, 'About 3 faces');
        await page.choose('Swap it in');
        await untilSaid(page, 'hecked again');
        await page.shoot(`swapped-${site.page}`);
        await post(page);
        const [sent, ...others] = await pictures(page);
        expect(others).toEqual([]);
        expect(sent?.type).toBe('image/jpeg');
        const uploads = await page.page.evaluate(() => window.uploaded);
        expect(uploads).toHaveLength(2);
        expect(sent).toEqual(uploads[1]);
        expect(sent?.sum).not.toBe(uploads[0]?.sum);
      }),
  );

  it('a safe copy is saved, with no word of where, when or with what it was taken', () =>
    session.on(x, async (page) => {
      expect(await exifr.parse(group)).toBeDefined();
      await page.write(CAPTION);
      await attach(page, [GROUP]);
      await untilSaid(page, 'Clause 6');
      await page.openNote();
      await page.choose('Save a safe copy');
      const saved = await until('the saved copy', 10_000, async () => {
        // While Firefox writes, an empty file stands under the name to come, beside a `.part`.
        const names = readdirSync(downloads);
        const name = names.find((each) => each.endsWith('.jpg'));
        return name === undefined || names.some((each) => each.endsWith('.part')) || statSync(join(downloads, name)).size === 0
          ? null
          : join(downloads, name);
      });
      expect(await exifr.parse(readFileSync(saved))).toBeUndefined();
      await untilSaid(page, 'hecked again');
    }));

  it('permission is noted for this picture: the warning goes', () =>
    session.on(x, async (page) => {
      await page.write(CAPTION);
      await attach(page, [GROUP]);
      await untilSaid(page, 'Clause 6');
      await page.openNote();
      await page.choose('I have permission');
      await until('the note to go', 8000, async () => ((await page.advisory()).text.includes('Clause 6') ? null : true));
    }));

  it('ten pictures at once are all looked at', () =>
    session.on(x, async (page) => {
      await page.write('Some of these');
      const ten = Array.from({ length: 10 }, (_, at) => jpeg(`picture-${at}.jpg`, samples[at % samples.length] ?? group));
      await attach(page, ten);
      await until('all ten', 40_000, async () => ((await page.advisory()).text.match(/ooking at/) ? null : true));
      await page.openNote();
      expect((await page.advisory()).text.match(/Picture \d+ of 10/g)).toHaveLength(10);
    }));

  it('a picture taken off the draft takes its note along', () =>
    session.on(x, async (page) => {
      await page.write(CAPTION);
      await attach(page, [GROUP]);
      await untilSaid(page, 'Clause 6');
      await page.page.click('[data-testid=attachments] [aria-label="Remove media"]');
      await until('the note to go', 8000, async () => ((await page.advisory()).text.includes('Clause 6') ? null : true));
    }));

  it.each([
    ['a truncated picture', jpeg('half.jpg', group.subarray(0, group.length / 3))],
    ['a file that is no picture', jpeg('notes.jpg', Buffer.from('Dear diary, '.repeat(200)))],
    ['a video', { name: 'day.mp4', type: 'video/mp4', bytes: Buffer.from('....ftypmp42') }],
  ])('%s is said to be unchecked, and posts', (_what, picture) =>
    session.on(x, async (page) => {
      await page.write('Lovely walk on the beach');
      await attach(page, [picture]);
      await untilSaid(page, 'could not be checked');
      await post(page);
    }),
  );
});
