import { z } from 'zod';
import { pictureSignals } from './picture';

export const surface = z.enum(['post', 'comment', 'dm', 'blog', 'bio']);
export type Surface = z.infer<typeof surface>;

export const recipient = z.enum(['pupil', 'ex-pupil', 'parent', 'colleague', 'friend', 'family', 'public']);
export type Recipient = z.infer<typeof recipient>;

export const device = z.enum(['school', 'own']);
export type Device = z.infer<typeof device>;

export const draftContext = z.strictObject({
  audience: z.string().optional(),
  device: device.optional(),
  /** The moment of writing, ISO: with a zone, or as the school's own clock shows it. */
  now: z.string().optional(),
});

/** What a member of staff is about to post, at one moment. */
export const draft = z.strictObject({
  text: z.string(),
  surface: surface.default('post'),
  recipient: recipient.nullable().default(null),
  images: z.array(pictureSignals).default([]),
  context: draftContext.default({}),
});
export type Draft = z.infer<typeof draft>;

/** A draft of plain words with every other field at its default. */
export function draftOf(text: string, rest: Partial<Draft> = {}): Draft {
  return { text, surface: 'post', recipient: null, images: [], context: {}, ...rest };
}
