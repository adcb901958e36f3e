import { parseWith } from '../engine/schema/problem';
import { type Example, type Rule, rule } from '../engine/schema/rule';
import { isObject } from '../rulesets/json-text';

const STAND_IN = { id: 'own/being-written', title: 'x', advice: 'x', falsePositives: 'x', severity: 'advise', status: 'stable' };

/**
 * A rule that is being written, with all that it still lacks filled in, so that its examples can be run; null while what it looks for is at fault.
 * Examples without words keep their places.
 */
export function candidateOf(written: unknown, clause: string): Rule | null {
  if (!isObject(written)) return null;
  const { when, scope, unless, examples } = written;
  const sound = (key: 'flags' | 'allows') => listOf(isObject(examples) ? examples[key] : null).map((each) => (isBlank(each) ? ' ' : each));
  const filled = { ...STAND_IN, clause, when, scope: scope ?? 'sentence', unless: listOf(unless).flatMap(asFinished) };
  const parsed = parseWith(rule, { ...filled, examples: { flags: orOne(sound('flags')), allows: orOne(sound('allows')) } });
  return parsed.ok ? parsed.value : null;
}

function isBlank(example: unknown): boolean {
  return (typeof example === 'string' ? example : isObject(example) ? String(example.text ?? '') : '').trim() === '';
}

/** An exception counts once it says what makes the words harmless; its reason may come later. */
function asFinished(excuse: unknown): Rule['unless'] {
  const parsed = isObject(excuse) ? parseWith(rule.shape.unless, [{ ...excuse, because: excuse.because || '…' }]) : null;
  return parsed?.ok ? parsed.value : [];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const orOne = (all: unknown[]): unknown[] => (all.length > 0 ? all : [' ' satisfies Example]);
