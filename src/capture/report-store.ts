import type { PictureReport } from '../engine/schema/picture';

const MOST = 50;

/** What is known of the pictures looked at last, by the hash of their files; no pixels. */
export function reportStore() {
  const reports = new Map<string, PictureReport>();
  return {
    get: (hash: string) => reports.get(hash),
    keep(hash: string, report: PictureReport) {
      reports.set(hash, report);
      const [oldest] = reports.keys();
      if (reports.size > MOST && oldest !== undefined) reports.delete(oldest);
    },
  };
}

export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
