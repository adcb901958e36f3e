import type { z } from 'zod';

/**
 * Why something from outside (a rules file, a draft, a message) was refused, in words for its author.
 * `path` leads to the value inside the JSON; `file`, `line` (1-based) and `rule` are filled in where known.
 */
export interface Problem {
  code: string;
  message: string;
  path: readonly (string | number)[];
  file?: string;
  line?: number;
  rule?: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Parses unknown data with a zod schema; every issue becomes a problem with a remedy in plain words. */
export function parseWith<T>(schema: z.ZodType<T>, data: unknown): Parsed<T> {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.map((issue) => issueToProblem(issue, [])) };
}

type Path = readonly (string | number)[];

function issueToProblem(issue: z.core.$ZodIssue, above: Path): Problem {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'unrecognized_keys' && issue.keys[0] !== undefined) path.push(issue.keys[0]);
  const inner = issue.code === 'invalid_union' ? likeliest(issue.errors) : null;
  if (inner) return issueToProblem(inner, path);
  return { code: issue.code, message: remedy(issue), path };
}

/** Of the shapes allowed in a place, the author meant the one that was followed farthest. */
function likeliest(branches: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue | null {
  const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(...issues.map(({ path }) => path.length)) - issues.length / 100;
  const known = branches.filter((issues) => !issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0));
  const [best] = [...known].sort((a, b) => depth(b) - depth(a));
  return best?.[0] ?? null;
}

function remedy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}: check the spelling or take it out.`;
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? `Missing: add a value of type ${issue.expected}.`
        : `Change this to a value of type ${issue.expected}.`;
    case 'invalid_value':
      return `Use one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`;
    case 'too_small':
      return `Too small or too short: at least ${issue.minimum}.`;
    case 'too_big':
      return `Too large or too long: at most ${issue.maximum}.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
}

/** One line for a person: `file:line: remedy at path (rule id)`. */
export function describeProblem(problem: Problem): string {
  const place = [problem.file, problem.line].filter((part) => part !== undefined).join(':');
  const where = problem.path.length > 0 ? ` At ${problem.path.join('.')}.` : '';
  const rule = problem.rule ? ` (rule ${problem.rule})` : '';
  return `${place ? `${place}: ` : ''}${problem.message}${where}${rule}`;
}
