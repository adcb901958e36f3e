import type { Problem } from '../engine/schema/problem';
import { say } from '../language/say';

/** Where to look and what to mend; the sentence itself is in English, for the rules' author. */
export function ProblemLine({ problem }: { problem: Problem }) {
  const place = placeOf(problem);
  return (
    <li>
      {place && <strong>{place}: </strong>}
      <span lang="en">{problem.message}</span>
    </li>
  );
}

function placeOf({ file, line, rule }: Problem): string {
  if (file && line) return rule ? say('rules.lineOfRule', { file, line, rule }) : say('rules.line', { file, line });
  if (file && rule) return say('rules.ofRuleIn', { file, rule });
  return file ?? (rule ? say('rules.ofRule', { rule }) : '');
}
