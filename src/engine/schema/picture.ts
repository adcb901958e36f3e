import { z } from 'zod';

/** Why a picture could not be looked at. */
export const uncheckedReason = z.enum(['format', 'video', 'too-large', 'damaged', 'failed']);
export type UncheckedReason = z.infer<typeof uncheckedReason>;

/** A part of the upright picture: shares (0 to 1) of its width and height from the top left corner. */
export const pictureBox = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
});
export type PictureBox = z.infer<typeof pictureBox>;

/** Numbers and facts measured from one attached picture. */
export const pictureSignals = z.strictObject({
  faces: z.number().int().min(0).optional(),
  /** The share of the picture's area that the largest face takes up. */
  largestFace: z.number().min(0).max(1).optional(),
  /** The words read from it. */
  text: z.string().optional(),
  /** What QR and bar codes in it say. */
  codes: z.array(z.string()).optional(),
  nudity: z.number().min(0).max(1).optional(),
  /** Degrees, latitude first, from the file's own data. */
  gps: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  /** Local time as the camera wrote it, ISO without a zone; or with one. */
  takenAt: z.string().optional(),
  camera: z.string().optional(),
  /** The file holds a small copy of the picture, which may show what was cut off or covered since. */
  thumbnail: z.boolean().optional(),
  /** It looks like a picture of a screen made by the device itself. */
  screenshot: z.boolean().optional(),
  /** It could not be looked at, and why; then nothing else is known of it, unless only its words could not be read. */
  unchecked: uncheckedReason.optional(),
  /** The person says that they hold permission to show the people in it, for this draft only. */
  permission: z.boolean().optional(),
});
export type PictureSignals = z.infer<typeof pictureSignals>;

/** What the desk says of one picture: signals for the rules, faces for the remedies. */
export interface PictureReport {
  signals: PictureSignals;
  faces: PictureBox[];
  /** Pixels, upright; 0 where it could not be looked at. */
  width: number;
  height: number;
}

/** How to mend a picture. Whatever is asked, all that the file says beside its pixels is left out. */
export const mending = z.strictObject({
  hide: z.strictObject({ how: z.enum(['cover', 'blur']), boxes: z.array(pictureBox) }).optional(),
  /** What to keep. */
  crop: pictureBox.optional(),
});
export type Mending = z.infer<typeof mending>;
