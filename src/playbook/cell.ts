/** The errors that a function can answer. `#REF!` and `#NAME?` only ever come in. */
export type ErrorCode = "#VALUE!" | "#NUM!" | "#N/A" | "#DIV/0!" | "#NULL!";

/** An error that a cell holds; its code as the host writes it, which may be one that a function cannot answer. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null` is blank. */
export type Cell = number | string | boolean | null | CellError;

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** Empty text counts as blank: it is what a guarded formula leaves behind, and what some hosts send for an empty cell. */
export function isBlank(cell: Cell): cell is null | "" {
  return cell === null || cell === "";
}
