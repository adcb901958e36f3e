import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { languages } from './scripts/languages-plugin.ts';

export default defineConfig(async () => ({
  plugins: [...(await WxtVitest()), languages()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'happy-dom',
    // No test is about time; the machine may be busy with browsers.
    testTimeout: 30_000,
    setupFiles: ['tests/speak-english.ts'],
  },
}));
