import type { PictureReport, PictureSignals, UncheckedReason } from '../../engine/schema/picture';
import type { AttachedPicture, Mended, MendedUse } from '../../review/advisory-port';

/** Words in so many lines look like a list, a letter or a screen. */
const LIST_LINES = 5;

const WHY_UNCHECKED: Readonly<Record<Exclude<UncheckedReason, 'format'>, string>> = {
  video: 'videos are not looked at',
  'too-large': 'it is too large',
  damaged: 'the file seems to be damaged',
  failed: 'looking at it did not work this time',
};

const NO_FACES = 'No faces found by the automatic check. Small, turned or covered faces can be missed, please look yourself.';
const NOT_YET_VISIBLE = 'It is not yet visible to others.';

/** "1 picture", "2 pictures". */
const some = (count: number) => `${count} ${count === 1 ? 'picture' : 'pictures'}`;

/** What a closed note says of the pictures; nothing where all have been looked at. */
export function pictureLine(pictures: readonly AttachedPicture[]): string {
  const looking = pictures.filter(({ report }) => report === null).length;
  if (looking > 0) return `Looking at ${some(looking)}…`;
  const unchecked = pictures.filter(isUnchecked).length;
  return unchecked > 0 ? `${some(unchecked)} could not be checked` : '';
}

export function isUnchecked({ report }: AttachedPicture): boolean {
  return report?.signals.unchecked !== undefined;
}

/** What was found in one picture, said without judging it. */
export function pictureSentence({ report, file }: Pick<AttachedPicture, 'report' | 'file'>): string {
  if (report === null) return 'Looking at this picture…';
  const { signals } = report;
  if (signals.unchecked) return `This picture could not be checked: ${whyUnchecked(signals.unchecked, file)}. Please look yourself.`;
  const facts = factsIn(signals);
  if (signals.faces)
    return `${signals.faces === 1 ? 'One face' : `About ${signals.faces} faces`}${facts.map((fact) => `, ${fact}`).join('')}. ${NOT_YET_VISIBLE}`;
  const without = signals.faces === 0 ? NO_FACES : 'Faces could not be looked for, please look yourself.';
  return facts.length > 0 ? `${without} Also found: ${facts.join(', ')}. ${NOT_YET_VISIBLE}` : without;
}

/** What came of a remedy. */
export function mendedSentence(use: MendedUse, mended: Mended): string {
  if (!mended.ok)
    return use === 'save'
      ? 'That did not work here. The picture is as it was.'
      : 'That did not work here. You can save a safe copy instead.';
  return `${DONE[use]} ${checkedAgain(mended.report)}`;
}

const DONE: Readonly<Record<MendedUse, string>> = { swap: 'Swapped in.', save: 'Saved.', copy: 'Copied.' };

function checkedAgain({ signals }: PictureReport): string {
  if (signals.unchecked || signals.faces === undefined) return 'The copy could not be checked again, please look yourself.';
  const facts = factsIn(signals);
  return `Checked again: about ${peopleIn(signals.faces)} found${facts.map((fact) => `, ${fact}`).join('')}. Please look yourself too.`;
}

const peopleIn = (faces: number) => (faces === 1 ? '1 face' : `${faces} faces`);

function factsIn({ text, codes, gps, takenAt, camera, thumbnail, screenshot }: PictureSignals): string[] {
  const lines = text?.split('\n').filter((line) => line.trim() !== '').length ?? 0;
  const facts = [
    lines >= LIST_LINES ? 'words such as a list' : lines > 0 && 'some words',
    codes?.length ? 'a code to scan' : false,
    screenshot && 'what looks like a screen',
    gps && takenAt ? 'where and when it was taken' : gps ? 'where it was taken' : takenAt && 'when it was taken',
    camera && 'which camera took it',
    thumbnail && 'a small hidden copy of it',
  ];
  return facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

function whyUnchecked(reason: UncheckedReason, file: File): string {
  return reason === 'format' ? `this kind of file can’t be opened here${kindOf(file)}` : WHY_UNCHECKED[reason];
}

/** By the end of its name, which people know; else by what the browser calls it. */
function kindOf({ name, type }: File): string {
  const kind = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1] ?? /^\w+\/([a-z0-9]{2,5})$/i.exec(type)?.[1];
  return kind ? ` (${kind.toUpperCase()})` : '';
}
