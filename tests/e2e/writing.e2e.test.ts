import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { EXCLUDED, HARMLESS } from './drafts';
import { press } from './press';
import { Session } from './session';
import type { SitePage } from './site-page';
import { facebook, facebookComment, slate, x } from './sites';
import { until } from './until';

/** What people do between the first letter and the last, in real editors. */
describe.each(BROWSERS)('while writing, in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.close());

  it('the Enter that ends a word of an input method sends nothing and is not held', () =>
    session.on(facebookComment, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await page.page.evaluate(() => {
        const key = { key: 'Enter', code: 'Enter', bubbles: true, composed: true, cancelable: true, isComposing: true };
        document.activeElement?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, data: '' }));
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
        document.activeElement?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
      });
      await page.rest(600);
      expect((await page.advisory()).kind).toBe('note');
      expect(await page.posted()).toEqual([]);
      await page.press('Enter');
      await page.untilAdvisory('pause');
    }));

  it('Shift and Enter begin a line in a box that Enter sends', () =>
    session.on(facebookComment, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await page.press('Enter', 'Shift');
      await page.write('Sad day');
      await page.untilNoteSettles();
      expect((await page.draft()).split(/\n+/)).toEqual([EXCLUDED, 'Sad day']);
      expect(await page.posted()).toEqual([]);
    }));

  it('the Enter that chooses from an open list of names is the page’s own', () =>
    session.on(facebookComment, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await page.page.evaluate(() => {
        const list = document.createElement('ul');
        list.setAttribute('role', 'listbox');
        const name = document.createElement('li');
        name.setAttribute('role', 'option');
        name.textContent = 'Sam Gardener';
        list.append(name);
        document.body.append(list);
        window.addEventListener('keydown', (event) => event.key === 'Enter' && event.stopImmediatePropagation(), {
          capture: true,
          once: true,
        });
      });
      await page.press('Enter');
      await page.rest(600);
      expect((await page.advisory()).kind).toBe('note');
      await page.page.evaluate(() => document.querySelector('[role=listbox]')?.remove());
      await page.press('Enter');
      await page.untilAdvisory('pause');
      expect(await page.posted()).toEqual([]);
    }));

  it.each([facebook, x])('on $name an emoji put in by the page is part of the draft', (site) =>
    session.on(site, async (page) => {
      await page.write(EXCLUDED);
      await page.page.evaluate(() => document.execCommand('insertText', false, ' 😢'));
      await page.untilNoteSettles();
      await page.submit();
      await page.untilAdvisory('pause');
      await page.choose('Post anyway');
      expect(await page.untilPosted(1)).toEqual([`${EXCLUDED} 😢`]);
    }),
  );

  it.each([facebook, x, slate])('on $name words chosen with the mouse and typed over are gone from the draft', (site) =>
    session.on(site, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      const box = await page.page.$(page.site.field).then((field) => field?.boundingBox());
      if (!box) throw new Error('There is no box.');
      await page.page.mouse.move(box.x + 4, box.y + 20);
      await page.page.mouse.down();
      await page.page.mouse.move(box.x + box.width - 8, box.y + 20, { steps: 6 });
      await page.page.mouse.up();
      await page.write(HARMLESS);
      await page.untilAdvisory('nothing');
      await page.submit();
      expect(await page.untilPosted(1)).toEqual([HARMLESS]);
    }),
  );

  it('of two open composers each is judged by its own words', () =>
    session.on(facebook, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await press(page.page, facebookComment.field);
      await page.write(HARMLESS);
      await page.rest(900);
      await page.press('Enter');
      expect(await page.untilPosted(1)).toEqual([HARMLESS]);
      await page.submit();
      await page.untilAdvisory('pause');
      expect(await page.posted()).toHaveLength(1);
    }));

  it('a composer that was closed and is opened again is checked again', () =>
    session.on(facebook, async (page) => {
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await press(page.page, '[aria-label="Close composer dialog"]');
      await page.untilAdvisory('nothing');
      await again(page);
      await page.write(EXCLUDED);
      await page.untilNoteSettles();
      await page.submit();
      await page.untilAdvisory('pause');
      expect(await page.posted()).toEqual([]);
    }));
});

async function again(page: SitePage): Promise<void> {
  await press(page.page, '.opener');
  await until('the box', 3000, async () => ((await page.page.$(page.site.field)) ? true : null));
  await press(page.page, page.site.field);
}
