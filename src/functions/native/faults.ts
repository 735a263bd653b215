/** The faults of a call, found in the order in which the function finds them. */
import { isSingle, type NativeArgument } from "./nativeArgument";

/** A cell that is looked at, or a vector of them: one for each result. */
export interface CheckedCell {
  readonly text: string;
  /** A text or a truth value in it is a fault. */
  readonly isNumber: boolean;
}

/** The arguments that may hold an error or a text: not those that are left out or are a number in the formula itself. */
export function checkedCells(given: readonly NativeArgument[], isNumber = true): CheckedCell[] {
  return given.filter(isUnknown).map(({ text }) => ({ text, isNumber }));
}

function isUnknown({ constant }: NativeArgument): boolean {
  return constant !== null && typeof constant !== "number";
}

/**
 * What a call answers: the first error among its cells, then #VALUE! where one is no number, then the rest. `zeros`
 * ("{0,0}+") give a fault of the whole partner the shape of the partner's results.
 */
export function afterErrors(cells: readonly CheckedCell[], rest: string, zeros = ""): string {
  if (cells.length === 0) return rest;
  const first = zeros + cells.map(({ text }) => `(${text}="")`).join("+");
  // An error among the numbers comes out of their count, again the first one.
  const numbers =
    zeros + cells.map((cell) => (cell.isNumber ? isNumberOrBlank(cell.text) : `0*(${cell.text}="")`)).join("+");
  const needed = cells.filter(({ isNumber }) => isNumber).length;
  return `IF(${isUnanswerable(first)},#VALUE!,IF(${numbers}<${needed},#VALUE!,${rest}))`;
}

/** 1 for a number or a blank, 0 for a text or a truth value, which LibreOffice takes for a number as well. */
function isNumberOrBlank(text: string): string {
  return `(${text}="")+ISNUMBER(${text})-ISLOGICAL(${text})`;
}

/**
 * 1 for an error that a function cannot answer: #REF!, #NAME? and those newer than Excel 2016 become #VALUE!. The
 * numbers are those of ERROR.TYPE: 1 #NULL!, 2 #DIV/0!, 6 #NUM! and 7 #N/A pass.
 */
export function isUnanswerable(error: string): string {
  return `IFERROR(LOOKUP(ERROR.TYPE(${error}),{1,3,6,8},{0,1,0,1}),0)`;
}

/** Shapes that don't go together: the first error among all cells, else #VALUE!. */
export function shapeFault(given: readonly NativeArgument[]): string {
  const errors = given
    .filter(isUnknown)
    .map((argument) => (isSingle(argument) ? `(${argument.text}="")` : `SUMPRODUCT(--(${argument.text}=""))`));
  const first = errors.join("+");
  return first === "" ? "#VALUE!" : `IF(${isUnanswerable(first)},#VALUE!,${first}+#VALUE!)`;
}
