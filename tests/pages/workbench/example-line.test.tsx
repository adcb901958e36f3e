import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Example } from '../../../src/engine/schema/rule';
import { ExampleLine } from '../../../src/pages/workbench/example-line';
import type { ExampleResult } from '../../../src/rulesets/run-examples';

const RESULT: ExampleResult = {
  rule: 'own/minibus',
  kind: 'flags',
  at: 0,
  text: 'our minibus leaves',
  passed: false,
  marked: [],
  found: ['minibus leaves'],
  because: null,
};
let written: Example | null = null;
const show = (example: Example, result: ExampleResult | null) =>
  act(() =>
    render(
      <ExampleLine
        name="Example 1"
        kind="flags"
        example={example}
        result={result}
        onExample={(next) => {
          written = next;
        }}
        onRemove={null}
      />,
      document.body,
    ),
  );
const sign = () => document.querySelector('.sign')?.getAttribute('aria-label');
const button = (words: string) => [...document.querySelectorAll('button')].find((each) => each.textContent === words);

afterEach(() => render(null, document.body));

describe('an example', () => {
  it('has a tick, a cross, or neither while nothing is known of these very words', async () => {
    await show('our [[minibus leaves]]', { ...RESULT, passed: true, marked: ['minibus leaves'] });
    expect(sign()).toBe('Comes out as said');
    await show('our minibus leaves', RESULT);
    expect(sign()).toBe('Does not come out as said');
    await show('our minibus leaves now', RESULT);
    expect(sign()).toBe('Not run yet');
  });

  it('gets its brackets round what was found, by one press', async () => {
    await show('our minibus leaves', RESULT);
    await act(() => button('Mark what was found')?.click());
    expect(written).toBe('our [[minibus leaves]]');
  });

  it('gets them round selected words, and keeps the rest of its draft', async () => {
    await show({ text: 'our minibus leaves', draft: { surface: 'dm' } }, null);
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.setSelectionRange(4, 11);
    await act(() => void field.dispatchEvent(new Event('select', { bubbles: true })));
    await act(() => button('Mark the selected words')?.click());
    expect(written).toEqual({ text: 'our [[minibus]] leaves', draft: { surface: 'dm' } });
  });
});
