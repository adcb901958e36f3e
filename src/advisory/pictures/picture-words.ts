import type { PictureReport, PictureSignals, UncheckedReason } from '../../engine/schema/picture';
import { type PlainKey, say, sayCount } from '../../language/say';
import type { AttachedPicture, Mended, MendedUse } from '../../review/advisory-port';
import { inARow } from '../in-a-row';

/** Words in so many lines look like a list, a letter or a screen. */
const LIST_LINES = 5;

const WHY_UNCHECKED: Readonly<Record<Exclude<UncheckedReason, 'format'>, PlainKey>> = {
  video: 'note.pictures.whyUnchecked.video',
  'too-large': 'note.pictures.whyUnchecked.tooLarge',
  damaged: 'note.pictures.whyUnchecked.damaged',
  failed: 'note.pictures.whyUnchecked.failed',
};

/** What a closed note says of the pictures; nothing where all have been looked at. */
export function pictureLine(pictures: readonly AttachedPicture[]): string {
  const looking = pictures.filter(({ report }) => report === null).length;
  if (looking > 0) return sayCount('note.pictures.lookingAt', looking);
  const unchecked = pictures.filter(isUnchecked).length;
  return unchecked > 0 ? sayCount('note.pictures.unchecked', unchecked) : '';
}

export function isUnchecked({ report }: AttachedPicture): boolean {
  return report?.signals.unchecked !== undefined;
}

/** What was found in one picture, said without judging it. */
export function pictureSentence({ report, file }: Pick<AttachedPicture, 'report' | 'file'>): string {
  if (report === null) return say('note.pictures.looking');
  const { signals } = report;
  if (signals.unchecked) return whyUnchecked(signals.unchecked, file);
  const facts = factsIn(signals);
  if (signals.faces) return say('note.pictures.found', { found: inARow([sayCount('note.pictures.faces', signals.faces), ...facts]) });
  const without = signals.faces === 0 ? 'noFaces' : 'facesUnknown';
  return facts.length > 0 ? say(`note.pictures.${without}ButFound`, { found: inARow(facts) }) : say(`note.pictures.${without}`);
}

/** What came of a remedy. */
export function mendedSentence(use: MendedUse, mended: Mended): string {
  if (!mended.ok) return say(use === 'save' ? 'note.pictures.notSaved' : 'note.pictures.notDone');
  return say(`note.pictures.done.${use}`, { checked: checkedAgain(mended.report) });
}

function checkedAgain({ signals }: PictureReport): string {
  if (signals.unchecked || signals.faces === undefined) return say('note.pictures.notChecked');
  return say('note.pictures.checked', { found: inARow([sayCount('note.pictures.checkedFaces', signals.faces), ...factsIn(signals)]) });
}

function factsIn({ text, codes, gps, takenAt, camera, thumbnail, screenshot }: PictureSignals): string[] {
  const lines = text?.split('\n').filter((line) => line.trim() !== '').length ?? 0;
  const facts = [
    lines >= LIST_LINES ? 'list' : lines > 0 && 'words',
    codes?.length ? 'code' : false,
    screenshot && 'screen',
    gps && takenAt ? 'placeAndTime' : gps ? 'place' : takenAt && 'time',
    camera && 'camera',
    thumbnail && 'copy',
  ] as const;
  return facts.flatMap((fact) => (fact ? say(`note.pictures.fact.${fact}`) : []));
}

function whyUnchecked(reason: UncheckedReason, file: File): string {
  if (reason !== 'format') return say(WHY_UNCHECKED[reason]);
  const kind = kindOf(file);
  return kind ? say('note.pictures.whyUnchecked.kind', { kind }) : say('note.pictures.whyUnchecked.format');
}

/** By the end of its name, which people know; else by what the browser calls it. */
function kindOf({ name, type }: File): string | undefined {
  const kind = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1] ?? /^\w+\/([a-z0-9]{2,5})$/i.exec(type)?.[1];
  return kind?.toUpperCase();
}
