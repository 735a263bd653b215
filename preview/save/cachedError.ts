import type { CellErrorValue } from "@cj-tech-master/excelts";

/** The errors of the file format; a file holds no other as a cached value. */
const STORED_ERRORS: readonly CellErrorValue["error"][] = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
];

/**
 * An error as a file caches it. The newer ones (#SPILL!, #CALC!, #BUSY!, #CONNECT!, …) are unknown to the format:
 * Excel itself caches #VALUE! for them.
 */
export function cachedError(shown: string): CellErrorValue {
  return { error: STORED_ERRORS.find((error) => error === shown) ?? "#VALUE!" };
}
