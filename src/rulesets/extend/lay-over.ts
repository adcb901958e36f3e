import type { AsLearned } from '../../engine/match/compile-rules';
import type { BaseChanges } from '../../engine/schema/base-changes';
import type { ExtendingFile } from '../../engine/schema/extending-file';
import type { Parsed, Problem } from '../../engine/schema/problem';
import type { RulesFile } from '../../engine/schema/rules-file';
import { findBase } from './find-base';
import { layLists } from './lay-lists';
import { type LaidPolicy, layPolicy } from './lay-policy';
import { layRules } from './lay-rules';
import { layTranslations } from './lay-translations';
import { layWorld } from './lay-world';
import { Told } from './tell';

export interface Laid {
  file: RulesFile;
  changes: BaseChanges;
  learned: AsLearned;
  problems: Problem[];
}

/** A school's file laid over the bundled rules. What does not fit is left out with a problem, and the rest works. */
export function layOver(bundled: RulesFile | null, own: ExtendingFile): Parsed<Laid> {
  const found = findBase(own.extends, bundled);
  if (!found.ok) return found;
  const { base, problems } = found.value;
  const told = new Told();
  const laid = layPolicy(base, own, told);
  const { rules, changes } = layRules(base, own, laid, told);
  const { format, id, version, serial, notBefore, rollout } = own;
  const weighing = own.weighing ?? base.weighing;
  const pictures = layPictures(base.pictures, own.pictures, laid, told);
  const laidFile: RulesFile = {
    format,
    id,
    version,
    ...(serial === undefined ? {} : { serial }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(rollout === undefined ? {} : { rollout }),
    language: own.language ?? base.language,
    policy: laid.policy,
    ...(weighing ? { weighing } : {}),
    ...(pictures ? { pictures } : {}),
    settings: { ...base.settings, ...own.settings },
    vocabulary: { school: layWorld(base, own, told), lists: layLists(base.vocabulary.lists, own.vocabulary, told) },
    rules,
  };
  const translations = layTranslations(base, own, laidFile, laid.clauseOf, told);
  const file = translations ? { ...laidFile, translations } : laidFile;
  return {
    ok: true,
    value: {
      file,
      changes: { base: `${base.id} ${base.version}`, ...changes },
      learned: new Map(base.rules.map((rule) => [rule.id, rule])),
      problems: [...problems, ...told.problems],
    },
  };
}

function layPictures(
  base: RulesFile['pictures'],
  own: ExtendingFile['pictures'],
  { clauseOf, hasClause }: LaidPolicy,
  told: Told,
): RulesFile['pictures'] {
  if (!base && !own) return undefined;
  const inherited = (base?.wordsUnder ?? []).flatMap((number) => clauseOf(number) ?? []);
  const wordsUnder = own?.wordsUnder?.filter(
    (number, at) =>
      hasClause(number) ||
      told.say('unknown-clause', `The policy has no clause ${number}: cite one that it has.`, ['pictures', 'wordsUnder', at]),
  );
  return { nudity: own?.nudity ?? base?.nudity ?? false, wordsUnder: wordsUnder ?? [...new Set(inherited)] };
}
