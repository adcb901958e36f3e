import type { CompiledRules } from '../engine/match/compile-rules';
import { answerLine } from './check';
import { loadRules, loadRulesOrSay } from './load-rules';

/** One of several processes that check drafts: see check-jobs.ts. Only the first tells what is wrong with the rules. */
const [, , place, path] = process.argv;
const rules = place === '0' ? loadRulesOrSay(path) : readQuietly(path);
process.send?.(rules ? 'ready' : 'unusable');
let turn: Promise<unknown> = Promise.resolve();

process.on('message', (lines: string[]) => {
  turn = turn.then(async () => {
    if (!rules) return;
    let answers = '';
    for (const line of lines) answers += `${JSON.stringify(await answerLine(line, rules))}\n`;
    process.send?.(answers);
  });
});

function readQuietly(path: string | undefined): CompiledRules | null {
  const loaded = loadRules(path);
  return loaded.ok ? loaded.value : null;
}
