import type { Browser } from 'wxt/browser';
import { framedMatches } from '../src/sites/framed';

const COMPOSER = 'content-scripts/composer.js';

/** Has the one content script run in frames too where a site of ours is shown in others' pages, and nowhere else. */
export function watchFramed(manifest: Browser.runtime.Manifest): void {
  const scripts = manifest.content_scripts ?? [];
  const composer = scripts.find(({ js }) => js?.includes(COMPOSER));
  if (!composer) throw new Error(`No content script of the manifest runs ${COMPOSER}.`);
  const framed = { ...composer, matches: [...framedMatches], all_frames: true };
  // Or their own pages would have it twice.
  composer.exclude_matches = [...framedMatches];
  scripts.push(framed);
}
