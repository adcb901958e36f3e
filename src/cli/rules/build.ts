import { onOneLine } from '../../rulesets/one-line';
import { shortCode } from '../../rulesets/short-code';
import { type Command, faulty, misused } from './command';
import { openRules } from './rules-on-disk';
import { writeFile } from './write-file';

export const build: Command = {
  usage: 'FOLDER|FILE -o OUT.json',
  about: 'makes one rules file on one line, ready to be given out',
  help: [['-o, --out FILE', 'the file to write']],
  options: { out: { type: 'string', short: 'o' } },
  names: [1, 1],
  async run({ names: [path = ''], text }) {
    const out = text('out');
    if (out === undefined) return misused('Say where to write the file: -o OUT.json');
    const opened = await openRules(path);
    if (!opened.ok) return opened.answer;
    const { rules } = opened.value;
    if (rules.problems.length > 0) return faulty(rules.problems);
    const built = onOneLine(opened.value.text);
    writeFile(out, built);
    const code = await shortCode(built);
    const { id, version } = rules.file;
    return {
      code: 0,
      text: `${out}: ${id} ${version}, ${rules.rules.length} rules, ${Buffer.byteLength(built)} bytes, short code ${code}`,
      json: { ok: true, out, id, version, rules: rules.rules.length, bytes: Buffer.byteLength(built), shortCode: code },
    };
  },
};
