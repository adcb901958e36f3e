import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/cli/load-rules';
import { checkDraftAtOnce } from '../../src/engine/check-draft';
import { draftOf } from '../../src/engine/schema/draft';
import { uncheckedReason } from '../../src/engine/schema/picture';
import { hardText } from '../engine/text/hard-text';

const loaded = loadRules();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
const rules = loaded.value;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPicture = fc.record(
  {
    faces: fc.nat(200),
    largestFace: share,
    text: fc.oneof(
      hardText,
      fc.array(hardText, { maxLength: 8 }).map((lines) => lines.join('\n')),
    ),
    codes: fc.array(fc.oneof(fc.webUrl(), hardText), { maxLength: 3 }),
    nudity: share,
    gps: fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
    takenAt: fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    ),
    thumbnail: fc.boolean(),
    screenshot: fc.boolean(),
    unchecked: fc.constantFrom(...uncheckedReason.options),
    permission: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('the Oak Field rules', () => {
  it('judge whatever a picture shows without throwing, and point only inside the draft', () => {
    fc.assert(
      fc.property(
        fc.array(anyPicture, { maxLength: 3 }),
        hardText,
        fc.constantFrom('public', 'friends', 'only me'),
        (images, text, audience) => {
          const { findings } = checkDraftAtOnce(draftOf(text, { images, context: { audience } }), rules);
          for (const { start, end } of findings) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('tell no face from another where permission is held for every picture', () => {
    const held = { faces: 14, largestFace: 0.1, permission: true };
    for (const text of ['Sports day', 'so proud of this lot', '4B and their Roman shields', 'look at his face when the whistle went'])
      expect(checkDraftAtOnce(draftOf(text, { images: [held] }), rules).findings.filter(({ rule }) => rule.startsWith('picture/'))).toEqual(
        [],
      );
  });
});
