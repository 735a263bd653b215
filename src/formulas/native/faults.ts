/** The faults of a call, found in the order in which the function finds them. */
import { isSingle, type NativeArgument } from "./nativeArgument";
import { cellsOfLine } from "./slice";

/** Cells that are looked at together, in the order of the arguments. */
export interface Check {
  /** A number, or the first error. */
  readonly error: string;
  /** How many of them are numbers or blank, or the first error; left out where any value will do. */
  readonly numbers?: string;
  /** How many all of them are. */
  readonly count: number;
}

/** One cell, or a vector of cells for as many results. */
export function checkOfCell(text: string, isOne: boolean): Check {
  return {
    error: `(${text}="")`,
    // LibreOffice takes a truth value for a number; in an array it can't even be told from one.
    numbers: `(${text}="")+ISNUMBER(${text})${isOne ? `-ISLOGICAL(${text})` : ""}`,
    count: 1,
  };
}

/** All cells of a line, for one result. */
export function checkOfLine(line: NativeArgument): Check {
  if (isSingle(line)) return checkOfCell(line.text, true);
  const cells = cellsOfLine(line);
  return {
    error: errorIn(line),
    numbers: `SUMPRODUCT((${line.text}="")+ISNUMBER(${line.text}))${cells.map((cell) => `-ISLOGICAL(${cell})`).join("")}`,
    count: cells.length,
  };
}

/** An argument, element by element; none that is left out or is a number in the formula itself. */
export function checksOf(given: readonly NativeArgument[]): Check[] {
  return given.filter(isUnknown).map((argument) => checkOfCell(argument.text, isSingle(argument)));
}

/** An argument that may be a text, but no error. */
export function errorChecksOf(given: readonly NativeArgument[]): Check[] {
  return given.filter(isUnknown).map(({ text }) => ({ error: `(${text}="")`, count: 0 }));
}

function isUnknown({ constant }: NativeArgument): boolean {
  return constant !== null && typeof constant !== "number";
}

/**
 * What a call answers: the first error among its cells, then #VALUE! where one is no number, then the rest. `zeros`
 * ("{0,0}+") give a fault of the whole partner the shape of the partner's results.
 */
export function afterErrors(checks: readonly Check[], rest: string, zeros = ""): string {
  if (checks.length === 0) return rest;
  const error = checks.map((check) => check.error).join("+");
  // The errors that pass come out of the count, again the first one.
  const numbers = checks.map((check) => check.numbers ?? `0*${check.error}`).join("+");
  const count = checks.reduce((sum, check) => sum + check.count, 0);
  return `IF(${zeros}${isUnanswerable(error)},#VALUE!,IF(${numbers}<${count},#VALUE!,${rest}))`;
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
  const first = given.filter(isUnknown).map(errorIn).join("+");
  return first === "" ? "#VALUE!" : `IF(${isUnanswerable(first)},#VALUE!,${first}+#VALUE!)`;
}

function errorIn(argument: NativeArgument): string {
  return isSingle(argument) ? `(${argument.text}="")` : `SUMPRODUCT(--(${argument.text}=""))`;
}
