import { say } from '../../language/say';
import type { AdvisoryAnswers, AttachedPicture } from '../../review/advisory-port';
import { PictureCard } from './picture-card';

export type PictureActs = Pick<AdvisoryAnswers, 'mend' | 'permit'>;

/** Every picture on the draft: what was found in it, and what can be done. */
export function PictureList({ pictures, acts }: { pictures: readonly AttachedPicture[]; acts: PictureActs }) {
  if (pictures.length === 0) return null;
  return (
    <section class="pictures info" aria-label={say('note.pictures.title')}>
      <h3>{say(pictures.length > 1 ? 'note.pictures.title' : 'note.pictures.yours')}</h3>
      <ol>
        {pictures.map((picture, at) => (
          // By its place: a mended copy swapped in is the same picture to the person, though it has another id.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <PictureCard key={at} picture={picture} place={at + 1} count={pictures.length} acts={acts} />
        ))}
      </ol>
    </section>
  );
}
