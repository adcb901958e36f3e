import type { Mask } from './ink';

/** What hangs together in a mask, corners included: the box around it, and how many pixels it has. */
export interface Pieces {
  /** For each run of pixels in a row: its row, first column, the column after its last, and its piece. */
  rows: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  pieceOf: Int32Array;
  runs: number;
  left: Int32Array;
  right: Int32Array;
  top: Int32Array;
  bottom: Int32Array;
  area: Int32Array;
  count: number;
}

/** Only runs of at least `shortest` pixels are looked at. */
export function piecesOf({ width, height, on }: Mask, shortest = 1): Pieces {
  let room = 1 << 16;
  let [rows, starts, ends, parent] = [new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  let runs = 0;
  let before = 0;
  let beforeEnd = 0;
  const rootOf = (run: number): number => {
    let at = run;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (let y = 0; y < height; y += 1) {
    const line = y * width;
    const first = runs;
    let above = before;
    let x = 0;
    while (x < width) {
      while (x < width && on[line + x] === 0) x += 1;
      if (x === width) break;
      const start = x;
      while (x < width && on[line + x] === 1) x += 1;
      if (x - start < shortest) continue;
      if (runs === room) {
        room *= 2;
        [rows, starts, ends, parent] = [rows, starts, ends, parent].map((old) => {
          const larger = new Int32Array(room);
          larger.set(old);
          return larger;
        }) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>];
      }
      rows[runs] = y;
      starts[runs] = start;
      ends[runs] = x;
      parent[runs] = runs;
      while (above < beforeEnd && (ends[above] as number) < start) above += 1;
      for (let other = above; other < beforeEnd && (starts[other] as number) <= x; other += 1) {
        const [a, b] = [rootOf(other), rootOf(runs)];
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
      }
      runs += 1;
    }
    before = first;
    beforeEnd = runs;
  }
  return gather(rows, starts, ends, parent, runs, rootOf);
}

function gather(
  rows: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
  parent: Int32Array,
  runs: number,
  rootOf: (run: number) => number,
): Pieces {
  const pieceOf = new Int32Array(runs);
  let count = 0;
  for (let run = 0; run < runs; run += 1) {
    const root = parent[run] === run ? run : rootOf(run);
    pieceOf[run] = root === run ? count++ : (pieceOf[root] as number);
  }
  const left = new Int32Array(count).fill(0x7fffffff);
  const [right, top, bottom, area] = [new Int32Array(count), new Int32Array(count).fill(-1), new Int32Array(count), new Int32Array(count)];
  for (let run = 0; run < runs; run += 1) {
    const piece = pieceOf[run] as number;
    const [start, end, row] = [starts[run] as number, ends[run] as number, rows[run] as number];
    if (start < (left[piece] as number)) left[piece] = start;
    if (end > (right[piece] as number)) right[piece] = end;
    if (top[piece] === -1) top[piece] = row;
    bottom[piece] = row + 1;
    area[piece] = (area[piece] as number) + end - start;
  }
  return { rows, starts, ends, pieceOf, runs, left, right, top, bottom, area, count };
}
