import { expect, test, vi } from 'vitest';
import { findBySense } from '../../../src/sites/semantic/find-by-sense';
import type { Site } from '../../../src/sites/site';
import { openScene, query, type Scene } from '../a-site';
import { pathTo, roughly } from './open-scene';

const { measured } = vi.hoisted(() => ({ measured: [] as { of: string; fault: string | null }[] }));

// The sites' own tests hand their scenes over here instead of checking the contract with them once more.
vi.mock('../a-site', async (original) => ({
  ...(await original<object>()),
  honoursTheContract: ({ id }: Site, scene: Scene) =>
    test(`${scene.surface}: is looked for by sense`, () => {
      measured.push({ of: `${id} ${scene.surface}`, fault: faultOf(scene) });
    }),
}));

for (const load of Object.values(import.meta.glob('../*.test.ts'))) await load();

function faultOf({ html, field, submit }: Scene): string | null {
  openScene(html);
  const box = query(field);
  const composer = findBySense(pathTo(box.firstElementChild ?? box), roughly);
  if (!composer) return 'nothing found';
  if (composer.field !== box) return `another field: ${composer.field.outerHTML.slice(0, 80)}`;
  const found = composer.findSubmit();
  return found === query(submit) ? null : `another submit: ${found?.outerHTML.slice(0, 80) ?? 'none'}`;
}

test('with every adapter switched off, sense finds field and submit in at least nine of ten scenes of the sites', () => {
  const right = measured.filter(({ fault }) => fault === null).length;
  console.log(
    [`scenes of the sites: ${right} of ${measured.length}`, ...measured.map(({ of, fault }) => `  ${of}: ${fault ?? 'found'}`)].join('\n'),
  );
  expect(measured.length).toBeGreaterThan(0);
  expect(right / measured.length).toBeGreaterThanOrEqual(0.9);
});
