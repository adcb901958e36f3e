import type { ExtendingFile } from '../../engine/schema/extending-file';
import type { RulesFile } from '../../engine/schema/rules-file';
import type { SchoolWorld } from '../../engine/schema/vocabulary';
import type { Told } from './tell';
import { WARNINGS } from './warnings';

const NOWHERE: SchoolWorld = { names: [], staff: [], publicContacts: [], places: [] };

/** The school's names, people, places and hours. Another school's would be worse than none. */
export function layWorld(
  { policy, vocabulary }: RulesFile,
  { policy: own, vocabulary: { school } }: ExtendingFile,
  told: Told,
): SchoolWorld {
  if (school) return school;
  if (own.organisation === policy.organisation) return vocabulary.school;
  told.say(
    WARNINGS.noSchool,
    `Nothing is known of the names, places and hours of ${own.organisation}, and those of ${policy.organisation} are not used: add "school" under "vocabulary".`,
    ['vocabulary'],
  );
  return NOWHERE;
}
