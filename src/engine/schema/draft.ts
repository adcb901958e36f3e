import { z } from 'zod';

export const surface = z.enum(['post', 'comment', 'dm', 'blog', 'bio']);
export type Surface = z.infer<typeof surface>;

export const recipient = z.enum(['pupil', 'ex-pupil', 'parent', 'colleague', 'friend', 'family', 'public']);
export type Recipient = z.infer<typeof recipient>;

/** Numbers and facts measured from one attached picture. */
export const pictureSignals = z.strictObject({
  faces: z.number().int().min(0).optional(),
  text: z.string().optional(),
  nudity: z.number().min(0).max(1).optional(),
  gps: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  takenAt: z.string().optional(),
});
export type PictureSignals = z.infer<typeof pictureSignals>;

export const draftContext = z.strictObject({
  audience: z.string().optional(),
  device: z.enum(['school', 'own']).optional(),
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
