import type { ComponentChildren, HTMLAttributes } from 'preact';
import type { AdvisedFinding } from '../engine/advice';
import { otherLanguage, say } from '../language/say';
import { type ClauseGroup, groupByClause, type Thing } from './group-by-clause';
import { type PutWords, SaferWording } from './safer-wording';
import { showOpened } from './show-opened';
import { clauseLabel, severityWords } from './words';

/** How findings and a draft in which their words are marked point at each other, where one stands by the other. */
export interface Pointing {
  /** Of the whole card. */
  card(thing: Thing): Omit<HTMLAttributes<HTMLElement>, 'role'>;
  titleId(thing: Thing): string;
  number(thing: Thing): ComponentChildren;
  /** The words as a way to where they stand in the draft. */
  words(thing: Thing, words: string): ComponentChildren;
}

interface ListProps {
  findings: readonly AdvisedFinding[];
  putWords?: PutWords | undefined;
  pointing?: Pointing | undefined;
}

/** Several findings, worst first, under the clause that each bears on. */
export function FindingList({ findings, putWords, pointing }: ListProps) {
  return (
    <ol class="groups">
      {groupByClause(findings).map((group) => (
        <li key={group.clause} class="group">
          {group.things.map((thing) => (
            <FindingCard key={thing.rule} thing={thing} putWords={putWords} pointing={pointing} />
          ))}
          <ClauseWords group={group} />
        </li>
      ))}
    </ol>
  );
}

function FindingCard({ thing, putWords, pointing }: { thing: Thing } & Omit<ListProps, 'findings'>) {
  const { severity, title, everyWords, everyWhy, advice, languages } = thing;
  return (
    <article {...pointing?.card(thing)} class={`finding ${severity}`}>
      <p class="kicker">
        {pointing?.number(thing)}
        <span class="clause">{clauseLabel(thing)}</span>
        <span class="severity">{severityWords(severity)}</span>
      </p>
      <h3 id={pointing?.titleId(thing)} lang={otherLanguage(languages.title)}>
        {title}
      </h3>
      {everyWords.length > 0 && (
        <p class="words">
          {everyWords.map((words) => (
            <q key={words} dir="auto">
              {pointing ? pointing.words(thing, words) : words}
            </q>
          ))}
        </p>
      )}
      {everyWhy.map((why) => (
        <p key={why} class="why">
          {why}
        </p>
      ))}
      <p class="advice" lang={otherLanguage(languages.advice)}>
        {advice}
      </p>
      <SaferWording finding={thing} putWords={putWords} />
    </article>
  );
}

/** Quoted, in whatever language the policy is written. */
function ClauseWords({ group: { clause, clauseWords, clauseLanguage } }: { group: ClauseGroup }) {
  if (!clauseWords) return null;
  return (
    <details class="policy" onToggle={showOpened}>
      <summary>{say('note.clauseWords', { clause })}</summary>
      <blockquote lang={otherLanguage(clauseLanguage)}>{clauseWords}</blockquote>
    </details>
  );
}
