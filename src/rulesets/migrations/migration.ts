/** One step from a format to the next, on JSON that nobody has checked yet. It keeps every value in its place, so that problems still find their line. */
export interface Migration {
  from: number;
  migrate: (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}
