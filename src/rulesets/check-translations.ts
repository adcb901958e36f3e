import { namedClauses } from '../engine/named-clauses';
import type { RulesFile } from '../engine/schema/rules-file';
import type { Translation, Translations } from '../engine/schema/translations';
import { didYouMean } from './extend/nearest';
import type { Told } from './extend/tell';

type Path = readonly (string | number)[];
type Parts = NonNullable<Translation['rules']>[string];

/** Translations without what translates nothing, or could not be read out; each such part is told of. `known`: the ids of rules that need not be in use. */
export function checkTranslations(translations: Translations, file: RulesFile, known: readonly string[], told: Told): Translations {
  const rules = new Map(file.rules.map((rule) => [rule.id, rule]));
  const numbers = new Set(file.policy.clauses.map(({ number }) => number));
  return Object.fromEntries(Object.entries(translations).map(([language, each]) => [language, checkOne(each, ['translations', language])]));

  function checkOne({ faces, rules: words = {}, policy }: Translation, path: Path): Translation {
    const sound = Object.entries(words).flatMap(([id, parts]): [string, Parts][] => {
      const at = [...path, 'rules', id];
      if (!known.includes(id)) {
        told.say(
          'unknown-rule',
          `There is no rule "${id}" to translate. ${didYouMean(id, known)}Correct the id or take the entry out.`,
          at,
          id,
        );
        return [];
      }
      return [[id, soundParts(id, parts, faces !== undefined, at)]];
    });
    return {
      ...(faces ? { faces } : {}),
      rules: Object.fromEntries(sound),
      ...(policy ? { policy: soundPolicy(policy, [...path, 'policy']) } : {}),
    };
  }

  function soundParts(id: string, parts: Parts, countsFaces: boolean, path: Path): Parts {
    const rule = rules.get(id);
    const isSound = (part: string, words: string) => {
      const say = (code: string, message: string) => told.say(code, message, [...path, part], id);
      const strange = namedClauses(words).find((number) => !numbers.has(number));
      if (part === 'exception' && rule && rule.exception === undefined)
        say('nothing-to-translate', 'The rule has no exception to translate: take this out, or add one to the rule.');
      else if (strange !== undefined)
        say('unknown-clause', `Its words name clause ${strange}, which the policy has not: name one that it has.`);
      else if (words.includes('{faces}') && !countsFaces)
        say('no-faces', 'It has {faces}, but nothing says how faces are counted in this language: add "faces".');
      else return true;
      return false;
    };
    return Object.fromEntries(Object.entries(parts).filter(([part, words = '']) => isSound(part, words)));
  }

  function soundPolicy({ consequence, reminders }: NonNullable<Translation['policy']>, path: Path) {
    const missing = (what: string, at: Path) =>
      told.say('nothing-to-translate', `The policy has no ${what} to translate: take this out, or add one to the policy.`, at);
    const isTold = consequence !== undefined && (file.policy.consequence !== undefined || missing('consequence', [...path, 'consequence']));
    const reminding = Object.entries(reminders ?? {}).filter(
      ([key]) => key in (file.policy.reminders ?? {}) || missing(`reminder "${key}"`, [...path, 'reminders', key]),
    );
    return { ...(isTold ? { consequence } : {}), ...(reminding.length > 0 ? { reminders: Object.fromEntries(reminding) } : {}) };
  }
}
