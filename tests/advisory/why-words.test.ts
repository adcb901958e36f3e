import { english } from 'virtual:languages';
import { afterEach, expect, test } from 'vitest';
import { whySentence } from '../../src/advisory/why-words';
import { whySentence as inTheCli } from '../../src/cli/why-sentence';
import type { Why } from '../../src/engine/schema/verdict';
import { speak } from '../../src/language/say';
import { catalogueOf } from '../catalogue-of';

afterEach(() => speak(english));

test.each<[Why, string, string]>([
  [{ of: 'words', words: ['mince'] }, 'Because of the words “mince”.', 'Oherwydd y geiriau “mince”.'],
  [
    { of: 'words', words: ['Reece', '9T', 'excluded'] },
    'Because of the words “Reece”, “9T” together with “excluded”.',
    'Oherwydd y geiriau “Reece”, “9T” ynghyd â “excluded”.',
  ],
  [
    { of: 'words-in-picture', inPicture: ['kim@example.org'], words: [] },
    'Because of the words “kim@example.org” in the picture.',
    'Oherwydd y geiriau “kim@example.org” yn y llun.',
  ],
  [
    { of: 'words-in-picture', inPicture: ['Kim', '7B'], words: ['my lot'] },
    'Because of the words “Kim” together with “7B” in the picture and “my lot” beside it.',
    'Oherwydd y geiriau “Kim” ynghyd â “7B” yn y llun a’r geiriau “my lot” wrth ei ochr.',
  ],
  [
    { of: 'time-and-place' },
    'Because of when and where it is written, not because of its words.',
    'Oherwydd pryd a ble y mae’n cael ei ysgrifennu, nid oherwydd ei eiriau.',
  ],
  [
    { of: 'picture' },
    'Because of what was found in the picture, not because of the words beside it.',
    'Oherwydd yr hyn a welwyd yn y llun, nid oherwydd y geiriau wrth ei ochr.',
  ],
  [
    { of: 'draft' },
    'Because of what the draft is and who it is for, not because of its words.',
    'Oherwydd beth yw’r drafft ac at bwy y mae, nid oherwydd ei eiriau.',
  ],
])('why a rule speaks is said in one sentence: %j', async (why, inEnglish, inWelsh) => {
  expect(whySentence(why)).toBe(inEnglish);
  expect(inTheCli(why)).toBe(inEnglish);
  speak(await catalogueOf('cy'));
  expect(whySentence(why)).toBe(inWelsh);
});
