import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/cli/load-rules';
import { checkDraft } from '../../src/engine/check-draft';
import { type Draft, draft, draftOf } from '../../src/engine/schema/draft';

const loaded = loadRules();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
const rules = loaded.value;

/** One lawful or harmless draft a line, by heading. */
const headings = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    heading: name.slice(0, -'.txt'.length),
    drafts: readFileSync(join(import.meta.dirname, name), 'utf8')
      .split('\n')
      .filter(Boolean),
  }));
const all = headings.flatMap(({ drafts }) => drafts);

/** What is said aloud about a draft, each with its words. */
async function spoken(said: Draft): Promise<string[]> {
  const { findings } = await checkDraft(said, rules);
  return findings.flatMap(({ rule, severity, start, end }) => (severity === 'info' ? [] : [`${rule}: ${said.text.slice(start, end)}`]));
}

/** One draft with pictures a line, as what was measured from them. */
const withPictures = readFileSync(join(import.meta.dirname, 'pictures.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => draft.parse(JSON.parse(line)));

describe('silence', () => {
  it('is tried on at least 300 drafts under at least 12 headings, none twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(headings.length).toBeGreaterThanOrEqual(12);
    expect(new Set(all).size).toBe(all.length);
  });

  describe.each(headings)('$heading', ({ drafts }) => {
    it.each(drafts)('%s', async (text) => expect(await spoken(draftOf(text))).toEqual([]));
  });

  it('is tried on at least 40 drafts with pictures', () => expect(withPictures.length).toBeGreaterThanOrEqual(40));

  it.each(withPictures.map((each) => [each.text, each] as const))('with a picture: %s', async (_text, each) =>
    expect(await spoken(each)).toEqual([]),
  );
});
