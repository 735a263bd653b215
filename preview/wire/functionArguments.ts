import type { FunctionMetadata, FunctionValue } from "../model/grid";

/** An argument as the formula has it: a reference or an array as rows, a literal as a value. */
export type Argument = FunctionValue | readonly (readonly FunctionValue[])[];

/** What a blank cell is sent as: null by Excel on the web, 0 by Excel on the desktop, "" for a text parameter. */
export type BlankArgument = null | 0 | "";

export interface ErrorValue {
  readonly error: string;
  readonly message?: string;
}

export interface ArgumentRules {
  readonly blank: BlankArgument;
  /** From the metadata file: parameters of type any take error values. */
  readonly allowErrorForDataTypeAny: boolean;
}

type Parameter = FunctionMetadata["parameters"][number];

/** A value on the wire. An error passed in is an object that the library turns into `CustomFunctions.Error`. */
type WireValue = number | string | boolean | null | { readonly type: "CustomFunctionError"; readonly code: string };

/** Thrown when Excel answers the error itself and doesn't call the function. */
export class NotCalled extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.error);
  }
}

/** Prepares the arguments of one call as Excel does: shaped and converted by what the metadata declares. */
export function wireArguments(metadata: FunctionMetadata, args: readonly Argument[], rules: ArgumentRules): unknown[] {
  const { parameters } = metadata;
  const last = parameters.at(-1);
  const repeats = last?.repeating === true;
  const fixed = repeats ? parameters.slice(0, -1) : parameters;
  if (args.length > fixed.length && !repeats) throw new NotCalled({ error: "#VALUE!" });
  const sent: unknown[] = fixed.map((parameter, index) => {
    const argument = args[index];
    if (argument === undefined) return omitted(parameter);
    return shaped(parameter, argument, rules);
  });
  if (repeats) sent.push(args.slice(fixed.length).map((argument) => shaped(last, argument, rules)));
  return sent;
}

/**
 * The calls that a formula makes: a scalar parameter that is given an array lifts the call over its elements, and the
 * results spill, as in Excel.
 */
export function liftedShape(
  metadata: FunctionMetadata,
  args: readonly Argument[],
): { rows: number; columns: number } | null {
  const arrays = args.filter((argument, index): argument is readonly (readonly FunctionValue[])[] => {
    const parameter = parameterAt(metadata, index);
    return isArray(argument) && parameter?.dimensionality !== "matrix" && !isSingle(argument);
  });
  return arrays.length === 0
    ? null
    : {
        rows: Math.max(...arrays.map((rows) => rows.length)),
        columns: Math.max(...arrays.map((rows) => rows[0]?.length ?? 0)),
      };
}

/** The arguments of the lifted call at a place; a row or a column is repeated, outside an array is #N/A. */
export function liftedArguments(
  metadata: FunctionMetadata,
  args: readonly Argument[],
  row: number,
  column: number,
): Argument[] {
  return args.map((argument, index) => {
    if (!isArray(argument) || parameterAt(metadata, index)?.dimensionality === "matrix") return argument;
    const line = argument[argument.length === 1 ? 0 : row];
    return (
      line?.[line.length === 1 ? 0 : column] ?? (line === undefined || line.length <= column ? { error: "#N/A" } : null)
    );
  });
}

function parameterAt({ parameters }: FunctionMetadata, index: number): Parameter | undefined {
  return parameters[index] ?? (parameters.at(-1)?.repeating === true ? parameters.at(-1) : undefined);
}

function omitted(parameter: Parameter): null {
  if (parameter.optional !== true) throw new NotCalled({ error: "#VALUE!" });
  return null;
}

function shaped(parameter: Parameter, argument: Argument, rules: ArgumentRules): unknown {
  // A blank cell comes inside an array; a bare null is an argument left out between two commas.
  if (argument === null && parameter.optional === true) return null;
  if (parameter.dimensionality === "matrix") {
    const rows = isArray(argument) ? argument : [[argument]];
    return rows.map((row) => row.map((value) => converted(parameter, value, rules)));
  }
  return converted(parameter, isArray(argument) ? (argument[0]?.[0] ?? null) : argument, rules);
}

function converted(parameter: Parameter, value: FunctionValue, rules: ArgumentRules): WireValue {
  const type = parameter.type ?? "any";
  if (isErrorValue(value)) {
    if (type !== "any" || !rules.allowErrorForDataTypeAny) throw new NotCalled(value);
    return { type: "CustomFunctionError", code: value.error };
  }
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean":
      return toBoolean(value);
    default:
      return value ?? rules.blank;
  }
}

function toNumber(value: number | string | boolean | null): number {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) throw new NotCalled({ error: "#VALUE!" });
  return number;
}

function toBoolean(value: number | string | boolean | null): boolean {
  if (typeof value !== "string") return Boolean(value);
  const upper = value.trim().toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") throw new NotCalled({ error: "#VALUE!" });
  return upper === "TRUE";
}

function isArray(argument: Argument): argument is readonly (readonly FunctionValue[])[] {
  return Array.isArray(argument);
}

function isSingle(rows: readonly (readonly FunctionValue[])[]): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && typeof (value as ErrorValue).error === "string";
}
