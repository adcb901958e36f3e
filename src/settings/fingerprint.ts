import { foldText } from '../engine/text/fold';

/** Known again by whoever has the salt, legible to nobody; disguises, case and spaces make no difference. */
export async function fingerprint(salt: string, ...parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([salt, ...parts.map(plain)]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.slice(0, 16)));
}

const plain = (words: string): string => foldText(words).text.replace(/\s+/g, ' ').trim();

/** "www.facebook.com" and "m.facebook.com" are one site. */
export function siteOf(url: string | undefined): string {
  const host = URL.canParse(url ?? '') ? new URL(url ?? '').hostname : '';
  return host.replace(/^(?:www|m|mobile)\./, '');
}
