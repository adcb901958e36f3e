import { english } from 'virtual:languages';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../src/language/say';
import { ChecksOutcome } from '../../../src/pages/workbench/checks-outcome';
import type { Checked } from '../../../src/workbench/bench';
import { catalogueOf } from '../../catalogue-of';

const RESULT = { kind: 'flags', at: 0, text: 'our minibus', marked: ['minibus'], found: [], because: null } as const;
const CHECKED: Checked = {
  examples: [
    { ...RESULT, marked: ['minibus'], found: [], rule: 'own/minibus', passed: false },
    { ...RESULT, marked: ['minibus'], found: ['minibus'], rule: 'own/other', passed: true },
  ],
  warnings: [
    { rule: 'own/minibus', message: '', code: 'untested', failing: 1 },
    { rule: 'own/few', message: '', code: 'untested', failing: 0 },
    { rule: 'own/hidden', message: '', code: 'shadowed', by: ['own/a', 'own/b'] },
    { rule: 'own/slow', message: '', code: 'too-slow', milliseconds: 7 },
  ],
  broad: [{ rule: 'own/minibus', share: 0.025, tooBroad: true, samples: ['A good day'] }],
  posts: 700,
};
const said = async (checked: Checked) => {
  await act(() => render(<ChecksOutcome checked={checked} />, document.body));
  return document.body.textContent;
};

afterEach(() => {
  render(null, document.body);
  speak(english);
});

it('tells what became of the examples and what to look at again', async () => {
  const text = await said(CHECKED);
  for (const sentence of [
    'One of 2 examples does not come out as said.',
    'our minibus: finds nothing',
    'Too broad: it speaks of 2.5% of 700 ordinary posts.',
    'One example does not come out as said.',
    'It has very few examples.',
    'In all its examples another speaks first of the same words: own/a, own/b.',
    'It takes 7 ms of a long draft',
  ])
    expect(text).toContain(sentence);
});

it('tells it in the language that is spoken', async () => {
  speak(await catalogueOf('cy'));
  expect(await said(CHECKED)).toContain('Nid yw canlyniad un o’r 2 enghraifft fel y dywedwyd.');
  expect(await said({ ...CHECKED, examples: CHECKED.examples.slice(1), warnings: [], broad: [] })).toBe(
    'Mae canlyniad yr un enghraifft fel y dywedwyd.Dim i rybuddio amdanoO blith 700 neges gyffredin, nid oes yr un yn cael nodyn gan y rheolau hyn.',
  );
});

it('has no praise for a file without examples', async () => {
  expect(await said({ ...CHECKED, examples: [] })).toContain('There are no examples to run.');
});
