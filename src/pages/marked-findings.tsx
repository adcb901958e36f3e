import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { FindingList, type Pointing } from '../advisory/finding-card';
import { groupByClause, type Thing } from '../advisory/group-by-clause';
import type { AdvisedFinding } from '../engine/advice';
import { say } from '../language/say';
import { MarkedText } from './marked-text';
import { cardId, goTo, type PointedAt, placeId, titleId, usePointedAt } from './use-pointing';

interface Props {
  text: string;
  findings: readonly AdvisedFinding[];
  /** What stands under the list. */
  children?: ComponentChildren;
}

/** A draft with the words concerned marked, and what was found beside it; each points at the other. */
export function MarkedFindings({ text, findings, children }: Props) {
  const things = useMemo(() => groupByClause(findings).flatMap((group) => group.things), [findings]);
  const pointed = usePointedAt(findings);
  const hasPlaces = things.some(({ places }) => places.length > 0);
  return (
    <div class={`beside ${hasPlaces ? 'marked' : ''}`}>
      {hasPlaces && (
        <section aria-label={say('check.marked')}>
          <MarkedText text={text} things={things} pointed={pointed} />
        </section>
      )}
      <div>
        <FindingList findings={findings} pointing={pointingBy(pointed)} />
        {children}
      </div>
    </div>
  );
}

function pointingBy(pointed: PointedAt): Pointing {
  return {
    card: (thing) => ({
      id: cardId(thing),
      tabIndex: -1,
      'aria-labelledby': titleId(thing),
      'data-pointed': thing.number === pointed.at,
      ...pointed.handlers(thing),
    }),
    titleId,
    number: (thing) => <CardNumber thing={thing} />,
    words: (thing, words) => <ToPlace thing={thing} words={words} />,
  };
}

function CardNumber({ thing: { number } }: { thing: Thing }) {
  return (
    <span class="number">
      <span class="spoken">{say('check.finding', { number })}</span>
      <span aria-hidden="true">{number}</span>
    </span>
  );
}

/** To the first place where these words stand. */
function ToPlace({ thing, words }: { thing: Thing; words: string }) {
  const id = placeId(thing, thing.places.findIndex((place) => place.words === words) + 1);
  return (
    <a href={`#${id}`} aria-label={say('check.inDraft', { words })} onClick={(event) => goTo(id, event)}>
      {words}
    </a>
  );
}
