// @vitest-environment node
import { CompactSign, exportJWK, FlattenedSign, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { atWork, codesOf, forgetAll, startKeeper } from './a-keeper';
import { schoolFile } from './school-file';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let [old, next, foreign]: Pair[] = [];
let keys: Record<'old' | 'next' | 'both', string>;

const bytes = (text: string) => new TextEncoder().encode(text);
const compact = (text: string, pair: Pair | undefined, alg = 'ES256') =>
  new CompactSign(bytes(text)).setProtectedHeader({ alg }).sign(pair?.privateKey as CryptoKey);
const publicOf = async (pair: Pair | undefined, kid: string) => ({ ...(await exportJWK(pair?.publicKey as CryptoKey)), kid, alg: 'ES256' });

beforeAll(async () => {
  const pairs = await Promise.all([1, 2, 3].map(() => generateKeyPair('ES256', { extractable: true })));
  [old, next, foreign] = pairs;
  const [a, b] = [await publicOf(old, 'autumn'), await publicOf(next, 'spring')];
  keys = { old: JSON.stringify([a]), next: JSON.stringify([b]), both: JSON.stringify([a, b]) };
});
beforeEach(forgetAll);

const SIGNED = { source: 'policy', version: '2.0.0' };
const NEWER = { version: '3.0.0' };

describe('where the school has set a key', () => {
  it('a file signed with it is taken, compact or flattened', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ publicKeys: keys.old, rules: await compact(schoolFile(), old) }, true);
    expect(await atWork(keeper)).toMatchObject(SIGNED);
    const flat = await new FlattenedSign(bytes(schoolFile(NEWER))).setProtectedHeader({ alg: 'ES256' }).sign(old?.privateKey as CryptoKey);
    await keeper.takePolicy({ publicKeys: keys.old, rules: JSON.stringify(flat) }, true);
    expect(await atWork(keeper)).toMatchObject({ version: '3.0.0' });
    expect((await keeper.current()).kept?.signedBy).toBe('autumn');
  });

  it.each([
    ['not signed', async () => schoolFile(NEWER), 'not-signed'],
    ['signed with another key', () => compact(schoolFile(NEWER), foreign), 'wrong-signature'],
    ['changed after it was signed', async () => tamper(await compact(schoolFile(NEWER), old)), 'wrong-signature'],
    ['said to need no signature', async () => unsecured(schoolFile(NEWER)), 'wrong-signature'],
    ['signed with a key that all the world knows', () => hmac(schoolFile(NEWER)), 'wrong-signature'],
    ['signed, but not JSON inside', () => compact('{ oops', old), 'bad-json'],
  ])('a file that is %s is refused, and the last good one stays', async (_name, offered, code) => {
    const keeper = startKeeper();
    await keeper.takePolicy({ publicKeys: keys.old, rules: await compact(schoolFile(), old) }, true);
    await keeper.takePolicy({ publicKeys: keys.old, rules: await offered() }, true);
    expect(await atWork(keeper)).toMatchObject(SIGNED);
    expect(await codesOf(keeper)).toContain(code);
    expect((await keeper.takeByHand({ text: await offered() }))[0]?.code).toBe(code);
    expect(await atWork(startKeeper())).toMatchObject(SIGNED);
  });

  it('keys are changed by a list: both fit, then only the newer', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ publicKeys: keys.both, rules: await compact(schoolFile(), old) }, true);
    await keeper.takePolicy({ publicKeys: keys.both, rules: await compact(schoolFile(NEWER), next) }, true);
    expect(await atWork(keeper)).toMatchObject(NEWER);
    await keeper.takePolicy({ publicKeys: keys.next, rules: await compact(schoolFile({ version: '4.0.0' }), old) }, true);
    expect(await atWork(keeper)).toMatchObject(NEWER);
    expect(await codesOf(keeper)).toEqual(['wrong-signature']);
  });

  it('keys that vanish or cannot be read open no door', async () => {
    for (const publicKeys of [undefined, '[', '[]', JSON.stringify([{ kty: 'oct', k: 'c2VjcmV0' }]), 7]) {
      forgetAll();
      const keeper = startKeeper();
      await keeper.takePolicy({ publicKeys: keys.old, rules: await compact(schoolFile(), old) }, true);
      await keeper.takePolicy({ ...(publicKeys === undefined ? {} : { publicKeys }), rules: schoolFile(NEWER) }, true);
      expect(await atWork(keeper)).toMatchObject(SIGNED);
      expect((await startKeeper().takeByHand({ text: schoolFile(NEWER) }))[0]?.code).toBe('not-signed');
    }
    const fresh = startKeeper();
    forgetAll();
    await fresh.takePolicy({ publicKeys: '[', rules: schoolFile() }, true);
    expect(await codesOf(fresh)).toContain('bad-keys');
  });

  it('a private key among them is named as such', async () => {
    const keeper = startKeeper();
    await keeper.takePolicy({ publicKeys: JSON.stringify([await exportJWK(old?.privateKey as CryptoKey)]), rules: schoolFile() }, true);
    expect((await keeper.state()).problems.map(({ message }) => message).join()).toContain('private key');
    expect(await atWork(keeper)).toMatchObject({ source: 'bundled' });
  });

  it('a file that the person chose before is passed over until it is signed', async () => {
    const keeper = startKeeper();
    await keeper.takeByHand({ text: schoolFile() });
    await keeper.takePolicy({ publicKeys: keys.old }, true);
    expect(await atWork(keeper)).toMatchObject({ source: 'bundled' });
  });
});

it('where no key is set, a signed file is read all the same', async () => {
  const keeper = startKeeper();
  await keeper.takePolicy({ rules: await compact(schoolFile(), old) }, true);
  expect(await atWork(keeper)).toMatchObject(SIGNED);
});

function tamper(jws: string): string {
  const [header, payload = '', signature] = jws.split('.');
  const text = Buffer.from(payload, 'base64url').toString().replace('"advise"', '"info"');
  return [header, Buffer.from(text).toString('base64url'), signature].join('.');
}

function unsecured(text: string): string {
  const part = (value: string) => Buffer.from(value).toString('base64url');
  return `${part('{"alg":"none"}')}.${part(text)}.AA`;
}

/** With the public key's own words for a secret: an old trick. */
async function hmac(text: string): Promise<string> {
  const signed = await new SignJWT(JSON.parse(text)).setProtectedHeader({ alg: 'HS256' }).sign(bytes(keys.old));
  return signed;
}
