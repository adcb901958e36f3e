import { describe, expect, it } from 'vitest';
import { citeVerdict } from '../../src/engine/advice';
import { checkDraft } from '../../src/engine/check-draft';
import { draftOf } from '../../src/engine/schema/draft';
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
    expect((await adviceOn('serious', '4')).consequence).toBe('Clause 9 says that it is looked into.');
    expect((await adviceOn('advise', '4')).consequence).toBeNull();
    expect((await adviceOn('serious', '3')).consequence).toBeNull();
  });
});
