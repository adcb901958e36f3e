import { type Edit, modify } from 'jsonc-parser';

export type JsonPath = readonly (string | number)[];

const LAYOUT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** The smallest change of the text that gives the value at `path`; `undefined` takes it out. All else keeps its layout. */
export function editsToSet(text: string, path: JsonPath, value: unknown): Edit[] {
  return modify(text, [...path], value, LAYOUT);
}

/** Puts a value behind the others of the list at `path`, which is made where there is none. */
export function editsToAppend(text: string, path: JsonPath, value: unknown, length: number): Edit[] {
  return length === 0 ? editsToSet(text, path, [value]) : modify(text, [...path, length], value, { ...LAYOUT, isArrayInsertion: true });
}
