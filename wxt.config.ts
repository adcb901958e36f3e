import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { bundledRules } from './scripts/bundled-rules-plugin';
import { unpackNudityModel } from './scripts/nudity-model';
import { getParts } from './scripts/picture-parts';
import { SHIPPED_PARTS } from './scripts/shipped-parts';

const GECKO_ID = 'quiet-word@quietword.example';

/** Pictures are looked at by WebAssembly; all of it, and all that it reads, is in the package. */
const CSP = "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; connect-src 'self'";

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [bundledRules()],
    build: { sourcemap: false },
    // Otherwise its WebAssembly is written into the script, as text.
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      const say = (line: string) => wxt.logger.info(line);
      const parts = [...getParts(SHIPPED_PARTS, say), ...unpackNudityModel(say)];
      files.push(...parts.map(({ as, path }) => ({ relativeDest: as, absoluteSrc: path })));
    },
  },
  manifest: ({ browser, mode }) => ({
    name: 'Quiet Word',
    description: 'A quiet word before you post: checks your draft, on your device, against your school’s social networking policy.',
    permissions: ['contextMenus', 'activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['offscreen'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CSP },
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
