import { runRules } from './run';

const { answer, asJson } = await runRules(process.argv.slice(2));
if (asJson) console.log(JSON.stringify(answer.json));
else if (answer.code === 2) console.error(answer.text);
else console.log(answer.text);
process.exitCode = answer.code;
