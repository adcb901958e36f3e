import { z } from 'zod';

/**
 * What can be so of a picture: `any` there is one · `unchecked` it could not be looked at · `located` the file says where it was taken ·
 * `at-school` inside one of the school's places · `in-school-hours` while the school is open ·
 * `out-of-school-hours` when it is known to be closed · `screenshot` of a screen ·
 * `with-words`, `with-code` something was read from it · `with-thumbnail` the file holds a small copy, maybe of how it was before ·
 * `permitted` the person holds permission to show the people in it.
 */
export const pictureFact = z.enum([
  'any',
  'unchecked',
  'located',
  'at-school',
  'in-school-hours',
  'out-of-school-hours',
  'screenshot',
  'with-words',
  'with-code',
  'with-thumbnail',
  'permitted',
]);
export type PictureFact = z.infer<typeof pictureFact>;
