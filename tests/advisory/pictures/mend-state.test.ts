import { describe, expect, test } from 'vitest';
import { facesIn, mendingOf, startOn, zoomFor } from '../../../src/advisory/pictures/mend-state';
import { mending } from '../../../src/engine/schema/picture';
import { faces, picture, report } from './a-picture';

const START = startOn(picture({ faces: 3 }), true);

describe('what is asked for', () => {
  test('all faces are covered at first', () => expect(mendingOf(START, faces(3))).toEqual({ hide: { how: 'cover', boxes: faces(3) } }));

  test('a face spared is left as it is', () => {
    const [, second] = faces(3);
    expect(mendingOf({ ...START, remedy: 'blur', spared: new Set([0, 2]) }, faces(3))).toEqual({ hide: { how: 'blur', boxes: [second] } });
  });

  test('with only hidden data removed, or every face spared, nothing is hidden', () => {
    expect(mendingOf({ ...START, remedy: 'strip' }, faces(3))).toEqual({});
    expect(mendingOf({ ...START, spared: new Set([0, 1, 2]) }, faces(3))).toEqual({});
  });

  test('a crop goes with it, in the form that the desk takes', () => {
    const asked = mendingOf({ ...START, crop: { left: 10, top: 20, right: 90, bottom: 80 } }, faces(3));
    expect(asked.crop?.x).toBe(0.1);
    expect(mending.parse(asked)).toEqual(asked);
  });
});

test('faces are numbered from left to right, however they were found', () => {
  const shuffled = { ...report({ faces: 3 }), faces: [...faces(3)].reverse() };
  expect(facesIn(picture(null, { report: shuffled }))).toEqual(faces(3));
});

test('a crowd is enlarged further than a few, but not without end', () => {
  expect(zoomFor(faces(2), 1.5)).toBe(2);
  expect(zoomFor(faces(30), 1.5)).toBe(3);
  expect(zoomFor(faces(200), 1.5)).toBe(4);
  expect(zoomFor([], 1.5)).toBe(2);
});
