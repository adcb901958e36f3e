import { expect, test } from 'vitest';
import { bridgeMatches } from '../../src/sites/bridged';
import { sites } from '../../src/sites/registry';

test('files are handed over on the sites that ask for it, and on no other', () => {
  expect(bridgeMatches.toSorted()).toEqual(sites.flatMap(({ bridgesFiles, matches }) => (bridgesFiles ? matches : [])).toSorted());
});
