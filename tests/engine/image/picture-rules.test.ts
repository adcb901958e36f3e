import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeVerdict } from '../../../src/engine/advice';
import { checkDraft, checkDraftAtOnce } from '../../../src/engine/check-draft';
import { compileRules } from '../../../src/engine/match/compile-rules';
import { type Draft, draftOf } from '../../../src/engine/schema/draft';
import { type PictureSignals, uncheckedReason } from '../../../src/engine/schema/picture';
import { pictureFact } from '../../../src/engine/schema/picture-fact';
import { describeProblem, parseWith } from '../../../src/engine/schema/problem';
import { rulesFile } from '../../../src/engine/schema/rules-file';
import { smallRulesFile } from '../rules-for-tests';
import { hardText } from '../text/hard-text';

const PLACES = [{ name: 'Small School', at: [53.5478, -0.1164], radius: 200 }];
const HOURS = { zone: 'Europe/London', days: [1, 2, 3, 4, 5], from: '08:30', to: '15:45' };

interface Extras {
  pictures?: object;
  places?: object[];
  hours?: object;
}

function parsed(rules: object[], { pictures, places = PLACES, hours = HOURS }: Extras = {}) {
  const file = smallRulesFile(rules) as { vocabulary: { school: object } };
  Object.assign(file.vocabulary.school, { places, hours });
  return parseWith(rulesFile, { ...file, ...(pictures && { pictures }) });
}

function rulesWith(rules: object[], extras?: Extras) {
  const file = parsed(rules, extras);
  if (!file.ok) throw new Error(JSON.stringify(file.problems, null, 2));
  return compileRules(file.value);
}

const shown = (images: PictureSignals[], text = 'look at this', rest: Partial<Draft> = {}) => draftOf(text, { images, ...rest });
const isMet = async (when: object, images: PictureSignals[], extras?: Extras) =>
  (await checkDraft(shown(images), rulesWith([{ when }], extras))).findings.length > 0;

describe('a picture', () => {
  const AT_SCHOOL: [number, number] = [53.5485, -0.1164];
  it.each<[string, PictureSignals, PictureSignals]>([
    ['unchecked', { unchecked: 'video' }, { faces: 1 }],
    ['located', { gps: [51.5, -0.1] }, { gps: [0, 0] }],
    ['at-school', { gps: AT_SCHOOL }, { gps: [53.5497, -0.1164] }],
    ['in-school-hours', { takenAt: '2026-06-18T10:00:00' }, { takenAt: '2026-06-20T10:00:00' }],
    ['out-of-school-hours', { takenAt: '2026-06-20T10:00:00' }, { takenAt: 'the other day' }],
    ['screenshot', { screenshot: true }, { screenshot: false }],
    ['with-words', { text: 'WELCOME' }, { text: ' \n' }],
    ['with-code', { codes: ['https://example.org'] }, { codes: [] }],
    ['with-thumbnail', { thumbnail: true }, {}],
    ['permitted', { permission: true, faces: 2 }, { faces: 2 }],
    ['any', {}, {}],
  ])('is told to be %s', async (picture, so, notSo) => {
    expect(await isMet({ picture }, [notSo, so])).toBe(true);
    if (picture !== 'any') expect(await isMet({ picture }, [notSo])).toBe(false);
    expect(await isMet({ picture }, [])).toBe(false);
  });

  it('is at no school and in no hours where the rules file names none', async () => {
    expect(await isMet({ picture: 'at-school' }, [{ gps: AT_SCHOOL }], { places: [] })).toBe(false);
    const file = smallRulesFile([{ when: { picture: 'in-school-hours' } }]);
    const rules = compileRules((parseWith(rulesFile, file) as { ok: true; value: never }).value);
    expect((await checkDraft(shown([{ takenAt: '2026-06-18T10:00:00' }]), rules)).findings).toEqual([]);
  });

  it('has faces of a size, all asked of one and the same picture', async () => {
    const when = { faces: { atLeast: 1, atMost: 1, largest: { atLeast: 0.1 } } };
    expect(await isMet(when, [{ faces: 1, largestFace: 0.2 }])).toBe(true);
    expect(
      await isMet(when, [
        { faces: 1, largestFace: 0.02 },
        { faces: 3, largestFace: 0.3 },
      ]),
    ).toBe(false);
    expect(await isMet(when, [{ faces: 1 }])).toBe(false);
  });

  it('keeps its faces to itself where permission is held for it, and lets another’s be told', async () => {
    expect(await isMet({ faces: { atLeast: 1 } }, [{ faces: 9, permission: true }])).toBe(false);
    expect(await isMet({ faces: { atLeast: 1 } }, [{ faces: 9, permission: true }, { faces: 1 }])).toBe(true);
  });

  it('is looked over for undress only where the school says so', async () => {
    const when = { nudity: { atLeast: 0.7 } };
    expect(await isMet(when, [{ nudity: 0.9 }])).toBe(false);
    expect(await isMet(when, [{ nudity: 0.9 }], { pictures: { nudity: false } })).toBe(false);
    expect(await isMet(when, [{ nudity: 0.9 }], { pictures: { nudity: true } })).toBe(true);
    expect(await isMet(when, [{ nudity: 0.6 }], { pictures: { nudity: true } })).toBe(false);
  });

  it('meets inPicture by itself: faces of one and the place of another do not join', async () => {
    const when = { inPicture: { all: [{ faces: { atLeast: 1 } }, { picture: 'at-school' }] } };
    expect(await isMet(when, [{ faces: 3, gps: AT_SCHOOL }])).toBe(true);
    expect(await isMet(when, [{ faces: 3 }, { gps: AT_SCHOOL }])).toBe(false);
  });
});

