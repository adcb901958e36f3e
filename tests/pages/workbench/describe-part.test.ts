import { english } from 'virtual:languages';
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../src/language/say';
import { describePart } from '../../../src/pages/workbench/describe-part';
import { catalogueOf } from '../../catalogue-of';

const PART = { all: [{ phrase: 'trip' }, { not: { any: [{ mention: ['pupils'] }, { surface: ['dm'] }] } }] } as Parameters<
  typeof describePart
>[0];

afterEach(() => speak(english));

it('tells a part that only the text can change, in the language of the page and the words of the format', async () => {
  expect(describePart(PART)).toBe('phrase trip and not: mention pupils or surface dm');
  speak(await catalogueOf('cy'));
  expect(describePart(PART)).toBe('phrase trip a hefyd nid: mention pupils neu surface dm');
});
