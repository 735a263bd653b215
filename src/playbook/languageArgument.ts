import { isBlank, type Cell } from "./cell";
import { comparableText } from "./comparableText";
import { fallbackLanguage, isLanguage, type Language } from "./language";
import { failure, success, type Outcome } from "./outcome";

/** The language that a cell names, however it is written; English if blank, which some hosts send as 0. */
export function readLanguage(cell: Cell): Outcome<Language> {
  if (isBlank(cell) || cell === 0) {
    return success(fallbackLanguage);
  }
  if (typeof cell !== "string") {
    return failure({ code: "#VALUE!", reason: { why: "notText", parameter: "language" } });
  }
  const language = comparableText(cell);
  return isLanguage(language)
    ? success(language)
    : failure({ code: "#VALUE!", reason: { why: "unknownLanguage", given: cell } });
}
