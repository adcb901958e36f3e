import type { Rewording } from '../engine/reword';
import type { Composer } from '../sites/site';

/** What puts words in a draft, on the person's own click. */
export interface Wording {
  /** Whether that is proven for the field's editor. */
  isProvenFor(field: HTMLElement): boolean;
  /** False where it did not work, and all is as it was. */
  put(composer: Composer, rewording: Rewording): Promise<boolean>;
}
