import { defineConfig } from 'wxt';
import { bundledRules } from './scripts/bundled-rules-plugin';

const GECKO_ID = 'quiet-word@quietword.example';

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  vite: () => ({ plugins: [bundledRules()], build: { sourcemap: false } }),
  manifest: ({ browser, mode }) => ({
    name: 'Quiet Word',
    description: 'A quiet word before you post: checks your draft, on your device, against your school’s social networking policy.',
    permissions: ['contextMenus'],
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'; connect-src 'none'" },
    ...(mode === 'practice' ? { name: 'Quiet Word (practice)' } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
