import { readerText, text } from 'virtual:bundled-rules';
import type { CompiledRules } from '../engine/match/compile-rules';
import { Reader } from '../engine/reader/reader';
import { parseRulesFile } from './parse-rules-file';

/** The rules that the extension came with. The build refuses a faulty file, so a fault here is a bug. */
export function rulesInForce(): CompiledRules {
  const parsed = parseRulesFile(text, 'rules/oak-field', { reader: new Reader(JSON.parse(readerText)) });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.value;
}

/** What a page of ours tells of them. */
export function describeRules({ file, rules, problems }: CompiledRules) {
  return { organisation: file.policy.organisation, version: file.version, rules: rules.length, problems: [...problems] };
}
