import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, checkDraftAtOnce } from '../../src/engine/check-draft';
import { draftOf } from '../../src/engine/schema/draft';
import { smallRules } from './rules-for-tests';
import { hardText } from './text/hard-text';

const contempt = smallRules([{ id: 'small/insult', clause: '4', when: { contempt: { of: ['pupils', 'staff', 'person'] } } }]);
const health = smallRules([
  {
    id: 'small/health',
    when: { all: [{ mention: ['person', 'pupils'], how: ['named', 'single'] }, { topic: ['health'] }] },
    scope: 'neighbours',
  },
]);
const identifiers = smallRules([
  {
    id: 'small/phone',
    when: {
      any: [
        { entity: 'phone' },
        { entity: 'email' },
        { entity: 'upn' },
        { entity: 'postcode' },
        { entity: 'password' },
        { entity: 'address' },
      ],
    },
  },
]);

const words = async (text: string, rules = contempt) =>
  (await checkDraft(draftOf(text), rules)).findings.map(({ start, end }) => text.slice(start, end));

describe('contempt', () => {
  it.each([
    ['Year 8 are thick as mince', 'thick as mince'],
    ['our head is useless', 'useless'],
    ['Useless lot, year 9', 'Useless'],
    ['Covered 9B today. They are absolute muppets', 'muppets'],
    ['my class are so t\u200bhick', 't\u200bhick'],
    ['Mr Patel is a w*nker', 'w*nker'],
    ['year 9 are thiiiick as mince', 'thiiiick as mince'],
    ['the kids are sh1te', 'sh1te'],
  ])('aimed at the school’s world is found: %s', async (text, found) => expect(await words(text)).toEqual([found]));

  it.each([
    ['nobody in year 8 is thick as mince'],
    ['year 8 are not useless'],
    ['the referee was useless'],
    ['I took my class to the match. The referee was useless'],
    ['I’m useless at this, my class knows'],
    ['A man told my class they were "useless"'],
    ['stop calling year 9 useless'],
    ['the fog is thick and my class loved it'],
    ['useless'],
  ])('aimed elsewhere, denied, quoted or condemned is left alone: %s', async (text) => expect(await words(text)).toEqual([]));
});

describe('a private matter', () => {
  it('is found with the person it belongs to', async () => {
    expect(await words('Reece A, 9T. permanently excluded this morning', health)).toEqual(['Reece A, 9T. permanently excluded']);
    expect(await words('a lad in my class has epilepsy', health)).toEqual(['a lad in my class has epilepsy']);
  });

  it('is left alone with nobody it could belong to', async () => expect(await words('epilepsy training tonight', health)).toEqual([]));

  it('belongs to a name that is a word too only where grammar makes it a name', async () => {
    expect(await words('Grace is off her meds again', health)).toEqual(['Grace is off her meds']);
    expect(await words('Will anyone with epilepsy be at the run?', health)).toEqual([]);
  });
});

describe('an identifier', () => {
  it.each([
    ['ring him on 07700 900123 tonight', '07700 900123'],
    ['ring him on ０7700 900123', '０7700 900123'],
    ['write to j.smith@example.org please', 'j.smith@example.org'],
    ['UPN B801200005001 is hers', 'B801200005001'],
    ['they live near DN31 2AB', 'DN31 2AB'],
    ['wifi password is Teacher123', 'Teacher123'],
  ])('is found in %s', async (text, found) => expect(await words(text, identifiers)).toEqual([found]));

  it.each([
    ['Childline is 0800 1111'],
    ['order 0770090012345678'],
    ['A801200005001'],
    ['the school is on 01632 960001'],
    ['Y11 5th period'],
    ['my new password manager'],
  ])('is not seen in %s', async (text) => expect(await words(text, identifiers)).toEqual([]));
});

describe('the engine', () => {
  const all = smallRules([
    { id: 'small/insult', clause: '4', when: { contempt: { of: ['pupils', 'staff', 'person'] } } },
    { id: 'small/health', when: { all: [{ mention: ['person', 'pupils'] }, { topic: ['health'] }] }, scope: 'neighbours' },
    { id: 'small/contacts', when: { any: [{ entity: 'phone' }, { entity: 'email' }] } },
    { id: 'small/pattern', when: { pattern: 'th[a-z]+k' } },
  ]);

  it('gives spans that lie inside the draft as typed, whatever is typed', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        for (const { start, end } of checkDraftAtOnce(draftOf(text), all).findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('finds the same words wherever they stand', () => {
    fc.assert(
      fc.property(hardText, hardText, (before, after) => {
        const text = `${before}\n\nring 07700 900123\n\n${after}`;
        const start = before.length + '\n\nring '.length;
        const contacts = checkDraftAtOnce(draftOf(text), smallContacts).findings;
        expect(contacts.map((each) => text.slice(each.start, each.end))).toContain('07700 900123');
        expect(contacts.some((each) => each.start === start)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  const smallContacts = smallRules([{ id: 'small/contacts', when: { entity: 'phone' } }]);

  it.each([
    ['200,000 characters', 'my class were great today and so was the weather. '.repeat(4000)],
    ['one unbroken token of 50,000 letters', 'a'.repeat(50_000)],
    ['one unbroken token of 50,000 digits', '1'.repeat(50_000)],
    ['50,000 characters of a.a.a', 'a.'.repeat(25_000)],
    ['50,000 at signs', '@'.repeat(50_000)],
    ['25,000 a@', 'a@'.repeat(25_000)],
    ['50,000 stars', '*'.repeat(50_000)],
    ['50,000 quotes', '"\''.repeat(25_000)],
    ['50,000 combining marks', `a${'\u0301'.repeat(50_000)}`],
    ['20,000 insults', 'muppet '.repeat(20_000)],
    ['12,000 insults at year 9', 'year 9 muppets '.repeat(12_000)],
    ['spaced digits', '0 '.repeat(25_000)],
  ])('reads %s in linear time', (_name, text) => {
    const began = performance.now();
    checkDraftAtOnce(draftOf(text), all);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
