import type { BaseChanges } from '../engine/schema/base-changes';

const WHAT: Record<string, string> = {
  title: 'its name',
  clause: 'its clause',
  severity: 'how serious it is',
  status: 'whether it speaks',
  evidence: 'how much it weighs',
  advice: 'the advice',
  safer: 'the safer wording',
  saferFor: 'what the safer wording stands for',
  exception: 'what may be said in answer',
  unless: 'more exceptions',
  examples: 'more examples',
};

/** What the school made of the rules that came with the extension, and its reasons. */
export function BaseChangesView({ changes }: { changes: BaseChanges }) {
  const { base, kept, own, disabled, adjusted, withoutClause } = changes;
  return (
    <section class="changes" aria-label="What your school changed">
      <h3>What your school changed</h3>
      <p>
        It builds on {base}: {rulesInWords(kept)} from there, and {rulesInWords(own)} of its own.
      </p>
      <Reasons title="Not used" items={disabled} />
      <Reasons title="Used in another way" items={adjusted.map(({ what, ...each }) => ({ ...each, what: inWords(what) }))} />
      {withoutClause.map(({ clause, rules }) => (
        <p key={clause}>
          {rulesInWords(rules)} about clause {clause} of {base} {rules === 1 ? 'is' : 'are'} not used.
        </p>
      ))}
    </section>
  );
}

function Reasons({ title, items }: { title: string; items: readonly { rule: string; title: string; because: string; what?: string }[] }) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>
        {title}: {rulesInWords(items.length)}
      </summary>
      <ul>
        {items.map(({ rule, title: name, because, what }) => (
          <li key={rule}>
            <strong>{name}</strong>
            <span>{because}</span>
            {what && <small>Different here: {what}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}

const rulesInWords = (count: number): string => (count === 1 ? '1 rule' : `${count} rules`);

function inWords(keys: readonly string[]): string {
  const words = keys.map((key) => WHAT[key] ?? key);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join(', ')} and ${last}` : last;
}
