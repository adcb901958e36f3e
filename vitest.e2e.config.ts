import { defineConfig } from 'vitest/config';

const files = (...names: string[]) => names.map((name) => `tests/e2e/${name}.e2e.test.ts`);
/** They set the machine's own policies, which every browser started meanwhile would take for its own. */
const POLICIES = files('attention-managed', 'certificates', 'deploy', 'distribution');
/** They measure how long something takes. */
const TIMED = files('desk');

const SHARED = {
  environment: 'node' as const,
  // Now and then a browser does not answer its driver; what fails twice has failed, and what needed the second try is marked in the log.
  retry: 1,
  testTimeout: 60_000,
  hookTimeout: 90_000,
  passWithNoTests: false,
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...SHARED, name: 'policies', include: POLICIES, fileParallelism: false, maxWorkers: 1, sequence: { groupOrder: 0 } } },
      {
        test: {
          ...SHARED,
          name: 'two at a time',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          exclude: [...POLICIES, ...TIMED],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...SHARED, name: 'timed', include: TIMED, fileParallelism: false, maxWorkers: 1, sequence: { groupOrder: 2 } } },
    ],
  },
});
