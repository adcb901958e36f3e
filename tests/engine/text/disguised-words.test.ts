import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisguisedWords } from '../../../src/engine/text/disguised-words';
import { readDraft } from '../../../src/engine/text/reading';
import { hardText } from './hard-text';

const KNOWN = 'the class are useless today and what a shower of muppets they were in this school behaviour sleepy mr and'.split(' ');
const words = new DisguisedWords(new Set(KNOWN));
const restored = (draft: string) => readDraft(draft, (...reading) => words.restore(...reading)).tokens;
const read = (draft: string) => restored(draft).map((token) => token.read);

describe('a disguised word', () => {
  it.each([
    ['set apart', 'u s e l e s s', 'useless'],
    ['with dots between', 'm.u.p.p.e.t.s', 'muppets'],
    ['with a letter doubled', 'usseless', 'useless'],
    ['with a letter lost', 'usless', 'useless'],
    ['with two letters swapped', 'uesless', 'useless'],
  ])('%s is read as what it stands for', (_how, written, meant) => {
    expect(read(`the class are ${written} today`)).toContain(meant);
  });

  it.each([
    ['run together', 'whatashower of muppets', ['what', 'a', 'shower', 'of', 'muppets']],
    ['with an apostrophe', "the class they'vebehaviour", ['the', 'class', "they've", 'behaviour']],
    ['at a capital', 'what IbrahimSesay were', ['what', 'ibrahim', 'sesay', 'were']],
    ['after a name', 'what Todayintheclass were', ['what', 'today', 'in', 'the', 'class', 'were']],
    ['before a number', 'the Class7 were', ['the', 'class', '7', 'were']],
    ['in a hashtag', '#TheClassAreUseless today', ['the', 'class', 'are', 'useless', 'today']],
  ])('%s is read apart', (_how, written, meant) => expect(read(written)).toEqual(meant));

  it.each(['this Slepy was the name', 'Mr MacLeod and McShower', 'the Classtoday', 'usel', 'p s e', 'zzzzzz'])(
    'is not seen in %s',
    (written) => {
      for (const token of restored(written)) expect(token.read).toBe(token.text);
    },
  );

  it('keeps its place in the draft as typed, in order and without overlap, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hardText, fc.constantFrom(' u s e l e s s ', ' whatashower ', '#behaviourinschool', ' usless '))),
        (pieces) => {
          const draft = pieces.join('');
          let last = 0;
          for (const { start, end } of restored(draft)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(draft.length);
            last = start;
          }
        },
      ),
    );
  });
});
