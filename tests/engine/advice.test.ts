import { describe, expect, it } from 'vitest';
import { citeVerdict } from '../../src/engine/advice';
import { checkDraft } from '../../src/engine/check-draft';
import { draftOf } from '../../src/engine/schema/draft';
import type { PictureSignals } from '../../src/engine/schema/picture';
import { sayReminders } from '../../src/engine/translate';
import { smallRules } from './rules-for-tests';

const adviceOn = async (severity: string, clause: string) => {
  const rules = smallRules([{ id: 'small/phone', clause, severity, when: { entity: 'phone' }, safer: 'Ring the office.' }]);
  const draft = draftOf('ring 07700 900123');
  return citeVerdict(await checkDraft(draft, rules), draft, rules.file);
};

describe('advice', () => {
  it('carries the words as typed, the clause in the policy’s own words, and what to do', async () => {
    expect((await adviceOn('advise', '3')).findings).toMatchObject([
      { words: '07700 900123', clause: '3', clauseWords: 'Nothing confidential.', advice: 'Leave it out.', safer: 'Ring the office.' },
    ]);
  });

  it('says what may follow for a serious finding under a clause that the policy names, and for no other', async () => {
    expect((await adviceOn('serious', '4')).consequence?.words).toBe('Clause 9 says that it is looked into.');
    expect((await adviceOn('advise', '4')).consequence).toBeNull();
    expect((await adviceOn('serious', '3')).consequence).toBeNull();
  });

  describe('in another language', () => {
    const faces = { none: 'dim wynebau', one: 'un wyneb', some: '{count} wyneb', about: 'tua {count} wyneb' };
    const translations = {
      cy: {
        faces,
        rules: { 'small/phone': { title: '{faces}, cymal {number 4}' } },
        policy: { consequence: 'Mae cymal 9 yn dweud.', reminders: { lessons: 'Nid mewn gwersi.' } },
      },
    };
    const inLanguage = async (language?: string) => {
      const rules = smallRules([{ id: 'small/phone', clause: '4', severity: 'serious', when: { entity: 'phone' }, exception: 'Urgent' }]);
      const draft = { ...draftOf('ring 07700 900123'), images: [{ faces: 3 } as PictureSignals] };
      return citeVerdict(await checkDraft(draft, rules), draft, { ...rules.file, translations }, language);
    };

    it('is said part by part where there is a translation, and each part says what it is written in', async () => {
      const { findings, consequence } = await inLanguage('cy');
      expect(findings).toMatchObject([
        {
          title: '3 wyneb, cymal 4',
          advice: 'Leave it out.',
          exception: 'Urgent',
          clauseWords: 'Nothing derogatory.',
          languages: { title: 'cy', advice: 'en', exception: 'en', clause: 'en' },
        },
      ]);
      expect(consequence).toEqual({ words: 'Mae cymal 9 yn dweud.', language: 'cy' });
    });

    it.each([undefined, 'en', 'pt_BR'])('is as the file is written where there is none (%s)', async (language) => {
      const { findings, consequence } = await inLanguage(language);
      expect(findings).toMatchObject([{ title: 'A rule', languages: { title: 'en' } }]);
      expect(consequence?.language).toBe('en');
    });

    it('goes for the reminders of the policy too', () => {
      const { file } = smallRules([{ when: { entity: 'phone' } }]);
      const reminders = { lessons: { clause: '3', line: 'Not in lessons.' }, privacy: { clause: '4', line: 'Look.' } };
      expect(sayReminders({ ...file, translations, policy: { ...file.policy, reminders } }, 'cy')).toEqual({
        lessons: { clause: '3', line: 'Nid mewn gwersi.', language: 'cy' },
        privacy: { clause: '4', line: 'Look.', language: 'en' },
      });
    });
  });
});
