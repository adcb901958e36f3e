import { strToU8, zipSync } from 'fflate';
import { deploymentFiles } from '../deploy/deployment-files';
import { CHROMIUM_ID } from '../deploy/extension-identity';
import { onOneLine } from '../rulesets/one-line';
import type { PolicyValues } from '../rulesets/policy-values';
import { rulesAddress } from '../rulesets/rules-address';
import { shortCode } from '../rulesets/short-code';
import { type KeyPair, makeKeyPair, parsePrivateKey, signRules } from '../rulesets/sign-rules';

/** A file to be saved. */
export interface MadeFile {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** What an admin chose of how the rules reach the browsers. */
export interface Delivery {
  chromeId: string;
  /** Where browsers download the rules from; empty, the policy carries them itself. */
  url: string;
  schoolDevice: boolean;
}

export type Made<T> = { ok: true; value: T } | { ok: false; message: string };

/** The two halves of a new pair, each as a file of its own. */
export async function makeKeys(): Promise<{ pair: KeyPair; files: MadeFile[] }> {
  const pair = await makeKeyPair();
  return {
    pair,
    files: [
      { name: 'quiet-word.jwk', content: `${JSON.stringify(pair.privateKey, null, 2)}\n` },
      { name: 'quiet-word.pub.jwk', content: `${JSON.stringify(pair.publicKey, null, 2)}\n` },
    ],
  };
}

/** Both halves out of the file of the private one. */
export function openKey(text: string): Made<KeyPair> {
  const parsed = parsePrivateKey(text);
  if (!parsed.ok) return { ok: false, message: parsed.problems[0]?.message ?? 'This is no key.' };
  const { d: _, ...publicKey } = parsed.value;
  return { ok: true, value: { privateKey: parsed.value, publicKey } };
}

export async function signFile(text: string, { privateKey }: KeyPair): Promise<MadeFile> {
  return { name: 'school-rules.jws', content: await signRules(text, privateKey) };
}

/** Every console's files in one archive, and the code that the options page of each browser should then show. */
export async function packDeployment(
  text: string,
  keys: KeyPair | null,
  { chromeId, url, schoolDevice }: Delivery,
): Promise<Made<{ file: MadeFile; code: string; names: string[] }>> {
  if (!CHROMIUM_ID.test(chromeId))
    return { ok: false, message: 'The id of the extension has 32 letters from a to p: chrome://extensions shows it.' };
  const address = url === '' ? null : rulesAddress.safeParse(url);
  if (address && !address.success) return { ok: false, message: address.error.issues[0]?.message ?? 'This is no address.' };
  const plain = onOneLine(text);
  const values: PolicyValues = {
    ...(address ? { rulesUrl: address.data } : { rules: keys ? await signRules(plain, keys.privateKey) : plain }),
    ...(keys ? { publicKeys: JSON.stringify([keys.publicKey]) } : {}),
    ...(schoolDevice ? { schoolDevice } : {}),
  };
  const files = deploymentFiles(values, { chromeId });
  const zipped = zipSync(Object.fromEntries(files.map((file) => [file.name, strToU8(file.text)])));
  return {
    ok: true,
    value: {
      file: { name: 'quiet-word-consoles.zip', content: new Uint8Array(zipped) },
      code: await shortCode(address ? text : plain),
      names: files.map(({ name }) => name),
    },
  };
}
