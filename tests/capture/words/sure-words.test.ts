import { describe, expect, it } from 'vitest';
import { type ReadWord, wordsIn } from '../../../src/capture/words/recogniser';
import { sureLines } from '../../../src/capture/words/sure-words';

const line = (...words: [string, number][]): ReadWord[] =>
  words.map(([text, sure], at) => ({ text, sure, left: at * 60, top: 0, right: at * 60 + 50, bottom: 20, line: '1' }));
const kept = (lines: ReadWord[][]) => sureLines(lines).map((words) => words.map(({ text }) => text).join(' '));

describe('what is believed', () => {
  it('nothing of a photograph, whose leaves are read as letters', () => {
    const leaves = [line(['af', 72]), line(['VAR', 62], ['|', 91]), line(['“ra', 77]), line(['4', 88], ['Ly', 76]), line(['=', 92])];
    expect(kept(leaves)).toEqual([]);
  });

  it('a sign in a photograph, without the leaves', () => {
    const photograph = [
      line(['af', 42]),
      line(['OAK', 93], ['FIELD', 95], ['~', 60]),
      line(['Vil', 65]),
      line(['EN', 20], ['rs', 22], ['TYRE', 19]),
    ];
    expect(kept(photograph)).toEqual(['OAK FIELD']);
  });

  it('a short cell and a doubtful number in a document', () => {
    const register = [
      line(['Rahmani', 96], ['Ayesha', 95], ['A823429107001', 42], ['Nut', 96], ['allergy', 96], ['K', 88]),
      line(['Yes', 95]),
      line(['No', 96]),
      line(['7', 71]),
    ];
    expect(kept(register)).toEqual(['Rahmani Ayesha A823429107001 Nut allergy K', 'Yes', 'No', '7']);
  });

  it('no rubbish in a document', () => {
    expect(kept([line(['Confidential', 96], ['report', 95]), line(['Jfihe', 0]), line(['BERANE', 4], ['al', 25])])).toEqual([
      'Confidential report',
    ]);
  });
});

it('words are taken from the table that is read, with their boxes', () => {
  const table =
    '4\t1\t2\t1\t1\t0\t36\t92\t300\t20\t-1\t\n5\t1\t2\t1\t1\t1\t36\t92\t60\t20\t96.06\tNut\n5\t1\t2\t1\t1\t2\t110\t92\t80\t24\t91.5\tallergy\n5\t1\t2\t1\t1\t3\t200\t92\t8\t20\t30\t \n';
  expect(wordsIn(table)).toEqual([
    { text: 'Nut', sure: 96.06, left: 36, top: 92, right: 96, bottom: 112, line: '2 1 1' },
    { text: 'allergy', sure: 91.5, left: 110, top: 92, right: 190, bottom: 116, line: '2 1 1' },
  ]);
});
