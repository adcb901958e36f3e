/** Drafts for the browser tests; the rules' own examples prove what is found, these only that the whole way stands. */
export const THICK = "Bottom set year 8 are thick as mince and I'm done pretending otherwise";
export const EXCLUDED = 'Reece A in 9T has been permanently excluded this morning';
export const DOT = 'Year 8 are doing my head in this week';
export const HARMLESS = 'Lovely walk on the beach with the dog, chips after';

/** What the tests count on: were the rules to change, they would otherwise fail with no word of why. */
export const COUNTED_ON = [
  { text: THICK, severity: 'advise', clause: '4' },
  { text: EXCLUDED, severity: 'serious', clause: '3' },
  { text: DOT, severity: 'info', clause: '3' },
  { text: HARMLESS, severity: 'none', clause: undefined },
] as const;
