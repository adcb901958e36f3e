import { z } from 'zod';
import { rulesFile } from '../engine/schema/rules-file';

/** The JSON Schema of a rules file, for editors to complete and check it. */
export function publishSchema(): string {
  return JSON.stringify(z.toJSONSchema(rulesFile, { io: 'input', target: 'draft-7' }), null, 2);
}
