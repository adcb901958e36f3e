/** Problems that are a word of warning and no fault: nothing is left out for them, so they stop no change made on purpose. */
export const WARNINGS = { olderBase: 'older-base', noSchool: 'no-school' } as const;

const CODES: readonly string[] = Object.values(WARNINGS);

export const isWarning = ({ code }: { code: string }): boolean => CODES.includes(code);
