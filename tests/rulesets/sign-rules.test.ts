// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makeKeyPair, parsePrivateKey, signRules } from '../../src/rulesets/sign-rules';
import { openSigned, parsePublicKeys } from '../../src/rulesets/signed-text';

const TEXT = '{\r\n\t"organisation": "Ysgol Tŵr 👩🏽‍🏫"\n}\n';

async function keysOf(...pairs: { publicKey: object }[]) {
  const parsed = parsePublicKeys(JSON.stringify(pairs.map(({ publicKey }) => publicKey)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe('a signed rules file', () => {
  it('is opened with the public key, letter for letter, and names the key', async () => {
    const pair = await makeKeyPair('autumn');
    const opened = await openSigned(await signRules(TEXT, pair.privateKey), await keysOf(pair));
    expect(opened).toEqual({ ok: true, value: { text: TEXT, signedBy: 'autumn' } });
  });

  it('is one line of plain letters, so that any console can hold it', async () =>
    expect(await signRules(TEXT, (await makeKeyPair()).privateKey)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/));

  it('is not opened with another key', async () => {
    const signed = await signRules(TEXT, (await makeKeyPair()).privateKey);
    expect(await openSigned(signed, await keysOf(await makeKeyPair()))).toMatchObject({ problems: [{ code: 'wrong-signature' }] });
  });

  it('is opened by any key of the list, so that one can follow another', async () => {
    const [old, next] = [await makeKeyPair('old'), await makeKeyPair('next')];
    const keys = await keysOf(old, next);
    for (const { privateKey } of [old, next])
      expect(await openSigned(await signRules(TEXT, privateKey), keys)).toMatchObject({ value: { signedBy: privateKey.kid } });
  });
});

describe('a pair of keys', () => {
  it('keeps its secret out of the public half', async () => {
    const { publicKey, privateKey } = await makeKeyPair();
    expect(privateKey.d).toBeTypeOf('string');
    expect(publicKey).not.toHaveProperty('d');
    expect(publicKey.kid).toBe(privateKey.kid);
    expect(publicKey.kid).toMatch(/^[\w-]{43}$/);
  });
});

describe('a private key', () => {
  it('is read as it was made', async () => {
    const { privateKey } = await makeKeyPair();
    expect(parsePrivateKey(JSON.stringify(privateKey))).toEqual({ ok: true, value: privateKey });
  });

  it.each([
    ['no JSON', '-----BEGIN PRIVATE KEY-----', /not JSON/],
    ['another kind of key', '{"kty":"RSA","d":"x"}', /not a private key for ES256/],
    ['a public key', '{"kty":"EC","crv":"P-256","x":"x","y":"y"}', /public key/],
  ])('that is %s is refused with what to do', (_name, text, message) =>
    expect(parsePrivateKey(text)).toMatchObject({ problems: [{ message: expect.stringMatching(message) }] }),
  );
});
