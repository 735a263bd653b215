/** Where the values of a week go in the history's table: rows counted from its first, those below it included. */
export interface RecordingRows {
  /** The week has rows already. */
  readonly recorded: boolean;
  readonly write: readonly number[];
  /** Rows of the week that nothing is left for. */
  readonly clear: readonly number[];
  /** How many of the written ones lie below the table. */
  readonly below: number;
}

/**
 * Over the rows of the same week, then into empty ones from the top, then below the table. A formula counts as content,
 * whatever it shows.
 */
export function recordingRows(
  contents: readonly (readonly unknown[])[],
  weekColumn: number,
  week: string,
  count: number,
): RecordingRows {
  const where = (holds: (row: readonly unknown[]) => boolean) =>
    contents.flatMap((row, index) => (holds(row) ? [index] : []));
  const ofThisWeek = where((row) => row[weekColumn] === week);
  const free = [...ofThisWeek, ...where((row) => row.every((content) => content === ""))];
  const write = Array.from({ length: count }, (_, index) => free[index] ?? contents.length + index - free.length);
  return {
    recorded: ofThisWeek.length > 0,
    write,
    clear: ofThisWeek.slice(count),
    below: Math.max(0, count - free.length),
  };
}
