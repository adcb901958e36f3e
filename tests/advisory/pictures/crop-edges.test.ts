import { expect, test } from 'vitest';
import { cornerNear, keptBox, moveEdge, reachOf, WHOLE } from '../../../src/advisory/pictures/crop-edges';

test('an edge never passes the one that faces it, nor leaves the picture', () => {
  const edges = moveEdge(WHOLE, 'right', 40);
  expect(moveEdge(edges, 'left', 90)).toEqual({ ...edges, left: 30 });
  expect(moveEdge(edges, 'left', -20).left).toBe(0);
  expect(moveEdge(edges, 'bottom', 3).bottom).toBe(10);
  expect(reachOf(edges, 'left')).toEqual({ min: 0, max: 30 });
  expect(reachOf(edges, 'bottom')).toEqual({ min: 10, max: 100 });
});

test('the corner dragged is the one nearest to the pointer', () => {
  expect(cornerNear(WHOLE, 10, 90)).toEqual(['left', 'bottom']);
  expect(cornerNear({ ...WHOLE, right: 40 }, 30, 10)).toEqual(['right', 'top']);
});

test('what is kept is told in shares, and nothing is where all is kept', () => {
  expect(keptBox(WHOLE)).toBeUndefined();
  expect(keptBox({ left: 10, top: 0, right: 60, bottom: 50 })).toEqual({ x: 0.1, y: 0, width: 0.5, height: 0.5 });
});
