import { type Advice, citeVerdict } from '../engine/advice';
import { explainDraft, type Trace } from '../engine/explain-draft';
import { explainRule, type RuleExplanation } from '../engine/explain-rule';
import { type CompiledRules, compileRules } from '../engine/match/compile-rules';
import type { Reader } from '../engine/reader/reader';
import type { Draft } from '../engine/schema/draft';
import type { Problem } from '../engine/schema/problem';
import type { Rule } from '../engine/schema/rule';
import type { RulesFile } from '../engine/schema/rules-file';
import { type ChangedVerdict, compareRules, compareVerdicts, type RulesDifference } from '../rulesets/compare';
import { type Breadth, howBroad } from '../rulesets/how-broad';
import { findShadowed, findSlow, findUntested, type Warning } from '../rulesets/look-over';
import { parseRulesFile } from '../rulesets/parse-rules-file';
import { type ExampleResult, runExamples } from '../rulesets/run-examples';
import { candidateOf } from './candidate';
import { newSchoolFile } from './new-rule';
import { type Outline, outlineOf } from './outline';

export interface ReadRules {
  problems: Problem[];
  /** Null where the file cannot be used at all. */
  outline: Outline | null;
}

export interface Tried {
  advice: Advice;
  trace: Trace;
  explanation: RuleExplanation | null;
  milliseconds: number;
}

export interface Checked {
  examples: ExampleResult[];
  warnings: Warning[];
  broad: Breadth[];
  posts: number;
}

export interface Compared {
  difference: RulesDifference;
  changed: ChangedVerdict[];
  drafts: number;
}

/** What comes with the extension, and a clock in milliseconds. */
export interface BenchTools {
  reader: Reader | null;
  bundled: () => RulesFile;
  posts: readonly string[];
  now: () => number;
}

/** The rules file on the workbench, and all that can be asked of it. It keeps the last text that could be used. */
export class Bench {
  #rules: CompiledRules | null = null;
  readonly #tools: BenchTools;

  constructor(tools: BenchTools) {
    this.#tools = tools;
  }

  async read({ text }: { text: string }): Promise<ReadRules> {
    const parsed = this.#parse(text, '');
    if (!parsed.ok) return { problems: parsed.problems, outline: null };
    this.#rules = parsed.value;
    return { problems: [...parsed.value.problems], outline: outlineOf(parsed.value, this.#tools.bundled) };
  }

  /** Runs the examples of a rule that may still be unfinished, by itself; null while what it looks for is at fault. */
  async prove({ written }: { written: unknown }): Promise<ExampleResult[] | null> {
    const { file, reader } = this.#current();
    const rule = candidateOf(written, file.policy.clauses[0]?.number ?? '');
    const compiled = rule && compileRules({ ...file, rules: [rule] }, reader);
    if (!compiled || compiled.problems.length > 0) return null;
    return (await runExamples(compiled)).filter(({ text }) => text.trim() !== '');
  }

  /** `closely`: the id of a rule to be explained part by part. */
  async try({ draft, closely }: { draft: Draft; closely: string | null }): Promise<Tried> {
    const rules = this.#current();
    const rule = closely === null ? undefined : rules.byId.get(closely);
    const began = this.#tools.now();
    const trace = await explainDraft(draft, rules);
    const milliseconds = this.#tools.now() - began;
    const explanation = rule ? await explainRule(draft, rule, rules) : null;
    return { advice: citeVerdict(trace.verdict, draft, rules.file), trace, explanation, milliseconds };
  }

  /** Of these rules, examples and warnings; of all of them, how broad they are. */
  async check({ own }: { own: readonly string[] }): Promise<Checked> {
    const rules = this.#current();
    const { posts, now } = this.#tools;
    const of = ruleNamed(rules, own);
    const examples = await runExamples(rules, of);
    const warnings = [...findUntested(of, examples), ...(await findShadowed(rules, of)), ...findSlow(rules, of, posts, now)];
    const broad = await howBroad(rules, posts);
    return { examples, warnings, broad: broad.filter(({ rule }) => own.includes(rule)), posts: posts.length };
  }

  /** `drafts` beside the ordinary posts. */
  async compare({ other, drafts }: { other: string; drafts: readonly string[] }): Promise<Compared | { problems: Problem[] }> {
    const rules = this.#current();
    const parsed = this.#parse(other, 'the other file');
    if (!parsed.ok) return { problems: parsed.problems };
    const all = [...drafts, ...this.#tools.posts];
    return {
      difference: compareRules(parsed.value.file, rules.file),
      changed: await compareVerdicts(parsed.value, rules, all),
      drafts: all.length,
    };
  }

  /** A file of a school's own, to begin with. */
  async begin({ organisation }: { organisation: string }): Promise<string> {
    return newSchoolFile(organisation, this.#tools.bundled());
  }

  /** The bundled rules, as a file that stands alone. */
  async bundled(_: object): Promise<string> {
    return `${JSON.stringify(this.#tools.bundled(), null, 2)}\n`;
  }

  #current(): CompiledRules {
    if (!this.#rules) throw new Error('No rules file that can be used has been read.');
    return this.#rules;
  }

  #parse(text: string, file: string) {
    const { reader, bundled } = this.#tools;
    return parseRulesFile(text, file, { reader, bundled });
  }
}

function ruleNamed(rules: CompiledRules, ids: readonly string[]): Rule[] {
  return ids.flatMap((id) => rules.byId.get(id) ?? []);
}
