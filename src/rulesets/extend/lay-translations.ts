import { renumberTranslated } from '../../engine/named-clauses';
import type { ExtendingFile } from '../../engine/schema/extending-file';
import type { RulesFile } from '../../engine/schema/rules-file';
import type { Translation, Translations } from '../../engine/schema/translations';
import { checkTranslations } from '../check-translations';
import type { ClauseOf } from './lay-policy';
import type { Told } from './tell';

type Rules = NonNullable<Translation['rules']>;
type Policy = NonNullable<Translation['policy']>;

/** The base's translations of what is left of its words, and the school's own over them. `file`: what the two have made, without any. */
export function layTranslations(
  base: RulesFile,
  own: ExtendingFile,
  file: RulesFile,
  clauseOf: ClauseOf,
  told: Told,
): Translations | undefined {
  const ids = [...base.rules, ...own.rules].map(({ id }) => id);
  const theirs = own.translations ? checkTranslations(own.translations, file, ids, told) : {};
  const languages = [...new Set([...Object.keys(base.translations ?? {}), ...Object.keys(theirs)])];
  if (languages.length === 0) return undefined;
  const kept = new Set(file.rules.map(({ id }) => id));
  const adjusted = new Map(own.adjust.map((each) => [each.rule, each as object]));
  return Object.fromEntries(
    languages.map((language) => {
      const [inherited, added] = [base.translations?.[language], theirs[language]];
      const faces = added?.faces ?? inherited?.faces;
      const rules = layRuleWords(inherited?.rules, added?.rules);
      const policy = { ...stillSaid(inherited?.policy), ...added?.policy };
      const reminders = { ...stillSaid(inherited?.policy).reminders, ...added?.policy?.reminders };
      return [language, { ...(faces ? { faces } : {}), rules, policy: { ...policy, reminders } }];
    }),
  );

  function layRuleWords(inherited: Rules = {}, added: Rules = {}): Rules {
    const all = [...new Set([...Object.keys(inherited), ...Object.keys(added)])].filter((id) => kept.has(id));
    return Object.fromEntries(all.map((id) => [id, { ...stillMeant(id, inherited[id] ?? {}), ...added[id] }]));
  }

  /** What the school says otherwise is not said in the base's words any more. */
  function stillMeant(id: string, parts: Rules[string]): Rules[string] {
    const said = adjusted.get(id) ?? {};
    return Object.fromEntries(
      Object.entries(parts).flatMap(([part, words = '']) => {
        const renumbered = part in said ? null : renumberTranslated(words, clauseOf);
        return renumbered === null ? [] : [[part, renumbered]];
      }),
    );
  }

  function stillSaid({ consequence, reminders = {} }: Policy = {}): Policy {
    const isBases = own.policy.consequence === undefined && file.policy.consequence !== undefined;
    const left = Object.entries(reminders).filter(
      ([key]) => !(key in (own.policy.reminders ?? {})) && key in (file.policy.reminders ?? {}),
    );
    return { ...(isBases && consequence !== undefined ? { consequence } : {}), reminders: Object.fromEntries(left) };
  }
}
