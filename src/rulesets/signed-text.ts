import type { JWK } from 'jose';
import { z } from 'zod';
import type { Parsed, Problem } from '../engine/schema/problem';

/** Only signatures that a public key proves: a key that signs and checks alike would be in every browser. */
const ALGORITHMS = ['ES256', 'ES384', 'EdDSA', 'Ed25519', 'PS256', 'RS256'];

const publicKey = z
  .looseObject({ kty: z.enum(['EC', 'OKP', 'RSA']), kid: z.string().optional(), alg: z.enum(ALGORITHMS as [string]).optional() })
  .refine((key) => !('d' in key), 'This is a private key: keep it, and give out the public one only.');

const flattened = z.object({ payload: z.string(), protected: z.string(), signature: z.string() });

/** A compact JWS. */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

export type PublicKeys = readonly (JWK & { kty: string })[];

/** What was inside, and the id of the key that proves it ("" where the key has none); null where nobody checked. */
export interface Opened {
  text: string;
  signedBy: string | null;
}

/** The school's keys; any of them will do, so that a new one can be given out before the old one is retired. */
export function parsePublicKeys(text: string): Parsed<PublicKeys> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('bad-keys', 'The public keys are not JSON: write an array of JWKs, as the command that makes keys prints it.');
  }
  const parsed = z.array(publicKey).min(1).max(20).safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as PublicKeys };
  const [issue] = parsed.error.issues;
  return refuse(
    'bad-keys',
    `The public keys cannot be used${issue?.path.length ? `, at ${issue.path.join('.')}` : ''}: ${issue?.message ?? ''} Until they are mended no new rules are taken.`,
  );
}

/** The rules file's text out of its signature. With keys, only what one of them signed; without, a signature is not looked at. */
export async function openSigned(given: string, keys: PublicKeys | null): Promise<Parsed<Opened>> {
  const text = given.replace(/^\uFEFF/, '').trim();
  const jws = asJws(text);
  if (keys === null) return jws === null ? { ok: true, value: { text: given, signedBy: null } } : openUnchecked(jws);
  if (jws === null)
    return refuse('not-signed', 'The school’s rules are to be signed, and this file is not: sign it and give it out again.');
  // Most schools sign nothing, and then nothing of it is run.
  const { flattenedVerify, importJWK } = await import('jose');
  for (const key of keys) {
    try {
      const { payload } = await flattenedVerify(jws, ({ alg }: { alg?: string }) => importJWK(key, key.alg ?? alg), {
        algorithms: ALGORITHMS,
      });
      return { ok: true, value: { text: new TextDecoder().decode(payload), signedBy: key.kid ?? '' } };
    } catch {
      // Another of the keys may fit.
    }
  }
  return refuse(
    'wrong-signature',
    'None of the school’s keys fits the signature: the file was changed after it was signed, or signed with a key that is not on the list.',
  );
}

interface Jws {
  payload: string;
  protected: string;
  signature: string;
}

function asJws(text: string): Jws | null {
  if (COMPACT.test(text)) {
    const [header = '', payload = '', signature = ''] = text.split('.');
    return { protected: header, payload, signature };
  }
  // Rules are large; what is not a JWS need not be parsed to see that.
  if (!text.startsWith('{') || !text.includes('"payload"') || !text.includes('"signature"')) return null;
  try {
    const parsed = flattened.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function openUnchecked({ payload }: Jws): Parsed<Opened> {
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    return { ok: true, value: { text: new TextDecoder().decode(bytes), signedBy: null } };
  } catch {
    return refuse('bad-signature', 'What is inside the signature is not base64: sign the file again.');
  }
}

function refuse(code: string, message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ code, message, path: [] }] };
}
