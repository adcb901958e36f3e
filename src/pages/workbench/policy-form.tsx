import type { Clause } from '../../engine/schema/clause';
import { say } from '../../language/say';
import type { Outline } from '../../workbench/outline';
import { ClauseMap } from './clause-map';
import { OwnClauses } from './own-clauses';
import { SchoolWords } from './school-words';
import { asObject, type RulesDocument } from './use-document';

/** Whose rules they are, which version, and the clauses in the policy's own words. */
export function PolicyForm({ doc, outline }: { doc: RulesDocument; outline: Outline }) {
  const policy = asObject(doc.json.policy);
  const own = Array.isArray(policy.clauses) ? (policy.clauses as Clause[]) : null;
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  return (
    <div class="rule-form">
      <label>
        {say('bench.start.school')}
        <input value={text(policy.organisation)} onInput={({ currentTarget: { value } }) => doc.set(['policy', 'organisation'], value)} />
      </label>
      <label>
        {say('bench.policy.called')}
        <input
          value={text(policy.title)}
          placeholder={say('bench.policy.calledHint')}
          onInput={({ currentTarget: { value } }) => doc.set(['policy', 'title'], value === '' ? undefined : value)}
        />
      </label>
      <div class="pair">
        <label>
          {say('bench.policy.version')}
          <input value={text(doc.json.version)} onInput={({ currentTarget: { value } }) => doc.set(['version'], value)} />
        </label>
        <label>
          {say('bench.policy.serial')}
          <input
            type="number"
            min={0}
            value={text(doc.json.serial)}
            onInput={({ currentTarget: { value } }) => doc.set(['serial'], value === '' ? undefined : Number(value))}
          />
        </label>
      </div>
      <SchoolWords doc={doc} />
      <h2>{say('bench.policy.clauses')}</h2>
      {own === null ? (
        <>
          <p class="soft">{say('bench.policy.taken')}</p>
          <ol class="clauses" lang="en">
            {outline.clauses.map(({ number, words }) => (
              <li key={number}>
                <strong>{number}</strong> {words}
              </li>
            ))}
          </ol>
          <p>
            <button type="button" class="small" onClick={() => beginOwnClauses(doc, outline)}>
              {say('bench.policy.copy')}
            </button>
          </p>
        </>
      ) : (
        <>
          <OwnClauses doc={doc} own={own} />
          {outline.baseClauses.length > 0 && <ClauseMap doc={doc} base={outline.baseClauses} own={own} />}
        </>
      )}
    </div>
  );
}

/** A copy in which every clause still stands for what it stood for. */
function beginOwnClauses(doc: RulesDocument, { clauses }: Outline): void {
  doc.set(['policy', 'clauses'], clauses);
  doc.set(['clauses'], Object.fromEntries(clauses.map(({ number }) => [number, number])));
}