describe('what a picture shows', () => {
  const many = { id: 'small/many', when: { faces: { atLeast: 4 } } };
  const scene = { id: 'small/scene', scope: 'draft', when: { all: [{ faces: { atLeast: 1 } }, { phrase: 'sports day' }] } };
  const found = async (rules: object[]) =>
    (await checkDraft(shown([{ faces: 9 }], 'sports day'), rulesWith(rules))).findings.map(({ rule }) => rule);

  it('is told once under a clause, by the rule that points to words', async () =>
    expect(await found([many, scene])).toEqual(['small/scene']));

  it('is told twice where the other is graver, under another clause, or about something else', async () => {
    expect(await found([{ ...many, severity: 'serious' }, scene])).toEqual(['small/many', 'small/scene']);
    expect(await found([{ ...many, clause: '4' }, scene])).toHaveLength(2);
    expect(await found([{ ...scene, when: { phrase: 'sports day' } }, many])).toHaveLength(2);
  });
});

describe('words in a picture', () => {
  const UPN = 'A823429107001';
  const identifiers = { id: 'small/identifier', when: { any: [{ entity: 'email' }, { entity: 'postcode' }] } };
  const under = (...wordsUnder: string[]) => rulesWith([identifiers], { pictures: { wordsUnder } });

  it('are judged by rules under the clauses that the rules file names, each picture by itself, and without a span', async () => {
    const { findings } = await checkDraft(shown([{ text: 'Register' }, { text: `Kim 7B\nkim@example.org\n${UPN}` }]), under('3'));
    expect(findings).toEqual([
      {
        rule: 'small/identifier',
        clause: '3',
        severity: 'advise',
        start: 0,
        end: 0,
        why: { of: 'words-in-picture', inPicture: ['kim@example.org'], words: [] },
      },
    ]);
    expect((await checkDraft(shown([{ text: 'kim@example.org' }]), under('4'))).findings).toEqual([]);
  });

  it('are judged whoever holds permission to show the people', async () =>
    expect((await checkDraft(shown([{ text: 'kim@example.org', permission: true }]), under('3'))).findings).toHaveLength(1));

  it('are those of its codes too', async () =>
    expect((await checkDraft(shown([{ codes: ['mailto:kim@example.org'] }]), under('3'))).findings).toHaveLength(1));
});

