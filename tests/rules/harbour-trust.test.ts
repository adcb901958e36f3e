// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReader, readBundled } from '../../src/cli/load-rules';
import { readRulesFolder } from '../../src/cli/read-rules-folder';
import { citeVerdict } from '../../src/engine/advice';
import { checkDraftAtOnce } from '../../src/engine/check-draft';
import { judgeDraft } from '../../src/engine/judge-draft';
import { keepClearest } from '../../src/engine/match/keep-clearest';
import { findingOf } from '../../src/engine/match/match-rule';
import { readExample } from '../../src/engine/read-example';
import { draftOf } from '../../src/engine/schema/draft';
import type { Example, Rule } from '../../src/engine/schema/rule';
import { type ParsedRules, parseRulesFile } from '../../src/rulesets/parse-rules-file';

const FOLDER = 'rules/harbour-trust';
const base = readBundled();
const { text, writtenAt } = readRulesFolder(FOLDER);

function parsed(file: string): ParsedRules {
  const result = parseRulesFile(file, FOLDER, { writtenAt, reader: loadReader(), bundled: () => base });
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}
const rules = parsed(text);

/** As the Trust has it, but with the base's own school and all that a school may switch on: what the base's examples are written for. */
const atOakField = (() => {
  const file = JSON.parse(text);
  delete file.vocabulary.school;
  file.policy.organisation = base.policy.organisation;
  return parsed(JSON.stringify({ ...file, pictures: { nudity: true } }));
})();

const MAP: Record<string, string | null> = JSON.parse(text).clauses;
const MOVED = new Map<string, string>(
  JSON.parse(text).adjust.flatMap((each: { rule: string; clause?: string }) => (each.clause ? [[each.rule, each.clause]] : [])),
);
const DISABLED: string[] = JSON.parse(text).disable.map(({ rule }: { rule: string }) => rule);
const homeOf = ({ id, clause }: Rule) => MOVED.get(id) ?? MAP[clause];

async function citedFor(id: string, example: Example, at: ParsedRules) {
  const { draft, spans } = readExample(example);
  const { matches, scene } = await judgeDraft(draft, at);
  const own = keepClearest(matches.filter(({ rule, excuse }) => rule.id === id && excuse === null).map((match) => findingOf(match, scene)));
  const words = (each: { start: number; end: number }) => draft.text.slice(each.start, each.end);
  const advice = citeVerdict({ severity: 'serious', clauses: [], findings: own }, draft, at.file);
  return { advice, found: own.map(words).sort(), marked: spans.map(words).sort() };
}

describe('the Harbour Trust rules', () => {
  it('have no problems', () => expect(rules.problems).toEqual([]));

  it('are complete: twelve clauses from 4.1 to 4.12, each in words of its own', () => {
    const clauses = rules.file.policy.clauses;
    expect(clauses.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => `4.${at + 1}`));
    const oak = new Set(base.policy.clauses.map(({ words }) => words));
    expect(clauses.filter(({ words }) => oak.has(words))).toEqual([]);
  });

  it('keep every rule of the base but those that are disabled, and add five of their own', () => {
    const running = new Set(rules.rules.map(({ id }) => id));
    expect(base.rules.filter(({ id }) => !running.has(id)).map(({ id }) => id)).toEqual(DISABLED.sort());
    expect(rules.changes).toMatchObject({ base: 'oak-field 1.0.0', own: 5, kept: base.rules.length - DISABLED.length, withoutClause: [] });
  });

  it('name no clause of the base, nor its school, in anything that is shown', () => {
    const numbers = new Set(rules.file.policy.clauses.map(({ number }) => number));
    for (const { title, advice, safer = '', clause } of rules.file.rules) {
      const shown = `${title} ${advice} ${safer}`;
      expect(numbers).toContain(clause);
      expect(shown).not.toMatch(/oak ?field/i);
      for (const [, number] of shown.matchAll(/clause (\d[\d.]*\d|\d)/gi)) expect(numbers).toContain(number);
    }
    expect(JSON.stringify(rules.file.policy)).not.toMatch(/oak ?field/i);
  });

  it('are as silent as the base where there is nothing to say', async () => {
    const harmless = readdirSync('tests/silence').flatMap((name) =>
      name.endsWith('.txt') ? readFileSync(join('tests/silence', name), 'utf8').split('\n').filter(Boolean) : [],
    );
    expect(harmless.length).toBeGreaterThan(300);
    const spoken = harmless.flatMap((words) => {
      const { severity, findings } = checkDraftAtOnce(draftOf(words), rules);
      return severity === 'none' || severity === 'info' ? [] : [`${words}: ${findings[0]?.rule}`];
    });
    expect(spoken).toEqual([]);
  });

  it('know the Trust’s own schools and not the base’s', async () => {
    const said = async (words: string, at: ParsedRules) =>
      (await judgeDraft(readExample(words).draft, at)).verdict.findings.map(({ rule }) => rule);
    const about = (school: string) => `${school} is a toxic dump and the worst place I have ever worked`;
    expect(await said(about('Saltmarsh High'), rules)).not.toEqual([]);
    expect(await said(about('Saltmarsh High'), atOakField)).toEqual([]);
  });
});

