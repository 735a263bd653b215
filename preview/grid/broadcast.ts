import type { FunctionValue } from "../model/grid";
import { isMatrix } from "./functionValues";
import type { FunctionArgument } from "./functionValues";

/** What a function of single values answers for arrays: all of one answer, or an array of them. */
export function broadcast(
  args: readonly FunctionArgument[],
  combine: (...values: FunctionValue[]) => FunctionValue,
): FunctionArgument {
  if (!args.some(isMatrix)) return combine(...(args as FunctionValue[]));
  const rows = Math.max(...args.map(height));
  const columns = Math.max(...args.map(width));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      combine(...args.map((argument) => valueAt(argument, row, column))),
    ),
  );
}

export const height = (argument: FunctionArgument): number => (isMatrix(argument) ? argument.length : 1);

export const width = (argument: FunctionArgument): number => (isMatrix(argument) ? (argument[0]?.length ?? 0) : 1);

/** One row or column counts for all; beyond a larger array's edge there is nothing. */
function valueAt(argument: FunctionArgument, row: number, column: number): FunctionValue {
  if (!isMatrix(argument)) return argument;
  const cells = argument[argument.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}
