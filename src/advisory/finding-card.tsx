import { Component } from 'preact';
import type { AdvisedFinding } from '../engine/advice';
import { type ClauseGroup, groupByClause, type Thing } from './group-by-clause';
import { SEVERITY_WORDS } from './words';

/** Several findings, worst first, under the clause that each bears on. */
export function FindingList({ findings }: { findings: readonly AdvisedFinding[] }) {
  return (
    <ol class="groups">
      {groupByClause(findings).map((group) => (
        <li key={group.clause} class="group">
          {group.things.map((thing) => (
            <FindingCard key={thing.rule} thing={thing} />
          ))}
          <ClauseWords group={group} />
        </li>
      ))}
    </ol>
  );
}

function FindingCard({ thing }: { thing: Thing }) {
  const { severity, clause, title, everyWords, everyWhy, advice, safer } = thing;
  return (
    <article class={`finding ${severity}`}>
      <p class="kicker">
        <span class="clause">Clause {clause}</span>
        <span class="severity">{SEVERITY_WORDS[severity]}</span>
      </p>
      <h3>{title}</h3>
      {everyWords.length > 0 && (
        <p class="words">
          {everyWords.map((words) => (
            <q key={words} dir="auto">
              {words}
            </q>
          ))}
        </p>
      )}
      {everyWhy.map((why) => (
        <p key={why} class="why">
          {why}
        </p>
      ))}
      <p class="advice">{advice}</p>
      {safer && <Safer words={safer} />}
    </article>
  );
}

function ClauseWords({ group: { clause, clauseWords } }: { group: ClauseGroup }) {
  if (!clauseWords) return null;
  return (
    <details class="policy">
      <summary>Clause {clause} in the policy’s own words</summary>
      <blockquote>{clauseWords}</blockquote>
    </details>
  );
}

/** A class, since the hooks would be a twentieth of what is added to every page for this one state. */
class Safer extends Component<{ words: string }, { said?: string }> {
  override state: { said?: string } = {};

  #copy = () => {
    navigator.clipboard.writeText(this.props.words).then(
      () => this.setState({ said: 'Copied' }),
      () => this.setState({ said: 'Not allowed here' }),
    );
  };

  override render() {
    const { words } = this.props;
    return (
      <p class="safer">
        <span>
          You could write: <q dir="auto">{words}</q>
        </span>
        <button type="button" class="small" onClick={this.#copy} aria-label={`Copy “${words}”`}>
          <span aria-live="polite">{this.state.said ?? 'Copy'}</span>
        </button>
      </p>
    );
  }
}
