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

export type Packed =
  | { ok: true; file: MadeFile; code: string; names: string[]; put: 'rules' | 'signed' | null }
  | { ok: false; fault: 'id' | 'address' };

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

/** Both halves out of the file of the private one; the fault is the code of what is wrong with it. */
export function openKey(text: string): { ok: true; pair: KeyPair } | { ok: false; fault: string } {
  const parsed = parsePrivateKey(text);
  if (!parsed.ok) return { ok: false, fault: parsed.problems[0]?.code ?? '' };
  const { d: _, ...publicKey } = parsed.value;
  return { ok: true, pair: { privateKey: parsed.value, publicKey } };
}

export async function signFile(text: string, { privateKey }: KeyPair): Promise<MadeFile> {
  return { name: 'school-rules.jws', content: await signRules(text, privateKey) };
}

/** Every console's files in one archive, the code that the options page of each browser should then show, and what is to be put at the address. */
export async function packDeployment(text: string, keys: KeyPair | null, { chromeId, url, schoolDevice }: Delivery): Promise<Packed> {
  if (!CHROMIUM_ID.test(chromeId)) return { ok: false, fault: 'id' };
  const address = url === '' ? null : rulesAddress.safeParse(url);
  if (address && !address.success) return { ok: false, fault: 'address' };
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
    file: { name: 'quiet-word-consoles.zip', content: new Uint8Array(zipped) },
    code: await shortCode(address ? text : plain),
    names: files.map(({ name }) => name),
    put: address ? (keys ? 'signed' : 'rules') : null,
  };
}
