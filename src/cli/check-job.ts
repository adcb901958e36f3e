import { answerLine } from './check';
import { loadRules } from './load-rules';

/** One of several processes that check drafts: see check-jobs.ts. What was wrong with the rules has been told already. */
const loaded = loadRules(process.argv[2]);
if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
const rules = loaded.value;
let turn: Promise<unknown> = Promise.resolve();

process.on('message', (lines: string[]) => {
  turn = turn.then(async () => {
    let answers = '';
    for (const line of lines) answers += `${JSON.stringify(await answerLine(line, rules))}\n`;
    process.send?.(answers);
  });
});
