const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML makes spaces or line feeds of these where they stand as they are.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it may stand in an element or, in double quotes, in an attribute, and is read back unchanged. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (letter) => ENTITIES[letter] ?? letter);
}
