import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { bundledRules } from './scripts/bundled-rules-plugin';
import { unpackEnglish } from './scripts/english-data';
import { languages } from './scripts/languages-plugin';
import { unpackNudityModel } from './scripts/nudity-model';
import { ordinaryPosts } from './scripts/ordinary-posts-plugin';
import { pagesStayHome } from './scripts/pages-stay-home';
import { getParts } from './scripts/picture-parts';
import { SHIPPED_PARTS } from './scripts/shipped-parts';
import { watchFramed } from './scripts/watch-framed';
import { GECKO_ID } from './src/deploy/extension-identity';

/**
 * Pictures are looked at by WebAssembly; all of it, and all that it reads, is in the package.
 * To connect is for the background alone, to download the rules from the one address that a school or the person has set: pages-stay-home.ts.
 */
const CONNECT = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*";
const CSP = `script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; ${CONNECT}`;

export default defineConfig({
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [bundledRules(), ordinaryPosts(), languages(), pagesStayHome()],
    build: { sourcemap: false },
    // Otherwise its WebAssembly is written into the script, as text.
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => watchFramed(manifest),
    'build:publicAssets': (wxt, files) => {
      const say = (line: string) => wxt.logger.info(line);
      const parts = [...getParts(SHIPPED_PARTS, say), ...unpackNudityModel(say), ...unpackEnglish(say)];
      files.push(...parts.map(({ as, path }) => ({ relativeDest: as, absoluteSrc: path })));
    },
  },
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    // An alarm tells when the rules are to be downloaded again, where an address is set: a background that sleeps keeps no time.
    permissions: ['alarms', 'contextMenus', 'activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Besides Alt+Shift+Q, which opens the note. Chromium gives no extension the letters that it has use for itself: A to C, N, P, R, T, W, X, Z.
    // The person may change both in the browser's own settings.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+D' }, description: '__MSG_extension_openPanel__' },
    },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CSP },
    ...(mode === 'practice' ? { name: 'Quiet Word (practice)' } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '121', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
