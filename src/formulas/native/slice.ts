import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { isSingle, type NativeArgument } from "./nativeArgument";

/** A row, a column or a cell of an argument, counted from 0; what isn't given is all of it. */
export interface Slice {
  readonly row?: number;
  readonly column?: number;
}

/** B2:F9 has addresses for its parts, as an analyst would write them; of all else they are found by INDEX. */
export function sliceOf(argument: NativeArgument, { row, column }: Slice): string {
  if (isSingle(argument)) return argument.text;
  const index = `INDEX(${argument.text},${row === undefined ? 0 : row + 1},${column === undefined ? 0 : column + 1})`;
  const reference = parseA1Ref(argument.text);
  if (reference === undefined || !("range" in reference)) return index;
  const { range } = reference;
  const { top, left } = range;
  // A whole column has no first row, and of a trimmed range it isn't known.
  if (top === null || left === null || range.trim) return index;
  return stringifyA1Ref({
    ...reference,
    range: {
      ...range,
      ...(row !== undefined && { top: top + row, bottom: top + row, $bottom: range.$top }),
      ...(column !== undefined && { left: left + column, right: left + column, $right: range.$left }),
    },
  });
}

/** The cells of a line, one by one. */
export function cellsOfLine(line: NativeArgument): string[] {
  const { rows, columns } = line.shape;
  return rows === 1
    ? Array.from({ length: columns }, (_, column) => sliceOf(line, { row: 0, column }))
    : Array.from({ length: rows }, (_, row) => sliceOf(line, { row, column: 0 }));
}
