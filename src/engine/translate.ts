import type { Reminders } from './schema/policy';
import type { Rule } from './schema/rule';
import type { RulesFile } from './schema/rules-file';
import type { FaceForms } from './schema/translations';

/** Words, and what they are written in: a language tag as `lang` takes it. */
export interface Said {
  words: string;
  language: string;
}

interface SaidOfRule extends Said {
  faces: FaceForms | undefined;
}

/** A catalogue's name as a language tag: "pt_BR" is "pt-BR". */
const tagOf = (name: string): string => name.replaceAll('_', '-');

/** A part of a rule in this language where there is a translation, else as the rule says it; with the way faces are counted there. */
export function sayPart(rule: Rule, part: 'title' | 'advice' | 'exception', file: RulesFile, language: string): SaidOfRule | null {
  const translated = file.translations?.[language]?.rules?.[rule.id]?.[part];
  const words = translated ?? rule[part];
  const name = translated === undefined ? (rule.language ?? file.language) : language;
  return words === undefined ? null : { words, language: tagOf(name), faces: file.translations?.[name]?.faces };
}

export function ruleLanguage(rule: Rule, { language }: RulesFile): string {
  return tagOf(rule.language ?? language);
}

export function policyLanguage({ policy, language }: RulesFile): string {
  return tagOf(policy.language ?? language);
}

export function sayConsequence(file: RulesFile, language: string): Said | null {
  const own = file.policy.consequence?.line;
  if (own === undefined) return null;
  return said(file.translations?.[language]?.policy?.consequence, own, file, language);
}

export type SaidReminders = { [Key in keyof Reminders]: { clause: string; line: string; language: string } };

/** What the policy reminds of, each line in this language where there is a translation. */
export function sayReminders(file: RulesFile, language: string): SaidReminders {
  const translated = file.translations?.[language]?.policy?.reminders;
  const reminders = Object.entries(file.policy.reminders ?? {}) as [keyof Reminders, Reminders['lessons']][];
  return Object.fromEntries(
    reminders.flatMap(([key, reminder]) => {
      if (!reminder) return [];
      const { words: line, language: tag } = said(translated?.[key], reminder.line, file, language);
      return [[key, { clause: reminder.clause, line, language: tag }]];
    }),
  );
}

function said(translated: string | undefined, own: string, file: RulesFile, language: string): Said {
  return translated === undefined ? { words: own, language: policyLanguage(file) } : { words: translated, language: tagOf(language) };
}
