import { z } from 'zod';
import { baseList, baseRule, extendingFile } from '../engine/schema/extending-file';
import { rulesFile } from '../engine/schema/rules-file';
import { readBundled } from './load-rules';

/** One that stands alone, and one that extends the bundled rules. */
const anyRulesFile = z.union([rulesFile, extendingFile]);

/** The JSON Schema of a rules file, for editors to complete and check it; it knows the rules and lists of the base by id. */
export function publishSchema(): string {
  const { rules, vocabulary } = readBundled();
  const schema = z.toJSONSchema(anyRulesFile, {
    io: 'input',
    target: 'draft-7',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      // `enumDescriptions` is shown beside each by some editors and passed over by the others.
      if (zodSchema === baseRule)
        Object.assign(jsonSchema, { enum: rules.map(({ id }) => id), enumDescriptions: rules.map(({ title }) => title) });
      if (zodSchema === baseList)
        Object.assign(jsonSchema, {
          enum: vocabulary.lists.map(({ id }) => id),
          enumDescriptions: vocabulary.lists.map(({ about }) => about),
        });
    },
  });
  return JSON.stringify(schema, null, 2);
}
