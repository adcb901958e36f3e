import { otherLanguage } from '../language/say';
import type { SchoolSays } from '../messages/protocol';

/** What the policy reminds of, in the words of the rules file. */
export function ReminderLine({ of: { line, language } }: { of: NonNullable<SchoolSays['reminders']['lessons']> }) {
  return <span lang={otherLanguage(language)}>{line}</span>;
}
