import type { Detector } from '../engine/schema/detector';

/** What a rule looks for, as the form shows it: parts that must all be there, or of which one is enough. */
export interface Frame {
  join: 'all' | 'any';
  within?: number | undefined;
  parts: Detector[];
}

/** The kinds of part that the form can write; any other is shown, and kept as it is. */
export type PartKind = 'words' | 'list' | 'mention' | 'topic' | 'entity' | 'contempt' | 'other';

export function kindOf(part: Detector): PartKind {
  if ('phrase' in part || 'phrases' in part) return 'words';
  for (const kind of ['list', 'mention', 'topic', 'entity', 'contempt'] as const) if (kind in part) return kind;
  return 'other';
}

export function readFrame(when: Detector | undefined): Frame {
  if (when && 'all' in when) return { join: 'all', within: when.within, parts: when.all };
  if (when && 'any' in when) return { join: 'any', parts: when.any };
  return { join: 'all', parts: when ? [when] : [] };
}

export function writeFrame({ join, within, parts }: Frame): Detector {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  if (join === 'any') return { any: parts };
  return within === undefined ? { all: parts } : { all: parts, within };
}

export function wordsOf(part: Detector): string[] {
  if ('phrase' in part) return [part.phrase];
  return 'phrases' in part ? part.phrases : [];
}

/** Words as a rule compares them: small letters, straight quotes, single spaces. */
export function asTerm(typed: string): string {
  return typed.trim().toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

/** A list of words, pasted or typed: one to a line or between commas. */
export function termsIn(typed: string): string[] {
  return [...new Set(typed.split(/[,;\n]/).map(asTerm))].filter((term) => term !== '');
}
