/** No vowels, so that no word comes about, and no letters that sound or look alike over a telephone line. */
const LETTERS = 'BCDFGHJKLMNPRSTVWXZQ';

/** Eight letters to read out that tell one text from another: "KDTR-MWBH". Of a signed file, of what is inside the signature. */
export async function shortCode(text: string): Promise<string> {
  const letters = [...(await sha256(text)).slice(0, 8)].map((byte) => LETTERS[byte % LETTERS.length] ?? 'B');
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