describe('the Trust’s own places and hours', () => {
  const clausesOf = (draft: Parameters<typeof checkDraftAtOnce>[0], at = rules) =>
    checkDraftAtOnce(draft, at).findings.map(({ clause }) => clause);
  const picture = (gps: [number, number]) => draftOf('what a morning', { images: [{ faces: 12, gps }] });

  it('are where a picture was taken', () => {
    expect(clausesOf(picture([54.9167, -1.3841]))).toContain('4.6');
    expect(clausesOf(picture([53.5478, -0.1165])), 'in the grounds of the base’s school').not.toContain('4.6');
    expect(clausesOf(picture([53.5478, -0.1165]), atOakField)).toContain('4.6');
  });

  it('are when lessons are held', () => {
    const at = (now: string) => clausesOf(draftOf('Anyone fancy the pub quiz tonight?', { context: { now } }));
    expect(at('2026-11-24T11:30:00')).toEqual(['4.11']);
    expect(at('2026-11-24T10:40:00'), 'in a break').toEqual([]);
    expect(at('2026-10-20T11:30:00'), 'in the holidays').toEqual([]);
  });
});

describe.each(base.rules.filter(({ id }) => !DISABLED.includes(id)).map((rule) => ({ id: rule.id, rule })))(
  '$id of the base',
  ({ id, rule }) => {
    it('flags its examples and cites the Trust’s clause in the Trust’s words', async () => {
      for (const example of rule.examples.flags) {
        const { advice, found, marked } = await citedFor(id, example, atOakField);
        expect(found, JSON.stringify(example)).toEqual(marked.length === 0 ? found : marked);
        expect(advice.findings.length, JSON.stringify(example)).toBeGreaterThan(0);
        for (const { clause, clauseWords } of advice.findings) {
          expect(clause).toBe(homeOf(rule));
          expect(clauseWords).toBe(rules.file.policy.clauses.find(({ number }) => number === clause)?.words);
        }
      }
    });

    it('allows what it allowed', async () => {
      for (const example of rule.examples.allows)
        expect((await citedFor(id, example, atOakField)).found, JSON.stringify(example)).toEqual([]);
    });
  },
);

describe.each(rules.file.rules.filter(({ id }) => id.startsWith('harbour/')).map((rule) => ({ id: rule.id, rule })))(
  '$id',
  ({ id, rule }) => {
    it.each(rule.examples.flags.map((example) => [JSON.stringify(example), example] as const))('flags %s', async (_name, example) => {
      const { found, marked } = await citedFor(id, example, rules);
      expect(found).toEqual(marked);
      expect(found).not.toEqual([]);
    });

    it.each(rule.examples.allows.map((example) => [JSON.stringify(example), example] as const))('allows %s', async (_name, example) => {
      expect((await citedFor(id, example, rules)).found).toEqual([]);
    });
  },
);
