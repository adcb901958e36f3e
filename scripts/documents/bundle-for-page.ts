import { build } from 'esbuild';

/** A module of ours as a script that puts its exports on `window[name]`. */
export async function bundleForPage(module: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`Nothing came of ${module}.`);
  return script.text;
}
