import { RE2JS } from 're2js';
import { namedClauses } from '../named-clauses';
import type { Reader } from '../reader/reader';
import type { Leaf } from '../schema/detector';
import type { Problem } from '../schema/problem';
import type { Rule } from '../schema/rule';
import type { RulesFile } from '../schema/rules-file';
import { addList, type CompiledVocabulary, compileVocabulary } from './compile-vocabulary';
import { leavesOf, Planner, phrasesKey, type RulePlan } from './plan';

/** Rules as the learned reader met them, by id: it knows them by the severity and the clause that they had then, and knows no others. */
export type AsLearned = ReadonlyMap<string, Pick<Rule, 'clause' | 'severity'>>;

/** Rules ready to check drafts with; a faulty rule is left out and named among the problems. */
export interface CompiledRules {
  file: RulesFile;
  vocabulary: CompiledVocabulary;
  rules: readonly Rule[];
  byId: ReadonlyMap<string, Rule>;
  /** Of the rules that are run: those that look at the words alone, and those that wait for the learned reader. */
  plans: {
    plain: readonly RulePlan[];
    askingReader: readonly RulePlan[];
    /** Of the first, those that the reader may excuse: looked at again when it has read. */
    excusedByReader: readonly RulePlan[];
    /** Of the first, those that read pictures too, each by itself. */
    onPictures: readonly RulePlan[];
  };
  /** Ids of the rules that ask for anything seen in a picture. */
  ofPictures: ReadonlySet<string>;
  /** Ids of the rules that say what the learned reader makes of a draft. */
  ofReader: ReadonlySet<string>;
  patterns: ReadonlyMap<string, RE2JS>;
  problems: readonly Problem[];
  reader: Reader | null;
  /** Where they extend others; left out, the reader learned from these very rules. */
  learned?: AsLearned;
}

export function compileRules(file: RulesFile, reader: Reader | null = null, common = reader?.words ?? []): CompiledRules {
  const phrases = file.rules
    .flatMap(leavesOfRule)
    .flatMap((leaf) => ('phrase' in leaf ? leaf.phrase : 'phrases' in leaf ? leaf.phrases : []));
  const vocabulary = compileVocabulary(file.vocabulary, [...phrases, ...common]);
  const lists = new Map(vocabulary.lists.map(({ id }, place) => [id, place]));
  const topics = new Set(vocabulary.lists.flatMap(({ means }) => (means.part === 'topic' ? [means.topic] : [])));
  const clauses = new Set(file.policy.clauses.map(({ number }) => number));
  const patterns = new Map<string, RE2JS>();
  const problems: Problem[] = [];
  const seen = new Set<string>();

  const rules = file.rules.filter((rule, index) => {
    const found: Problem[] = [];
    const say = (code: string, message: string) => found.push({ code, message, path: ['rules', index], rule: rule.id });
    if (seen.has(rule.id)) say('duplicate-rule', `Two rules have the id "${rule.id}": rename one of them.`);
    seen.add(rule.id);
    if (!clauses.has(rule.clause)) say('unknown-clause', `The policy has no clause ${rule.clause}: cite one that it has.`);
    for (const number of namedClauses(`${rule.title} ${rule.advice}`))
      if (!clauses.has(number)) say('unknown-clause', `Its words name clause ${number}, which the policy has not: name one that it has.`);
    for (const leaf of leavesOfRule(rule)) {
      if ('phrase' in leaf) addPhrases(vocabulary, lists, [leaf.phrase]);
      else if ('phrases' in leaf) addPhrases(vocabulary, lists, leaf.phrases);
      else if ('list' in leaf && !lists.has(leaf.list))
        say('unknown-list', `The vocabulary has no list "${leaf.list}": add it or correct the name.`);
      else if ('pattern' in leaf) addPattern(patterns, leaf.pattern, (message) => say('bad-pattern', message));
      else if ('reader' in leaf && leaf.reader !== 'any' && reader && !reader.matters.includes(leaf.reader))
        say('unknown-reader', `The reader knows nothing of ${leaf.reader}: it knows ${reader.matters.join(', ')}.`);
      else if ('topic' in leaf)
        for (const topic of leaf.topic) if (!topics.has(topic)) say('unknown-topic', `No list of the vocabulary has the topic "${topic}".`);
    }
    problems.push(...found);
    return found.length === 0 && rule.status !== 'off';
  });
  const planner = new Planner(vocabulary, lists);
  const run = rules.filter(({ status }) => status === 'stable').map((rule) => planner.planRule(rule));
  const plain = run.filter((plan) => !plan.asksReader);
  const onPictures = plain.filter(({ rule, looksAtPictures }) => !looksAtPictures && file.pictures?.wordsUnder.includes(rule.clause));
  const excusedByReader = plain.filter(({ unless }) => unless.some(({ asksReader }) => asksReader));
  const plans = { plain, askingReader: run.filter((plan) => plan.asksReader), excusedByReader, onPictures };
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ofPictures = new Set(run.filter((plan) => plan.looksAtPictures).map(({ rule }) => rule.id));
  const ofReader = new Set(plans.askingReader.map(({ rule }) => rule.id));
  return { file, vocabulary, rules, byId, plans, ofPictures, ofReader, patterns, problems, reader };
}

function addPhrases(vocabulary: CompiledVocabulary, lists: Map<string, number>, phrases: readonly string[]): void {
  const id = phrasesKey(phrases);
  if (!lists.has(id)) lists.set(id, addList(vocabulary, { id, means: { part: 'words' }, terms: [...phrases] }));
}

function addPattern(patterns: Map<string, RE2JS>, source: string, refuse: (message: string) => void): void {
  if (patterns.has(source)) return;
  try {
    patterns.set(source, RE2JS.compile(source));
  } catch (error) {
    refuse(`The pattern ${JSON.stringify(source)} is not RE2 syntax: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function leavesOfRule(rule: Rule): Leaf[] {
  return [rule.when, ...rule.unless.map((excuse) => excuse.if)].flatMap(leavesOf);
}
