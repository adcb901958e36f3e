import { english } from 'virtual:languages';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from '../../src/language/say';
import { showBadge, showNotChecking } from '../../src/toolbar/badge';
import { catalogueOf } from '../catalogue-of';

const titles: string[] = [];

beforeEach(() => {
  titles.length = 0;
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async () => {},
      setBadgeBackgroundColor: async () => {},
      setTitle: async ({ title }: { title: string }) => void titles.push(title),
    },
  });
});
afterEach(() => speak(english));

async function showAll(): Promise<string[]> {
  titles.length = 0;
  for (const severity of ['none', 'info', 'advise', 'serious'] as const) await showBadge(7, severity);
  await showNotChecking(7);
  return [...titles];
}

test('the toolbar says in words what its badge means, in the language in force', async () => {
  expect(await showAll()).toEqual([
    'Quiet Word',
    'Quiet Word: this seems to be about school',
    'Quiet Word: a quiet word about this draft',
    'Quiet Word: please read the note before you post',
    'Quiet Word: not checking here. Open it to check a draft.',
  ]);
  speak(await catalogueOf('cy'));
  expect(await showAll()).toEqual([
    'Quiet Word',
    'Quiet Word: mae hyn i’w weld yn ymwneud â’r ysgol',
    'Quiet Word: gair tawel am y drafft hwn',
    'Quiet Word: darllenwch y nodyn cyn i chi bostio, os gwelwch yn dda',
    'Quiet Word: nid yw’n gwirio yma. Agorwch ef i wirio drafft.',
  ]);
});
