import type { Clause } from '../../engine/schema/clause';
import { asObject, type RulesDocument } from './use-document';

/** The clauses of the school's policy, in its own words. */
export function OwnClauses({ doc, own }: { doc: RulesDocument; own: readonly Clause[] }) {
  return (
    <>
      {own.map(({ number, words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the number is being written.
        <div key={at} class="clause-line">
          <input
            aria-label={`Number of clause ${at + 1}`}
            value={number}
            onChange={({ currentTarget: { value } }) => renumber(doc, at, number, value.trim())}
          />
          <textarea
            rows={2}
            aria-label={`Words of clause ${number}`}
            value={words}
            onInput={({ currentTarget: { value } }) => doc.set(['policy', 'clauses', at, 'words'], value)}
          />
          <button
            type="button"
            class="bare"
            aria-label={`Take out clause ${number}`}
            onClick={() => doc.set(['policy', 'clauses', at], undefined)}
          >
            ×
          </button>
        </div>
      ))}
      <p>
        <button
          type="button"
          class="small"
          onClick={() => doc.append(['policy', 'clauses'], { number: String(own.length + 1), words: 'The words of your policy.' })}
        >
          + clause
        </button>
      </p>
    </>
  );
}

/** All that cites the clause follows it to its new number. */
function renumber(doc: RulesDocument, at: number, from: string, to: string): void {
  doc.set(['policy', 'clauses', at, 'number'], to);
  for (const [base, own] of Object.entries(asObject(doc.json.clauses))) if (own === from) doc.set(['clauses', base], to);
  const rules = Array.isArray(doc.json.rules) ? doc.json.rules.map(asObject) : [];
  rules.forEach(({ clause }, index) => {
    if (clause === from) doc.set(['rules', index, 'clause'], to);
  });
}
