import { readFileSync } from 'node:fs';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { speak } from '../../../src/language/say';
import { editorPhrases } from '../../../src/pages/workbench/editor-phrases';
import { catalogueOf } from '../../catalogue-of';

const PACKAGES = ['autocomplete', 'commands', 'language', 'lint', 'search', 'view'];

/** Only in a panel that nothing here opens. */
const NEVER_SHOWN = ['Diagnostics', 'No diagnostics'];

const asked = PACKAGES.flatMap((name) => {
  const code = readFileSync(`node_modules/@codemirror/${name}/dist/index.js`, 'utf8');
  return [...code.matchAll(/\bphrase\(([^;{}]*?)\)/g)].flatMap(([, given = '']) =>
    [...given.matchAll(/"([^"]+)"/g)].map(([, each]) => each),
  );
});

it('has a message for all that the editor says of itself', async () => {
  speak(await catalogueOf('cy'));
  const state = EditorState.create({ extensions: editorPhrases() });
  expect(new Set(asked).size).toBeGreaterThan(20);
  expect(asked.filter((each) => each && !NEVER_SHOWN.includes(each) && state.phrase(each) === each)).toEqual([]);
  expect(state.phrase('replaced $ matches', 3)).toBe('newidiwyd 3 canlyniad');
});
