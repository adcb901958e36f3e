import type { AdvisedFinding } from '../engine/advice';
import type { Composer } from '../sites/site';
import type { MendedUse, OpenAdvisory } from './advisory-port';
import type { Check } from './asking';
import type { Attention } from './attention';
import type { PictureDesk } from './pictures';
import type { People } from './recipients';
import type { Release } from './release';
import type { Wording } from './wording';

/** What a review is handed, since it may neither send messages nor write in the page itself. */
export interface ReviewParts {
  check: Check;
  desk: PictureDesk;
  /** What becomes of a mended copy; false where it did not work. */
  putMended(use: MendedUse, file: File, composer: Composer, place: number): Promise<boolean>;
  wording: Wording;
  /** Underlines the words of those of these findings that may be, and no others. */
  underline(composer: Composer, findings: readonly AdvisedFinding[]): void;
  openAdvisory: OpenAdvisory;
  attention: Attention;
  people: People;
  /** The extension was updated or removed under the page, so no check can be answered. */
  updated(): boolean;
  release: Release;
}
