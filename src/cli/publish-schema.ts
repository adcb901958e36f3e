import { z } from 'zod';
import { extendingFile } from '../engine/schema/extending-file';
import { rulesFile } from '../engine/schema/rules-file';

/** One that stands alone, and one that extends the bundled rules. */
const anyRulesFile = z.union([rulesFile, extendingFile]);

/** The JSON Schema of a rules file, for editors to complete and check it. */
export function publishSchema(): string {
  return JSON.stringify(z.toJSONSchema(anyRulesFile, { io: 'input', target: 'draft-7', reused: 'ref' }), null, 2);
}
