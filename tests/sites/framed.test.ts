import { expect, test } from 'vitest';
import { watchFramed } from '../../scripts/watch-framed';
import { framedMatches } from '../../src/sites/framed';
import { isWatchedFrame, siteFor, siteMatches } from '../../src/sites/registry';

test('every page that is watched in frames is a page of one of the sites', () => {
  for (const pattern of framedMatches)
    expect(siteFor(new URL(pattern.replace('*.', 'jetpack.').replace(/\*$/, ''))), pattern).not.toBeNull();
});

test.each([
  ['https://www.blogger.com/comment/frame/123?po=4', true],
  ['https://jetpack.wordpress.com/jetpack-comment/?blogid=1', true],
  ['https://www.youtube.com/embed/abc', false],
  ['https://www.facebook.com/tr?id=1', false],
  ['', false],
])('%s is watched as a frame: %s', (address, watched) => expect(isWatchedFrame(address)).toBe(watched));

test('the content script runs once on every page, and in frames only where a site lends its box to others', () => {
  const script = { js: ['content-scripts/composer.js'], matches: siteMatches };
  const manifest = { content_scripts: [script] } as never;
  watchFramed(manifest);
  expect((manifest as { content_scripts: unknown }).content_scripts).toEqual([
    { ...script, exclude_matches: framedMatches },
    { js: script.js, matches: framedMatches, all_frames: true },
  ]);
});
