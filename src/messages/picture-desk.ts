import type { Mending, PictureReport, UncheckedReason } from '../engine/schema/picture';
import { send } from './send';

/** More than any site takes for a picture. */
const LARGEST = 40_000_000;

/** Has a picture looked at. Videos and files too large to cross are not sent at all. */
export async function readPicture(id: string, file: File, signal: AbortSignal): Promise<PictureReport> {
  const reason = whyNot(file);
  if (reason) return { signals: { unchecked: reason }, faces: [], width: 0, height: 0 };
  const base64 = await base64Of(file);
  signal.throwIfAborted();
  signal.addEventListener('abort', () => void send('leavePicture', { id }).catch(() => {}), { once: true });
  await send('openDesk', null);
  return send('readPicture', { id, base64 });
}

/** A mended copy, under the name of the picture. */
export async function mendPicture(id: string, file: File, mending: Mending): Promise<File> {
  const base64 = await base64Of(file);
  await send('openDesk', null);
  const mended = await send('mendPicture', { id, base64, mending });
  const bytes = Uint8Array.from(atob(mended.base64), (letter) => letter.charCodeAt(0));
  return new File([bytes], nameFor(file.name, mended.type), { type: mended.type });
}

function whyNot({ type, size }: File): UncheckedReason | null {
  if (type.startsWith('video/')) return 'video';
  return size > LARGEST ? 'too-large' : null;
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function nameFor(name: string, type: string): string {
  return `${name.replace(/\.[^.]*$/, '') || 'picture'}.${type === 'image/png' ? 'png' : 'jpg'}`;
}
