import { mapObjects } from './map-objects';
import type { Migration } from './migration';

/** In format 1 the learned reader was asked by the clause numbers of the one policy it knew. */
const MATTERS: Record<string, string> = {
  'clause-2': 'worktime',
  'clause-3': 'confidential',
  'clause-4': 'derogatory',
  'clause-6': 'picture',
  'clause-8': 'dialogue',
  'clause-13': 'self',
};

/** Format 2: the reader is asked by what a draft is about, since another policy gives it another number; and a file may extend the bundled rules. */
export const from1to2: Migration = {
  from: 1,
  migrate: (file) => ({
    ...file,
    rules: mapObjects(file.rules, (each) => {
      const matter = typeof each.reader === 'string' ? MATTERS[each.reader] : undefined;
      return matter === undefined ? each : { ...each, reader: matter };
    }),
  }),
};
