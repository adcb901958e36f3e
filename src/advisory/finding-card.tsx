import type { AdvisedFinding } from '../engine/advice';
import { say } from '../language/say';
import { type ClauseGroup, groupByClause, type Thing } from './group-by-clause';
import { type PutWords, SaferWording } from './safer-wording';
import { showOpened } from './show-opened';
import { clauseLabel, severityWords } from './words';

/** Several findings, worst first, under the clause that each bears on. */
export function FindingList({ findings, putWords }: { findings: readonly AdvisedFinding[]; putWords?: PutWords | undefined }) {
  return (
    <ol class="groups">
      {groupByClause(findings).map((group) => (
        <li key={group.clause} class="group">
          {group.things.map((thing) => (
            <FindingCard key={thing.rule} thing={thing} putWords={putWords} />
          ))}
          <ClauseWords group={group} />
        </li>
      ))}
    </ol>
  );
}

function FindingCard({ thing, putWords }: { thing: Thing; putWords: PutWords | undefined }) {
  const { severity, title, everyWords, everyWhy, advice } = thing;
  return (
    <article class={`finding ${severity}`}>
      <p class="kicker">
        <span class="clause">{clauseLabel(thing)}</span>
        <span class="severity">{severityWords(severity)}</span>
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
      <SaferWording finding={thing} putWords={putWords} />
    </article>
  );
}

function ClauseWords({ group: { clause, clauseWords } }: { group: ClauseGroup }) {
  if (!clauseWords) return null;
  return (
    <details class="policy" onToggle={showOpened}>
      <summary>{say('note.clauseWords', { clause })}</summary>
      <blockquote>{clauseWords}</blockquote>
    </details>
  );
}
