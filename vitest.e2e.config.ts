import { defineConfig } from 'vitest/config';

/** They set the machine's own policies, or measure how long something takes. */
const ALONE = ['attention-managed', 'certificates', 'deploy', 'desk', 'distribution'].map((name) => `tests/e2e/${name}.e2e.test.ts`);

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
      {
        test: {
          ...SHARED,
          name: 'two at a time',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...SHARED, name: 'alone', include: ALONE, fileParallelism: false, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
