import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { languages } from './scripts/languages-plugin.ts';

export default defineConfig(async () => ({
  plugins: [...(await WxtVitest()), languages()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'happy-dom',
    setupFiles: ['tests/speak-english.ts'],
  },
}));
