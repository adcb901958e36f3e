import type { Rule } from '../engine/schema/rule';
import { FORMAT, type RulesFile } from '../engine/schema/rules-file';
import { baseName } from '../rulesets/extend/find-base';

/** A file of a school's own that is laid over the bundled rules. */
export function newSchoolFile(organisation: string, bundled: Pick<RulesFile, 'id' | 'version'>): string {
  const file = {
    format: FORMAT,
    id: slug(organisation) || 'our-school',
    version: '1.0.0',
    serial: 1,
    extends: baseName(bundled),
    policy: { organisation },
    vocabulary: { school: { names: [organisation.toLowerCase()] } },
    rules: [],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What stands in a new rule until its author writes something else. */
export type Beginning = Pick<Rule, 'clause' | 'title' | 'advice' | 'falsePositives'>;

/** A rule with everything but what only its author knows. */
export function newRule({ clause, title, advice, falsePositives }: Beginning, taken: readonly string[]): object {
  return {
    id: idFor(title, taken),
    title,
    clause,
    severity: 'advise',
    status: 'stable',
    when: { phrases: [] },
    advice,
    falsePositives,
    examples: { flags: [''], allows: [''] },
  };
}

/** The id follows the title of a rule until somebody writes another. */
export function idFor(title: string, taken: readonly string[]): string {
  return freeId(`own/${slug(title) || 'new-rule'}`, taken);
}

export function followsTitle(id: string, title: string): boolean {
  const wanted = `own/${slug(title) || 'new-rule'}`;
  return id === wanted || (id.startsWith(`${wanted}-`) && /^\d+$/.test(id.slice(wanted.length + 1)));
}

function freeId(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let count = 2;
  while (taken.includes(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}

function slug(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
}
