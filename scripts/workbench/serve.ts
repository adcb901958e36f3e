import { parseArgs } from 'node:util';
import { build, type InlineConfig, preview } from 'vite';
import { bundledRules } from '../bundled-rules-plugin';
import { languages } from '../languages-plugin';
import { ordinaryPosts } from '../ordinary-posts-plugin';
import { pagesStayHome } from '../pages-stay-home';

/** Builds the workbench as a static page, which any web server can hand out, and shows it on this machine unless only the build is wanted. */
const { values } = parseArgs({ options: { 'build-only': { type: 'boolean', default: false }, port: { type: 'string', default: '4180' } } });
const outDir = `${process.cwd()}/.output/workbench`;
const CONFIG: InlineConfig = {
  configFile: false,
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [languages(), pagesStayHome()],
  worker: { format: 'es', plugins: () => [bundledRules(), ordinaryPosts()] },
  build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
};

await build(CONFIG);
if (values['build-only']) console.log(`The workbench is in ${outDir}`);
else {
  const server = await preview({ ...CONFIG, preview: { host: '127.0.0.1', port: Number(values.port) } });
  console.log(`The workbench is at ${server.resolvedUrls?.local[0]}\nNothing that you write there leaves this machine. Ctrl+C ends it.`);
}
