/** No console has a box for more than one line, and half of a rules file is its layout. The text is JSON. */
export function onOneLine(text: string): string {
  return JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, '')));
}
