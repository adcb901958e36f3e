const EXTENSION = 0x21;
const FRAME = 0x2c;

/** Whether the first frame of a GIF, the only one looked at, is there to its end. */
export function hasFirstFrame(bytes: Uint8Array): boolean {
  let at = 13 + tableSize(bytes[10]);
  while (at < bytes.length) {
    if (bytes[at] === FRAME) return afterBlocks(bytes, at + 10 + tableSize(bytes[at + 9]) + 1) !== null;
    const next = bytes[at] === EXTENSION ? afterBlocks(bytes, at + 2) : null;
    if (next === null) return false;
    at = next;
  }
  return false;
}

/** Of a table of colours; what comes before it says in its last bits whether there is one, and how large. */
function tableSize(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Data stand in blocks that each begin with their size; one of none ends them. Null where the file ends first. */
function afterBlocks(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (at < bytes.length) {
    const size = bytes[at] ?? 0;
    at += 1 + size;
    if (size === 0) return at;
  }
  return null;
}
