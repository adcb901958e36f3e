import type { Parsed, Problem } from '../../engine/schema/problem';
import type { RulesFile } from '../../engine/schema/rules-file';
import { WARNINGS } from './warnings';

/** What a file writes to extend these rules: their id and the first number of their version. */
export function baseName({ id, version }: Pick<RulesFile, 'id' | 'version'>): string {
  return `${id}@${version.split('.')[0]}`;
}

/** The bundled rules that a file asks for, with a word of warning where they have moved on since. */
export function findBase(asked: string, bundled: RulesFile | null): Parsed<{ base: RulesFile; problems: Problem[] }> {
  const refuse = (code: string, message: string) => ({ ok: false as const, problems: [{ code, message, path: ['extends'] }] });
  const [name = '', written = ''] = asked.split('@');
  if (bundled === null) return refuse('no-base', 'No rules that could be extended are at hand here.');
  const own = baseName(bundled);
  const major = Number(own.split('@')[1]);
  if (name !== bundled.id) return refuse('unknown-base', `There are no bundled rules called "${name}": write "${own}".`);
  if (Number(written) > major)
    return refuse(
      'newer-base',
      `The file extends version ${written} of ${name}, and this Quiet Word came with ${bundled.version}: update Quiet Word, or write "${own}".`,
    );
  // The extension updates itself, and must not end a school's rules by that.
  const older: Problem = {
    code: WARNINGS.olderBase,
    message: `The file extends version ${written} of ${name}, and this Quiet Word came with ${bundled.version}: all that still fits is in use. Look it through and write "${own}".`,
    path: ['extends'],
  };
  return { ok: true, value: { base: bundled, problems: Number(written) < major ? [older] : [] } };
}
