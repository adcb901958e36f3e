import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TermsField } from '../../../src/pages/workbench/terms-field';

let terms: string[] = [];
function Field() {
  const [all, setAll] = useState<string[]>([]);
  terms = all;
  return <TermsField label="Words" terms={all} onTerms={setAll} />;
}
const input = () => document.querySelector('input') as HTMLInputElement;
const type = (words: string) =>
  act(() => {
    input().value = words;
    input().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(() => void input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

beforeEach(() => act(() => render(<Field />, document.body)));
afterEach(() => render(null, document.body));

describe('a field of words', () => {
  it('ends one with Enter or a comma, in small letters and never twice', async () => {
    await type('Minibus Leaves');
    await press('Enter');
    await type('minibus leaves,coach,');
    expect(terms).toEqual(['minibus leaves', 'coach']);
    expect(input().value).toBe('');
  });

  it('takes back the last with Backspace, and any by its button', async () => {
    await type('a,b,c,');
    await press('Backspace');
    expect(terms).toEqual(['a', 'b']);
    await act(() => document.querySelector<HTMLButtonElement>('button[aria-label="Take out “a”"]')?.click());
    expect(terms).toEqual(['b']);
  });

  it('does not lose what was typed when the person goes on', async () => {
    await type('coach');
    await act(() => void input().dispatchEvent(new FocusEvent('blur')));
    expect(terms).toEqual(['coach']);
  });
});
