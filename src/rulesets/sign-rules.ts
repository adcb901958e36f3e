import type { JWK } from 'jose';
import { z } from 'zod';
import type { Parsed } from '../engine/schema/problem';

/** What this product signs with; it takes others that a school's own tool may make: see signed-text.ts. */
const ALGORITHM = 'ES256';

export interface KeyPair {
  /** Never leaves the one who signs. */
  privateKey: JWK;
  /** For everybody: the policy's `publicKeys` is a list of these. */
  publicKey: JWK;
}

/** A new pair; its name is the key's own fingerprint where none is given. */
export async function makeKeyPair(name?: string): Promise<KeyPair> {
  const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await import('jose');
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const [secret, open] = [await exportJWK(pair.privateKey), await exportJWK(pair.publicKey)];
  const about = { kid: name ?? (await calculateJwkThumbprint(open)), alg: ALGORITHM };
  return { privateKey: { ...secret, ...about }, publicKey: { ...open, ...about } };
}

const privateKey = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string().optional(),
});

export function parsePrivateKey(text: string): Parsed<JWK> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-json', 'The key is not JSON: give the private key (JWK) as it was made.');
  }
  const parsed = privateKey.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as JWK };
  const isPublic = typeof value === 'object' && value !== null && 'kty' in value && !('d' in value);
  return isPublic
    ? refuse('public-key', 'This is a public key, which can only check a signature: give the private one.')
    : refuse('no-key', 'This is not a private key for ES256: make a pair, and give the private one.');
}

/** The rules file's text in its signature, as a compact JWS: one line. */
export async function signRules(text: string, key: JWK): Promise<string> {
  const { CompactSign, importJWK } = await import('jose');
  const header = { alg: ALGORITHM, ...(key.kid === undefined ? {} : { kid: key.kid }) };
  return new CompactSign(new TextEncoder().encode(text)).setProtectedHeader(header).sign(await importJWK(key, ALGORITHM));
}

function refuse(code: string, message: string): Parsed<never> {
  return { ok: false, problems: [{ code, message, path: [] }] };
}
