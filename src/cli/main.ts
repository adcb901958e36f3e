import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ablationTable } from './ablation';
import { benchTable } from './bench';
import { checkLines, checkText } from './check';
import { checkLinesInJobs } from './check-jobs';
import { evaluateCorpus } from './eval';
import { loadRulesOrSay, WEIGHTS } from './load-rules';
import { publishSchema } from './publish-schema';
import { trainReader } from './train';

const USAGE = `quiet-word check "text"                     findings on one text
quiet-word check --jsonl [--rules FILE] [--jobs N]
                                            one draft a line on standard input, one verdict a line on standard output, in order, on N cores
quiet-word eval [FILE]                      accuracy on a labelled corpus; without FILE on dev and on the tenths kept back
quiet-word ablation                         what rules, reader and each group of its features are worth
quiet-word train                            fits the learned reader to tests/corpus and writes rules/reader/weights.json
quiet-word bench                            how long a check takes, peers beside, and the size of what is shipped
quiet-word schema                           the JSON Schema of a rules file`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean', default: false }, rules: { type: 'string' }, jobs: { type: 'string', default: '1' } },
});
process.exitCode = await run(positionals, values.jsonl, values.rules, Number(values.jobs));

/** Exit codes: 0 done, 2 wrong usage or rules that cannot be used. */
async function run([command, ...rest]: string[], jsonl: boolean, rulesPath: string | undefined, jobs: number): Promise<number> {
  if (command === 'bench') {
    console.log(await benchTable());
    return 0;
  }
  if (command === 'schema') {
    console.log(publishSchema());
    return 0;
  }
  if (command !== 'check' && command !== 'eval' && command !== 'train' && command !== 'ablation') return say(USAGE);
  if (jsonl && (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)) return say('--jobs is a whole number from 1 to 64.');
  if (command === 'check' && jsonl && jobs > 1) return (await checkLinesInJobs(process.stdin, process.stdout, jobs, rulesPath)) ? 0 : 2;
  const rules = loadRulesOrSay(rulesPath);
  if (!rules) return 2;
  if (command === 'eval') {
    console.log(await evaluateCorpus(rest[0], rules));
    return 0;
  }
  if (command === 'ablation') {
    console.log(await ablationTable(rules));
    return 0;
  }
  if (command === 'train') {
    writeFileSync(WEIGHTS, `${JSON.stringify(trainReader(rules.file))}\n`);
    return 0;
  }
  if (jsonl) {
    await checkLines(process.stdin, process.stdout, rules);
    return 0;
  }
  const text = rest.join(' ');
  if (text === '') return say(USAGE);
  console.log(await checkText(text, rules));
  return 0;
}

function say(message: string): number {
  console.error(message);
  return 2;
}
