import type { Problem } from '../engine/schema/problem';

/** Where to look and what to mend. */
export function ProblemLine({ problem: { file, line, rule, message } }: { problem: Problem }) {
  const place = [file, line && `line ${line}`, rule && `rule ${rule}`].filter(Boolean).join(', ');
  return (
    <li>
      {place && <strong>{place}: </strong>}
      {message}
    </li>
  );
}
