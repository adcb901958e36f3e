import type { BaseChanges } from '../engine/schema/base-changes';
import { type CountedKey, listed, say, sayCount } from '../language/say';

/** What of a rule a school may have made otherwise, in the order in which it is told. */
const PARTS = [
  'title',
  'clause',
  'severity',
  'status',
  'evidence',
  'advice',
  'safer',
  'saferFor',
  'exception',
  'unless',
  'examples',
] as const;

/** What the school made of the rules that came with the extension, and its reasons. */
export function BaseChangesView({ changes }: { changes: BaseChanges }) {
  const { base, kept, own, disabled, adjusted, withoutClause } = changes;
  return (
    <section class="changes" aria-label={say('changes.title')}>
      <h3>{say('changes.title')}</h3>
      <p>{say('changes.builds', { base, kept, own })}</p>
      <Reasons title="changes.unused" items={disabled} />
      <Reasons title="changes.otherwise" items={adjusted.map(({ what, ...each }) => ({ ...each, what: inWords(what) }))} />
      {withoutClause.map(({ clause, rules }) => (
        <p key={clause}>{sayCount('changes.noClause', rules, { clause, base })}</p>
      ))}
    </section>
  );
}

interface ReasonsProps {
  title: CountedKey & ('changes.unused' | 'changes.otherwise');
  items: readonly { rule: string; title: string; because: string; what?: string }[];
}

function Reasons({ title, items }: ReasonsProps) {
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{sayCount(title, items.length)}</summary>
      <ul>
        {items.map(({ rule, title: name, because, what }) => (
          <li key={rule}>
            <strong>{name}</strong>
            <span>{because}</span>
            {what && <small>{say('changes.here', { what })}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}

const inWords = (keys: readonly string[]): string =>
  listed(PARTS.filter((part) => keys.includes(part)).map((part) => say(`changes.what.${part}`)));
