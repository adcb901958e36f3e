import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/cli/load-rules';
import { checkDraft } from '../../src/engine/check-draft';
import { draftOf } from '../../src/engine/schema/draft';

const loaded = loadRules();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
const rules = loaded.value;

/** Made-up papers, screens and signs: the first forty as tesseract.js read them (PSM 11; "photographed" is tilted, dim and blurred), the others written as it reads. */
const pictures = readFileSync('tests/fixtures/read-pictures.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { what: string; kind: 'confidential' | 'ordinary' | 'gap'; text: string });
const ofKind = (kind: string) => pictures.filter((picture) => picture.kind === kind).map(({ what, text }) => [what, text] as const);

/** Captions that tell nothing. */
const CAPTIONS = ['busy day', 'Monday morning vibes', 'look at this'];

async function spoken(text: string): Promise<string[]> {
  const verdicts = await Promise.all(CAPTIONS.map((caption) => checkDraft(draftOf(caption, { images: [{ faces: 0, text }] }), rules)));
  return verdicts.map(({ severity, clauses }) => (severity === 'advise' || severity === 'serious' ? (clauses[0] ?? '') : 'silent'));
}

describe('words read from a picture', () => {
  it.each(ofKind('confidential'))('are told under clause 3 whatever stands beside them: %s', async (_what, text) =>
    expect(await spoken(text)).toEqual(['3', '3', '3']),
  );

  it.each(ofKind('ordinary'))('are left alone: %s', async (_what, text) =>
    expect(await spoken(text)).toEqual(['silent', 'silent', 'silent']),
  );

  it.each(ofKind('gap'))('are still misjudged: %s', async (_what, text) =>
    expect(await spoken(text)).not.toEqual(['silent', 'silent', 'silent']),
  );

  it('are named as words in the picture, without a span in the draft', async () => {
    const [first] = (await checkDraft(draftOf('busy day', { images: [{ text: 'UPN P823429107001 Simran Gill 7K' }] }), rules)).findings;
    expect(first).toMatchObject({ clause: '3', severity: 'serious', start: 0, end: 0 });
    expect(first?.why).toMatchObject({ of: 'words-in-picture', words: [] });
  });
});
