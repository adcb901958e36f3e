import type { Thing } from '../advisory/group-by-clause';
import { worstSeverity } from '../engine/schema/severity';
import { say } from '../language/say';
import { type Piece, type Place, piecesOf } from './mark-pieces';
import { cardId, goTo, type PointedAt, placeId, titleId } from './use-pointing';

interface Props {
  text: string;
  things: readonly Thing[];
  pointed: PointedAt;
}

/** The draft, read only, with the words concerned marked; each mark ends with the number of its finding, which leads there. */
export function MarkedText({ text, things, pointed }: Props) {
  return (
    <p class="echo" dir="auto">
      {piecesOf(text, things).map((piece) => (
        <MarkedPiece key={piece.start} piece={piece} pointed={pointed} />
      ))}
    </p>
  );
}

function MarkedPiece({ piece: { text, within, ending }, pointed }: { piece: Piece; pointed: PointedAt }) {
  const [closest] = within;
  if (!closest) return <>{text}</>;
  const shown = within.find(({ thing }) => thing.number === pointed.at)?.thing;
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the number after it does the same by keyboard. */}
      <mark
        class={shown?.severity ?? worstSeverity(within.map(({ thing }) => thing.severity))}
        data-pointed={shown !== undefined}
        onClick={(event) => isSelecting() || goTo(cardId(closest.thing), event)}
        {...pointed.handlers(closest.thing)}
      >
        {text}
      </mark>
      {ending.map((place) => (
        <PlaceNumber key={placeId(place.thing, place.nth)} place={place} pointed={pointed} />
      ))}
    </>
  );
}

function PlaceNumber({ place: { thing, nth }, pointed }: { place: Place; pointed: PointedAt }) {
  const { number, severity } = thing;
  return (
    <a
      id={placeId(thing, nth)}
      class={`number ${severity}`}
      href={`#${cardId(thing)}`}
      aria-label={say('check.finding', { number })}
      aria-describedby={titleId(thing)}
      data-pointed={number === pointed.at}
      onClick={(event) => goTo(cardId(thing), event)}
      {...pointed.handlers(thing)}
    >
      {number}
    </a>
  );
}

/** Words of the draft are being selected, perhaps to be copied. */
const isSelecting = (): boolean => document.getSelection()?.isCollapsed === false;
