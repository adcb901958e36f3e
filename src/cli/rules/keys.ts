import { makeKeyPair } from '../../rulesets/sign-rules';
import { type Command, misused } from './command';
import { writeFile, writeSecret } from './write-file';

export const keys: Command = {
  usage: '-o NAME [--name ID]',
  about: 'makes a pair of keys: NAME.jwk to sign with, and NAME.pub.jwk to give out',
  help: [
    ['-o, --out NAME', 'where to write NAME.jwk and NAME.pub.jwk'],
    ['--name ID', 'what the options page calls the key; its fingerprint, where left out'],
  ],
  options: { out: { type: 'string', short: 'o' }, name: { type: 'string' } },
  names: [0, 0],
  async run({ text }) {
    const out = text('out');
    if (out === undefined) return misused('Say where to write the keys: -o NAME');
    const [secret, open] = [`${out}.jwk`, `${out}.pub.jwk`];
    const { privateKey, publicKey } = await makeKeyPair(text('name'));
    if (!writeSecret(secret, `${JSON.stringify(privateKey, null, 2)}\n`))
      return misused(`${secret} is there already and is not written over: give another name.`);
    writeFile(open, `${JSON.stringify(publicKey, null, 2)}\n`);
    return {
      code: 0,
      text: `${secret}: to sign with. Keep it to yourself, with a copy in a safe place.\n${open}: to give out with "deploy --public-key".`,
      json: { ok: true, privateKey: secret, publicKey: open, name: publicKey.kid },
    };
  },
};
