import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { Parsed, Problem } from '../engine/schema/problem';

/** A JSON text with the way back from every value to its line. */
export interface JsonText {
  value: unknown;
  /** 1-based line of the value at `path`, or of the nearest value around it. */
  lineOf: (path: readonly (string | number)[]) => number;
  /** Names that stand twice in one object: JSON keeps the last, and what stood under the first would be gone without a word. */
  repeated: Problem[];
}

/** A JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON; where it is at fault, leniently, so that every mistake is told at once and each with its line. */
export function parseJsonText(text: string, file: string): Parsed<JsonText> {
  const plain = text.replace(/^\uFEFF/, ' ');
  try {
    const value: unknown = JSON.parse(plain);
    return { ok: true, value: { value, lineOf: (path) => lineOfValue(plain, path), repeated: findRepeated(plain, file) } };
  } catch {
    const errors: ParseError[] = [];
    parseTree(plain, errors, { disallowComments: true });
    const problems = errors.map(
      (error): Problem => ({ code: 'bad-json', message: remedyFor(error), path: [], file, line: lineAt(plain, error.offset) }),
    );
    return {
      ok: false,
      problems:
        problems.length > 0
          ? problems
          : [{ code: 'bad-json', message: 'The file is empty: it should hold a JSON object.', path: [], file, line: 1 }],
    };
  }
}

function findRepeated(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(name, _offset, _length, line, _character, path) {
      const names = open.at(-1);
      if (names?.has(name))
        problems.push({
          code: 'repeated-key',
          message: `"${name}" stands here twice, and only this last one counts: put both into one.`,
          path: [...path(), name],
          file,
          line: line + 1,
        });
      names?.add(name);
    },
  });
  return problems;
}

/** The whole tree is built only for a file that has problems. */
function lineOfValue(text: string, path: readonly (string | number)[]): number {
  const tree = parseTree(text);
  return tree ? lineAt(text, nearestNode(tree, path).offset) : 1;
}

function nearestNode(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

const REMEDIES: Record<string, string> = {
  InvalidSymbol: 'This is not JSON: put text in double quotes.',
  InvalidNumberFormat: 'This number is not written as JSON writes numbers.',
  PropertyNameExpected: 'A name in double quotes is missing, or a comma stands before the closing bracket: take the comma out.',
  ValueExpected: 'A value is missing here, or a comma stands before the closing bracket: take the comma out.',
  ColonExpected: 'A colon is missing between a name and its value.',
  CommaExpected: 'A comma is missing between two entries.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'Something stands after the end of the JSON: take it out.',
  InvalidCommentToken: 'JSON has no comments: take this out.',
  UnexpectedEndOfString: 'A closing double quote is missing.',
  InvalidCharacter: 'A line break or control character stands inside text: write it as \\n.',
  InvalidEscapeCharacter: 'After a backslash only " \\ / b f n r t or u may stand.',
};

function remedyFor(error: ParseError): string {
  const code = printParseErrorCode(error.error);
  return REMEDIES[code] ?? `This is not JSON (${code}).`;
}
