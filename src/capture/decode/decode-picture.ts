import type { PictureKind } from './kind-of-file';

/** Upright, as the file's own data says; of a moving picture the first frame. Null where the pixels cannot be made out. */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>, kind: PictureKind): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([bytes], { type: `image/${kind}` }), { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}
