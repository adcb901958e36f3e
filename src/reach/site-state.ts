import { z } from 'zod';

/** How composers are found on a site: by its own markers, by sense alone, or not at all though there is a writing box. */
export const siteState = z.enum(['marked', 'sensed', 'unsure']);
export type SiteState = z.infer<typeof siteState>;
