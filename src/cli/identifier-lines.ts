import { measureLine } from './accuracy-table';
import { type Found, findInCases, identifierCases, measureIdentifiers } from './identifiers';
import { readPresidio } from './public-sets';

/** How well identifiers are found in sentences made for it, and in a public set where it is at hand. */
export function identifierLines(): string[] {
  const judged = findInCases(identifierCases());
  const presidio = readPresidio();
  return [
    ...halfLines(
      'identifiers: sentences whose failures were looked at',
      judged.filter(({ of }) => of.seen),
    ),
    ...halfLines(
      'identifiers: sentences left untouched',
      judged.filter(({ of }) => !of.seen),
    ),
    ...(presidio.length === 0 ? ['Presidio Research: not at hand'] : presidioLines(findInCases(presidio))),
  ];
}

function halfLines(title: string, judged: readonly Found[]): string[] {
  const { overall, recall, precision } = measureIdentifiers(judged);
  return [
    title,
    ...overall.map(measureLine),
    ...recall.map((measure) => measureLine({ ...measure, name: `${measure.name}: recall` })),
    ...precision.map((measure) => measureLine({ ...measure, name: `${measure.name}: precision` })),
    '',
  ];
}

/** Only the kinds whose form is the same in every country. */
function presidioLines(judged: readonly Found[]): string[] {
  const kinds = new Set(judged.flatMap(({ of }) => of.marked.map(({ kind }) => kind)));
  const { overall, recall, precision } = measureIdentifiers(
    judged.map(({ of, found }) => ({ of, found: found.filter(({ kind }) => kinds.has(kind)) })),
  );
  return [
    'Presidio Research: cards, IBANs and e-mails of any country',
    ...overall.slice(0, 2).map(measureLine),
    ...recall.map((measure) => measureLine({ ...measure, name: `${measure.name}: recall` })),
    ...precision.map((measure) => measureLine({ ...measure, name: `${measure.name}: precision` })),
  ];
}
