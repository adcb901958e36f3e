import { readFileSync } from 'node:fs';
import { shortCode } from '../../rulesets/short-code';
import { parsePrivateKey, signRules } from '../../rulesets/sign-rules';
import { type Command, faulty, misused } from './command';
import { openRules } from './rules-on-disk';
import { writeFile } from './write-file';

export const sign: Command = {
  usage: 'FILE --key NAME.jwk -o OUT',
  about: 'signs a rules file (ES256), so that browsers with the public key take no other',
  help: [
    ['--key FILE', 'the private key, as "keys" makes it'],
    ['-o, --out FILE', 'the signed file to write'],
  ],
  options: { key: { type: 'string' }, out: { type: 'string', short: 'o' } },
  names: [1, 1],
  async run({ names: [path = ''], text }) {
    const [keyPath, out] = [text('key'), text('out')];
    if (keyPath === undefined) return misused('Say which key to sign with: --key NAME.jwk. The command "keys" makes one.');
    if (out === undefined) return misused('Say where to write the signed file: -o OUT');
    const key = readKey(keyPath);
    if (!key.ok) return misused(`${keyPath}: ${key.problems[0]?.message ?? ''}`);
    const opened = await openRules(path);
    if (!opened.ok) return opened.answer;
    const { rules, text: inner } = opened.value;
    if (rules.problems.length > 0) return faulty(rules.problems);
    writeFile(out, await signRules(inner, key.value));
    const code = await shortCode(inner);
    return {
      code: 0,
      text: `${out}: ${rules.file.id} ${rules.file.version}, signed with ${key.value.kid ?? 'a key without a name'}, short code ${code}`,
      json: { ok: true, out, signedWith: key.value.kid ?? null, shortCode: code },
    };
  },
};

function readKey(path: string): ReturnType<typeof parsePrivateKey> {
  try {
    return parsePrivateKey(readFileSync(path, 'utf8'));
  } catch (error) {
    return { ok: false, problems: [{ code: 'unreadable', message: error instanceof Error ? error.message : String(error), path: [] }] };
  }
}
