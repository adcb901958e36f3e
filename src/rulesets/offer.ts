import type { CompiledRules } from '../engine/match/compile-rules';
import type { Reader } from '../engine/reader/reader';
import type { Problem } from '../engine/schema/problem';
import type { RulesFile } from '../engine/schema/rules-file';
import { isWarning } from './extend/warnings';
import type { KeptFile } from './kept';
import { type Release, readRelease, type Wait, waitOf } from './may-start';
import { type ParsedRules, parseRulesFile } from './parse-rules-file';
import { sha256, shortCode } from './short-code';
import { openSigned, type PublicKeys } from './signed-text';

/** What an offered file is held against. */
export interface Terms {
  keys: PublicKeys | null;
  reader: Reader | null;
  /** What the file may extend. */
  bundled: () => RulesFile;
  now: number;
  draw: number;
  /** The rules at work, if they came the same way. */
  former: CompiledRules | null;
  /** A file with the same id and a lower serial than this is refused. */
  notOlderThan: Release | null;
}

export type Outcome = { taken: KeptFile; compiled: ParsedRules } | { waits: Wait } | { refused: Problem[] };

/** Whether a file may take the place of the rules at work. `name` is what its problems call it. */
export async function weighOffer(given: string, name: string, terms: Terms): Promise<Outcome> {
  const opened = await openSigned(given, terms.keys);
  if (!opened.ok) return refuse(opened.problems, name);
  const { text, signedBy } = opened.value;
  const release = readRelease(text);
  if (release) {
    const last = terms.notOlderThan;
    if (last !== null && release.id === last.id && release.serial < last.serial)
      return refuse(
        [
          {
            code: 'older',
            message: `Its serial is ${release.serial} and this device has ${last.serial} already: to go back, give the former file a higher serial.`,
            path: ['serial'],
          },
        ],
        name,
      );
    const waits = await waitOf(release, terms.now, terms.draw);
    if (waits) return { waits };
  }
  const parsed = parseRulesFile(text, name, { reader: terms.reader, bundled: terms.bundled });
  if (!parsed.ok) return refuse(parsed.problems, name);
  const lost = wouldStop(parsed.value, terms.former);
  if (lost.length > 0) return refuse([stops(lost), ...parsed.value.problems], name);
  return {
    taken: { text, signedBy, code: await shortCode(text), offered: await markOf(given, terms.keys), at: terms.now },
    compiled: parsed.value,
  };
}

/** The same for the same text under the same keys. */
export async function markOf(given: string, keys: PublicKeys | null): Promise<string> {
  return [...(await sha256(`${JSON.stringify(keys)}\n${given}`))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Rules at work that a newer file would end by its faults; where it has none, they were taken out on purpose. */
function wouldStop(newer: CompiledRules, former: CompiledRules | null): string[] {
  if (former === null || newer.problems.every(isWarning)) return [];
  return former.rules.map(({ id }) => id).filter((id) => !newer.byId.has(id) && !isOff(newer, id));
}

const isOff = ({ file }: CompiledRules, id: string) => file.rules.some((rule) => rule.id === id && rule.status === 'off');

function stops(lost: readonly string[]): Problem {
  const named = lost.length > 3 ? `${lost.slice(0, 3).join(', ')} and ${lost.length - 3} more` : lost.join(', ');
  return { code: 'would-stop-rules', message: `Its faults would stop rules that work now (${named}), so it is not used.`, path: [] };
}

function refuse(problems: readonly Problem[], name: string): { refused: Problem[] } {
  return { refused: problems.map((problem) => ({ file: name, ...problem })) };
}
