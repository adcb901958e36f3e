import { expect, test } from 'vitest';
import type { Advice } from '../../src/engine/advice';
import { Said } from '../../src/review/said';
import { adviceOn, finding, SERIOUS } from './an-advice';

type Tell = (advice: Advice | null) => void;

function openTwo() {
  const said = new Said();
  const tells: Tell[] = [];
  const open = said.through(((_place: unknown, answers: { said: Tell }) => tells.push(answers.said)) as never);
  open({} as never, {} as never);
  open({} as never, {} as never);
  const heard: (string[] | null)[] = [];
  const stop = said.hear((advice) => heard.push(advice?.findings.map(({ rule }) => rule) ?? null));
  const [one, two] = tells as [Tell, Tell];
  return { one, two, heard, stop };
}

const ONE = adviceOn(SERIOUS);
const TWO = adviceOn(finding());

test('what is said now is told at once, and then each change of it once', () => {
  const { one, heard } = openTwo();
  one(ONE);
  one(ONE);
  one(null);
  one(null);
  expect(heard).toEqual([null, ['confidential/upn'], null]);
});

test('of two notes the one that changed last is told, and the other when that one has gone', () => {
  const { one, two, heard } = openTwo();
  one(ONE);
  two(TWO);
  one(ONE);
  two(null);
  expect(heard).toEqual([null, ['confidential/upn'], ['derogatory/pupils'], ['confidential/upn']]);
});

test('a note about pictures in which nothing was found says nothing', () => {
  const { one, heard } = openTwo();
  one(adviceOn());
  expect(heard).toEqual([null]);
});

test('nothing is told to whoever has stopped listening', () => {
  const { one, heard, stop } = openTwo();
  stop();
  one(ONE);
  expect(heard).toEqual([null]);
});
