import { describe, expect, test } from 'vitest';
import { mendedSentence, pictureLine, pictureSentence } from '../../../src/advisory/pictures/picture-words';
import { picture, report } from './a-picture';

const named = (name: string, type = '') => ({ file: new File(['x'], name, { type }) });

describe('what was found in a picture', () => {
  test('faces, words, place and time are named, and that nobody else sees it yet', () => {
    const text = 'Name\nForm\nDate of birth\nA\nB';
    expect(pictureSentence(picture({ faces: 12, text, gps: [53, -1], takenAt: '2026-06-01T10:00' }))).toBe(
      'About 12 faces, words such as a list, where and when it was taken. It is not yet visible to others.',
    );
  });

  test('one face is one', () => expect(pictureSentence(picture({ faces: 1 }))).toBe('One face. It is not yet visible to others.'));

  test('no face found is not the same as none there', () =>
    expect(pictureSentence(picture({ faces: 0 }))).toBe(
      'No faces found by the automatic check. Small, turned or covered faces can be missed, please look yourself.',
    ));

  test('what else there is stands beside no face found', () =>
    expect(pictureSentence(picture({ faces: 0, codes: ['x'], screenshot: true, thumbnail: true, camera: 'C', text: 'Hello' }))).toMatch(
      /please look yourself\. Also found: some words, a code to scan, what looks like a screen, which camera took it, a small hidden copy of it\. It is not yet visible/,
    ));

  test('faces that were not looked for are not said to be absent', () =>
    expect(pictureSentence(picture({ takenAt: '2026-06-01T10:00' }))).toBe(
      'Faces could not be looked for, please look yourself. Also found: when it was taken. It is not yet visible to others.',
    ));

  test('each reason for not being checked is said', () => {
    const said = (unchecked: 'format' | 'video' | 'too-large' | 'damaged' | 'failed', rest = {}) =>
      pictureSentence(picture({ unchecked }, rest));
    expect(said('format', named('IMG_1.heic'))).toBe(
      'This picture could not be checked: this kind of file can’t be opened here (HEIC). Please look yourself.',
    );
    expect(said('format', named('scan', 'image/tiff'))).toContain('here (TIFF).');
    expect(said('format', named('scan', 'image/svg+xml'))).toContain('opened here.');
    expect(said('video')).toContain('videos are not looked at');
    expect(said('too-large')).toContain('too large');
    expect(said('damaged')).toContain('seems to be damaged');
    expect(said('failed')).toContain('did not work this time');
  });

  test('nothing is called safe, and nobody a child', () => {
    for (const signals of [{ faces: 0 }, { faces: 30, text: 'a' }, {}, { unchecked: 'failed' } as const])
      expect(pictureSentence(picture(signals))).not.toMatch(/\bsafe\b|child|pupil|nothing/i);
  });
});

describe('the line in a closed note', () => {
  test('it counts what is still looked at, then what could not be', () => {
    expect(pictureLine([picture(null), picture(null)])).toBe('Looking at 2 pictures…');
    expect(pictureLine([picture(null), picture({ unchecked: 'video' })])).toBe('Looking at 1 picture…');
    expect(pictureLine([picture({ faces: 3 }), picture({ unchecked: 'video' })])).toBe('1 picture could not be checked');
    expect(pictureLine([picture({ unchecked: 'video' }), picture({ unchecked: 'failed' })])).toBe('2 pictures could not be checked');
  });

  test('pictures looked at are not spoken of', () => expect(pictureLine([picture({ faces: 3 })])).toBe(''));
});

describe('what came of a remedy', () => {
  test('it says what was done and what the second look found', () => {
    expect(mendedSentence('swap', { ok: true, report: report({ faces: 0 }) })).toBe(
      'Swapped in. Checked again: about 0 faces found. Please look yourself too.',
    );
    expect(mendedSentence('save', { ok: true, report: report({ faces: 1, text: 'Hi' }) })).toBe(
      'Saved. Checked again: about 1 face found, some words. Please look yourself too.',
    );
  });

  test('a copy that could not be looked at is said to be so', () => {
    for (const signals of [{ unchecked: 'failed' } as const, {}])
      expect(mendedSentence('copy', { ok: true, report: report(signals) })).toBe(
        'Copied. The copy could not be checked again, please look yourself.',
      );
  });

  test('what did not work offers another way, if there is one', () => {
    expect(mendedSentence('swap', { ok: false })).toBe('That did not work here. You can save a safe copy instead.');
    expect(mendedSentence('save', { ok: false })).not.toContain('instead');
  });
});
