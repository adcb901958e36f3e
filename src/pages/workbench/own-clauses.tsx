import type { Clause } from '../../engine/schema/clause';
import { say } from '../../language/say';
import { asObject, type RulesDocument } from './use-document';

/** The clauses of the school's policy, in its own words. */
export function OwnClauses({ doc, own }: { doc: RulesDocument; own: readonly Clause[] }) {
  return (
    <>
      {own.map(({ number, words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the number is being written.
        <div key={at} class="clause-line">
          <input
            aria-label={say('bench.policy.clauseNumber', { at: at + 1 })}
            value={number}
            onChange={({ currentTarget: { value } }) => renumber(doc, at, number, value.trim())}
          />
          <textarea
            rows={2}
            aria-label={say('bench.policy.clauseWords', { clause: number })}
            value={words}
            onInput={({ currentTarget: { value } }) => doc.set(['policy', 'clauses', at, 'words'], value)}
          />
          <button
            type="button"
            class="bare"
            aria-label={say('bench.policy.takeOutClause', { clause: number })}
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
          onClick={() => doc.append(['policy', 'clauses'], { number: String(own.length + 1), words: say('bench.policy.newClause') })}
        >
          {say('bench.policy.addClause')}
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
