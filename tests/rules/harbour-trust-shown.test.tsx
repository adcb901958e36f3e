import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAdvisory } from '../../src/advisory/open-advisory';
import { loadRules } from '../../src/cli/load-rules';
import { type Advice, citeVerdict } from '../../src/engine/advice';
import { checkDraftAtOnce } from '../../src/engine/check-draft';
import { readExample } from '../../src/engine/read-example';
import { Popup } from '../../src/pages/popup';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../src/messages/send', () => ({ send }));

const loaded = loadRules('rules/harbour-trust');
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
const { file } = loaded.value;
const wordsOf = new Map(file.policy.clauses.map(({ number, words }) => [number, words]));

/** What is said of the first example of each rule that says something, each clause and severity once. */
const advices: [string, Advice][] = [];
for (const { examples } of file.rules) {
  const { draft } = readExample(examples.flags[0] ?? '');
  const advice = citeVerdict(checkDraftAtOnce(draft, loaded.value), draft, file);
  const name = advice.findings.map(({ clause, severity }) => `clause ${clause}, ${severity}`).join(' and ');
  if (name !== '' && !advices.some(([known]) => known === name)) advices.push([name, advice]);
}

const answers = new Proxy({}, { get: () => () => {} }) as Parameters<typeof openAdvisory>[1];
const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ') ?? '';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  vi.useRealTimers();
});

function expectCited(text: string, { findings }: Advice): void {
  for (const { clause } of findings) {
    expect(text).toContain(`Clause ${clause}`);
    expect(text).toContain(wordsOf.get(clause));
  }
  const cited = [...text.matchAll(/Clause (\d[\d.]*\d|\d)/g)].map(([, number]) => number ?? '');
  for (const number of cited) expect([...wordsOf.keys()]).toContain(number);
}

describe('advice under the Harbour Trust’s policy', () => {
  it('is there for every clause that asks something of a post', () => {
    const clauses = new Set(advices.flatMap(([, { findings }]) => findings.map(({ clause }) => clause)));
    expect([...clauses].sort()).toEqual(['4.10', '4.11', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9']);
  });

  it.each(advices)('on %s names its clause in the note, and quotes it in the Trust’s words', (_name, advice) => {
    document.body.innerHTML = '<div id="composer"><textarea></textarea></div>';
    const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
    const advisory = openAdvisory(
      { root: document.querySelector('#composer') as HTMLElement, field, takesWords: () => false, person: () => null },
      answers,
      'open',
    );
    advisory.show(advice);
    vi.advanceTimersByTime(300);
    advisory.toggle();
    const shadow = document.documentElement.querySelector(':scope > div')?.shadowRoot;
    expectCited(plain(shadow?.querySelector('.quiet')), advice);
    if (advice.severity !== 'info') expect(plain(shadow?.querySelector('[role=status]'))).toContain(`Clause ${advice.findings[0]?.clause}`);
    advisory.close();
    document.documentElement.querySelector(':scope > div')?.remove();
  });

  it.each(advices)('on %s names and quotes it in the popup', async (_name, advice) => {
    send.mockImplementation(async (name: string) => (name === 'checkDraft' ? advice : null));
    render(<Popup from={null} />, document.body);
    await vi.advanceTimersByTimeAsync(400);
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.value = 'a draft';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(700);
    expectCited(plain(document.body), advice);
  });
});
