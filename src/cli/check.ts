import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { type Advice, citeVerdict } from '../engine/advice';
import { checkDraft } from '../engine/check-draft';
import { explainDraft } from '../engine/explain-draft';
import type { CompiledRules } from '../engine/match/compile-rules';
import { draftOf } from '../engine/schema/draft';
import { describeProblem } from '../engine/schema/problem';
import { parseDraftLine } from './draft-line';
import { traceText } from './trace-text';
import { whySentence } from './why-sentence';

/** Findings on one text, and how they came about, in words for a person. */
export async function checkText(text: string, rules: CompiledRules): Promise<string> {
  const draft = draftOf(text);
  const trace = await explainDraft(draft, rules);
  return `${findingsText(citeVerdict(trace.verdict, draft, rules.file))}\n\n${traceText(trace)}`;
}

export function findingsText({ findings }: Advice): string {
  if (findings.length === 0) return 'Nothing to say about this draft.';
  return findings
    .map((finding) =>
      [
        `${finding.severity.toUpperCase()}  Clause ${finding.clause}: ${finding.title}  [${finding.rule}, ${finding.start}–${finding.end}]`,
        `  words   ${finding.words || '(a picture)'}`,
        `  why     ${whySentence(finding.why)}`,
        `  advice  ${finding.advice}`,
        ...(finding.safer ? [`  safer   ${finding.safer}`] : []),
        `  policy  “${finding.clauseWords}”`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** Answers one line of JSON for each line of drafts, in order, with constant memory. */
export async function checkLines(input: NodeJS.ReadableStream, output: Writable, rules: CompiledRules): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = await answerLine(line, rules);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => output.once('drain', resolve));
  }
}

/** The answer to one line of drafts, as an object to be written as one line of JSON. */
export async function answerLine(line: string, rules: CompiledRules): Promise<object> {
  const parsed = parseDraftLine(line);
  if (!parsed.ok) return { id: null, problem: parsed.problems.map(describeProblem).join(' ') };
  const { id, draft } = parsed.value;
  const began = performance.now();
  const verdict = await checkDraft(draft, rules);
  const findings = verdict.findings.map((finding) => ({ ...finding, why: whySentence(finding.why) }));
  return { id, ...verdict, findings, ms: Number((performance.now() - began).toFixed(3)) };
}
