import { english } from 'virtual:languages';
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { mendedSentence, pictureLine, pictureSentence } from '../../src/advisory/pictures/picture-words';
import { SceneView } from '../../src/advisory/scene';
import { clauseList, noticeWords, pauseSentence, spokenNote } from '../../src/advisory/words';
import { speak } from '../../src/language/say';
import { catalogueOf } from '../catalogue-of';
import { adviceOn, finding, SERIOUS } from '../review/an-advice';
import { picture, report } from './pictures/a-picture';

const many = (count: number) => Array.from({ length: count }, (_, at) => finding({ rule: `derogatory/${at}` }));

beforeAll(async () => {
  speak(await catalogueOf('cy'));
  return () => speak(english);
});
afterEach(() => render(null, document.body));

test.each([
  [1, 'Un wyneb. Nid yw eraill yn gallu ei weld eto.'],
  [2, 'Tua 2 wyneb. Nid yw eraill yn gallu ei weld eto.'],
  [5, 'Tua 5 wyneb. Nid yw eraill yn gallu ei weld eto.'],
])('faces in a picture: %i', (faces, sentence) => expect(pictureSentence(picture({ faces }))).toBe(sentence));

test('what else is in a picture follows in the same sentence', () => {
  expect(pictureSentence(picture({ faces: 2, gps: [53, -1], takenAt: '2026-06-01T10:00', camera: 'C' }))).toBe(
    'Tua 2 wyneb, ble a phryd y cafodd ei dynnu, pa gamera a’i tynnodd. Nid yw eraill yn gallu ei weld eto.',
  );
  expect(mendedSentence('save', { ok: true, report: report({ faces: 1, text: 'Hi' }) })).toBe(
    'Wedi’i gadw. Gwiriwyd eto: tua 1 wyneb, rhai geiriau. Edrychwch eich hun hefyd, os gwelwch yn dda.',
  );
});

test('a noun after a number is singular, and mutates as it is said', () => {
  expect([1, 2, 3].map((count) => pictureLine(Array.from({ length: count }, () => picture(null))))).toEqual([
    'Yn edrych ar 1 llun…',
    'Yn edrych ar 2 lun…',
    'Yn edrych ar 3 llun…',
  ]);
  expect([1, 2, 3, 5, 6].map((count) => pauseSentence(adviceOn(...many(count))).split(' yn y drafft')[0])).toEqual([
    'Gellid darllen un peth',
    'Gellid darllen 2 beth',
    'Gellid darllen 3 pheth',
    'Gellid darllen 5 peth',
    'Gellid darllen 6 pheth',
  ]);
});

test('three clauses are listed', () => {
  const three = [SERIOUS, finding(), finding({ clause: '8' })];
  expect(clauseList(three)).toBe('Cymal 3, Cymal 4, Cymal 8');
  expect(pauseSentence(adviceOn(...three))).toBe(
    'Gellid darllen 3 pheth yn y drafft hwn fel rhai sy’n cyffwrdd â pholisi Oak Field (Cymal 3, Cymal 4, Cymal 8). Chi sy’n penderfynu beth fydd yn digwydd nesaf.',
  );
});

test('what is read aloud when a note appears', () => {
  const start = 'Quiet Word: gwiriwch hyn: A pupil number, Cymal 3, Cymal 4.';
  expect(spokenNote(adviceOn(SERIOUS, finding()))).toBe(`${start} Mae un arall hefyd. Mae Alt+Shift+Q yn agor y nodyn.`);
  expect(spokenNote(adviceOn(SERIOUS, ...many(2)))).toBe(`${start} Mae 2 arall hefyd. Mae Alt+Shift+Q yn agor y nodyn.`);
});

test('what is on screen says that it is in Welsh', () => {
  render(<SceneView scene={{ kind: 'notice', reason: 'updated' }} spoken="" acts={{} as never} person={null} />, document.body);
  const scene = document.querySelector<HTMLElement>('.quiet');
  expect([scene?.lang, scene?.dir]).toEqual(['cy', 'ltr']);
  expect(scene?.textContent).toBe(noticeWords('updated'));
  expect(scene?.querySelector('button')?.getAttribute('aria-label')).toBe('Cau');
});
