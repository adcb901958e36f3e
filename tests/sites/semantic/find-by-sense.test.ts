import { describe, expect, test } from 'vitest';
import { findBySense } from '../../../src/sites/semantic/find-by-sense';
import { type BareScene, deep, openPage, pathTo, roughly, type SenseScene } from './open-scene';
import { abroadBare } from './scenes/bare-abroad';
import { freshBare } from './scenes/bare-fresh';
import { heldOutBare } from './scenes/bare-held-out';
import { lateBare } from './scenes/bare-late';
import { seenBare } from './scenes/bare-seen';
import { abroadComposers } from './scenes/composers-abroad';
import { answersComposers } from './scenes/composers-answers';
import { freshComposers } from './scenes/composers-fresh';
import { heldOutComposers } from './scenes/composers-held-out';
import { lateComposers } from './scenes/composers-late';
import { seenComposers } from './scenes/composers-seen';

const TYPED = 'Year 8 were great';

/** What is not as it should be; empty when all is. */
function faultsOf(scene: SenseScene): string[] {
  openPage(scene.html);
  const [field] = deep('[data-here]');
  if (!field) throw new Error(`${scene.name} has no field`);
  if (field instanceof HTMLTextAreaElement) field.value = TYPED;
  else field.append(TYPED);
  const composer = findBySense(pathTo(field.firstElementChild ?? field), roughly);
  if (!composer) return ['nothing found'];
  const submit = composer.findSubmit();
  return [
    composer.field !== field && 'another field',
    submit !== (deep('[data-sends]')[0] ?? null) && `another submit: ${submit?.outerHTML.slice(0, 80)}`,
    scene.submit === null && composer.keys !== 'enter' && 'no key sends it',
    composer.surface !== scene.surface && !scene.surfaces?.includes(composer.surface) && `surface ${composer.surface}`,
    composer.readText().trim() !== TYPED && `text "${composer.readText()}"`,
    scene.recipient !== undefined && composer.readRecipient() !== scene.recipient && `recipient ${composer.readRecipient()}`,
    scene.audience !== undefined && composer.readAudience() !== scene.audience && `audience ${composer.readAudience()}`,
  ].filter((fault): fault is string => fault !== false);
}

function findsIn({ html }: BareScene): string[] {
  openPage(html);
  return deep('*').flatMap((element) => {
    const composer = findBySense(pathTo(element), roughly);
    return composer
      ? [`${composer.surface} in ${composer.field.outerHTML.slice(0, 60)}, sent by ${composer.findSubmit()?.outerHTML.slice(0, 60)}`]
      : [];
  });
}

/** A table of what is not as it should be, and how many of a hundred are. */
function share<Scene extends { name: string }>(title: string, scenes: readonly Scene[], check: (scene: Scene) => string[]): number {
  const faults = scenes.map((scene) => ({ name: scene.name, faults: check(scene) })).filter((scene) => scene.faults.length > 0);
  const right = scenes.length - faults.length;
  console.log(
    [`${title}: ${right} of ${scenes.length}`, ...faults.map((scene) => `  ${scene.name}: ${scene.faults.join('; ')}`)].join('\n'),
  );
  return (100 * right) / scenes.length;
}

/** All that was looked at must be right; of the rest nine in ten. */
const least = (title: string) => (title === 'seen' ? 100 : 90);

describe('the semantic finder', () => {
  test.each([
    ['seen', seenComposers],
    ['held out', heldOutComposers],
    ['fresh', freshComposers],
    ['late', lateComposers],
    ['abroad', abroadComposers],
    ['answers', answersComposers],
  ])('finds field, submit and surface on front-ends no adapter describes: %s', (title, scenes) => {
    expect(share(`front-ends, ${title}`, scenes, faultsOf)).toBeGreaterThanOrEqual(least(title));
  });

  test.each([
    ['seen', seenBare],
    ['held out', heldOutBare],
    ['fresh', freshBare],
    ['late', lateBare],
    ['abroad', abroadBare],
  ])('finds nothing where nothing is posted: %s', (title, scenes) => {
    expect(share(`bare pages, ${title}`, scenes, findsIn)).toBeGreaterThanOrEqual(least(title));
  });
});
