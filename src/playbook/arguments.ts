import { isBlank, isCellError, type Cell } from "./cell";
import { failure, success, type Outcome, type PlaybookError } from "./outcome";
import type { ParameterName } from "./parameter";

/** A cell with the parameter that it was given for. */
export interface Argument {
  readonly parameter: ParameterName;
  readonly cell: Cell;
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** The first error among the arguments, which goes out before any other fault is looked for. */
export function firstError(given: readonly Argument[]): PlaybookError | null {
  for (const { parameter, cell } of given) {
    if (isCellError(cell)) {
      return passedOn(parameter, cell.error);
    }
  }
  return null;
}

function passedOn(parameter: ParameterName, code: string): PlaybookError {
  switch (code) {
    case "#NUM!":
    case "#DIV/0!":
    case "#NULL!":
    case "#N/A":
      return { code, reason: { why: "faultyInput", parameter, code } };
    default:
      // #REF!, #NAME? and the like cannot be answered by a function.
      return { code: "#VALUE!", reason: { why: "faultyInput", parameter, code } };
  }
}

/** The first text or truth value where a number is needed. Nothing is coerced: that would depend on the locale. */
export function firstNonNumber(given: readonly Argument[]): PlaybookError | null {
  for (const { parameter, cell } of given) {
    if (typeof cell === "boolean") {
      return { code: "#VALUE!", reason: { why: "truthValue", parameter } };
    }
    if (typeof cell === "string" && !isBlank(cell)) {
      return { code: "#VALUE!", reason: { why: "text", parameter } };
    }
  }
  return null;
}

/** Numbers with blank as 0; the faults in the order error, `#VALUE!`, `#NUM!`. */
export function readNumbers<Name extends ParameterName>(
  cells: Readonly<Record<Name, Cell>>,
  bounds: Readonly<Partial<Record<Name, Bounds>>>,
): Outcome<Readonly<Record<Name, number>>> {
  const names = Object.keys(cells) as Name[];
  const given = names.map((parameter) => ({ parameter, cell: cells[parameter] }));
  const fault = firstError(given) ?? firstNonNumber(given);
  if (fault) {
    return failure(fault);
  }
  const numbers = Object.fromEntries(names.map((name) => [name, numberOf(cells[name])])) as Record<Name, number>;
  const outside = names.find((name) => !isWithin(numbers[name], bounds[name] ?? {}));
  return outside === undefined ? success(numbers) : failure(outOfBounds(outside, numbers[outside], bounds[outside]));
}

/** A number that a parameter doesn't take. */
export function outOfBounds(
  parameter: ParameterName,
  value: number,
  bounds: Bounds = {},
  place?: number,
): PlaybookError {
  return {
    code: "#NUM!",
    reason: { why: "outside", parameter, value, bounds, ...(place !== undefined && { place }) },
  };
}

/** The number of a cell that holds one or is blank. */
export function numberOf(cell: Cell): number {
  return typeof cell === "number" ? cell : 0;
}

/** Finite and inside the bounds, which belong to it. */
export function isWithin(value: number, { min = -Infinity, max = Infinity }: Bounds, tolerance = 0): boolean {
  return Number.isFinite(value) && value >= min - tolerance && value <= max + tolerance;
}