describe('advice about faces', () => {
  const says = async (images: PictureSignals[]) => {
    const rules = rulesWith([{ title: 'A picture with {faces}', advice: 'We found {faces}.', when: { picture: 'any' } }]);
    const draft = shown(images);
    return citeVerdict(await checkDraft(draft, rules), draft, rules.file).findings[0]?.advice;
  };

  it('counts them in words, and says “about” where a count is not sure', async () => {
    expect(await says([{ faces: 1 }])).toBe('We found one face.');
    expect(await says([{ faces: 2 }, { faces: 3 }])).toBe('We found 5 faces.');
    expect(await says([{ faces: 20 }, { faces: 4 }])).toBe('We found about 24 faces.');
  });

  it('leaves out those with permission', async () =>
    expect(await says([{ faces: 20, permission: true }, { faces: 2 }])).toBe('We found 2 faces.'));

  it('takes no other placeholder', () =>
    expect(parsed([{ advice: 'We found {people}.', when: { picture: 'any' } }])).toMatchObject({ ok: false }));
});

describe('a rules file', () => {
  it.each([
    ['a place without its second number', { places: [{ name: 'x', at: [53.5], radius: 100 }] }, 'At vocabulary.school.places.0.at'],
    ['a latitude that is none', { places: [{ name: 'x', at: [153.5, 0], radius: 100 }] }, 'at most 90. At vocabulary.school.places.0.at.0'],
    [
      'a radius in kilometres',
      { places: [{ name: 'x', at: [53.5, 0], radius: 0.2 }] },
      'at least 10. At vocabulary.school.places.0.radius',
    ],
    ['a time zone nobody has', { hours: { ...HOURS, zone: 'Oak Field' } }, 'Write a time zone such as'],
    ['a time of day that is none', { hours: { ...HOURS, from: '8.30' } }, 'Write the time of day as'],
    ['hours that end before they begin', { hours: { ...HOURS, to: '08:00' } }, 'School ends after it begins'],
    ['an eighth day', { hours: { ...HOURS, days: [8] } }, 'at most 7. At vocabulary.school.hours.days.0'],
    [
      'a holiday back to front',
      { hours: { ...HOURS, closed: [{ from: '2026-09-01', to: '2026-07-22' }] } },
      'The last day comes after the first',
    ],
  ])('with %s is told what to mend', (_name, extras, message) => {
    const file = parsed([{ when: { picture: 'any' } }], extras);
    expect(file.ok ? [] : file.problems.map(describeProblem).join('\n')).toContain(message);
  });
});

describe('the engine', () => {
  const everything = rulesWith(
    [
      ...pictureFact.options.map((picture) => ({ id: `small/${picture}`, when: { inPicture: { picture } } })),
      { id: 'small/faces', when: { faces: { atLeast: 1, largest: { atLeast: 0.1 } } } },
      { id: 'small/nudity', when: { nudity: { atLeast: 0.5 } } },
      { id: 'small/names', when: { inPicture: { all: [{ mention: ['person'] }, { entity: 'phone' }] } } },
      { id: 'small/email', when: { any: [{ entity: 'email' }, { pattern: '[a-z]+' }] } },
    ],
    { pictures: { nudity: true, wordsUnder: ['3'] } },
  );
  const signals: fc.Arbitrary<PictureSignals> = fc.record(
    {
      faces: fc.nat(10_000),
      largestFace: fc.double({ min: 0, max: 1, noNaN: true }),
      text: hardText,
      codes: fc.array(hardText, { maxLength: 3 }),
      nudity: fc.double({ min: 0, max: 1, noNaN: true }),
      gps: fc.tuple(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true })),
      takenAt: fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        fc.stringMatching(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/),
      ),
      camera: fc.string(),
      thumbnail: fc.boolean(),
      screenshot: fc.boolean(),
      unchecked: fc.constantFrom(...uncheckedReason.options),
      permission: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it('has something to say or nothing, but never throws, whatever a picture shows', () => {
    fc.assert(
      fc.property(fc.array(signals, { maxLength: 3 }), hardText, (images, text) => {
        const draft = shown(images, text);
        const verdict = checkDraftAtOnce(draft, everything);
        for (const { start, end } of verdict.findings) expect(end).toBeLessThanOrEqual(Math.max(start, text.length));
        for (const { advice } of citeVerdict(verdict, draft, everything.file).findings) expect(advice).not.toContain('{');
      }),
    );
  });
});
