import { virtual } from '@guidepup/virtual-screen-reader';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MarkedFindings } from '../../src/pages/marked-findings';
import { finding, SERIOUS } from '../review/an-advice';

const TEXT = 'they are thick as mince, A823429107001';
const THICK = finding({ start: 9, end: 23 });
const NUMBER = { ...SERIOUS, start: 25, end: 38 };
const PICTURE = finding({ rule: 'pictures/faces', clause: '6', start: 0, end: 0, words: '', title: 'Faces' });

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const card = (title: string) => all('article').find((each) => each.querySelector('h3')?.textContent === title) as HTMLElement;
const pointedAt = () => all('[data-pointed=true]').map((each) => each.querySelector('h3')?.textContent ?? each.textContent);
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  render(<MarkedFindings text={TEXT} findings={[NUMBER, THICK, PICTURE]} />, document.body);
});
afterEach(() => render(null, document.body));

test('marks and findings bear the same numbers, in the order of the list', () => {
  const numbers = all('.echo .number').map((each) => [each.textContent, each.getAttribute('aria-label')]);
  expect(numbers).toEqual([
    ['2', 'Finding 2'],
    ['1', 'Finding 1'],
  ]);
  expect(all('article .number').map((each) => each.textContent)).toEqual(['Finding 11', 'Finding 22', 'Finding 33']);
  expect(all('.echo mark').map((each) => each.textContent)).toEqual(['thick as mince', 'A823429107001']);
});

test('what is found is said at the mark: its number leads there and is described by its title', () => {
  const [number] = all('.echo .number');
  expect(document.getElementById(number?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Contempt for pupils');
  number?.click();
  expect(document.activeElement).toBe(card('Contempt for pupils'));
});

test('a screen reader hears at the words which finding they belong to', async () => {
  await virtual.start({ container: document.querySelector('.echo') as HTMLElement });
  while (!(await virtual.lastSpokenPhrase()).startsWith('end of paragraph')) await virtual.next();
  const heard = (await virtual.spokenPhraseLog()).filter((phrase) => !phrase.startsWith('end'));
  await virtual.stop();
  expect(heard.join(' | ')).toBe(
    'paragraph | they are | mark | thick as mince | link, Finding 2, Contempt for pupils | 2 | , | mark | A823429107001 | link, Finding 1, A pupil number | 1',
  );
});

test('the words in a finding lead back to where they stand', () => {
  const words = card('Contempt for pupils').querySelector('a');
  expect(words?.getAttribute('aria-label')).toBe('“thick as mince”, in your draft');
  words?.click();
  expect(document.activeElement).toBe(all('.echo .number')[0]);
});

test('the words themselves lead to the finding when they are pressed, but not when they are selected', () => {
  all('.echo mark')[1]?.click();
  expect(document.activeElement).toBe(card('A pupil number'));
  document.getSelection()?.selectAllChildren(all('.echo mark')[0] as HTMLElement);
  all('.echo mark')[0]?.click();
  expect(document.activeElement).toBe(card('A pupil number'));
  document.getSelection()?.removeAllRanges();
});

test('what the focus or the pointer is on is emphasised on both sides, and nothing is after it has left', async () => {
  expect(pointedAt()).toEqual([]);
  all('.echo .number')[0]?.focus();
  await drawn();
  expect(pointedAt()).toEqual(['thick as mince', '2', 'Contempt for pupils']);
  card('A pupil number').dispatchEvent(new MouseEvent('mouseenter'));
  await drawn();
  expect(pointedAt()).toEqual(['A823429107001', '1', 'A pupil number']);
  card('A pupil number').dispatchEvent(new MouseEvent('mouseleave'));
  all('.echo .number')[0]?.blur();
  await drawn();
  expect(pointedAt()).toEqual([]);
});

test('where nothing was found in words there is no draft to mark', () => {
  render(<MarkedFindings text={TEXT} findings={[PICTURE]} />, document.body);
  expect(all('.echo')).toEqual([]);
  expect(all('article')).toHaveLength(1);
});
