import { readReferences } from "../../excel/reading/readReferences";
import type { FormulaPlace } from "../../excel/reading/referenceRange";
import type { ExcelRun } from "../../excel/running/excelRun";
import type { CallArgument } from "../../formulas/callArgument";
import type { ExplainedArgument } from "../../functions/explanation";

/** The cells of arguments: constants as they are, references read from the workbook, in one go. */
export async function cellsOfArguments(
  args: readonly CallArgument[],
  at: FormulaPlace,
  run?: ExcelRun,
): Promise<readonly ExplainedArgument[]> {
  const references = args.flatMap(({ value }) => (value.kind === "reference" ? [value.reference] : []));
  const read = [...(await readReferences(references, at, run))];
  return args.map(({ text, value }) => {
    if (value.kind === "constant") return { text, cells: value.cells };
    if (value.kind !== "reference") return { text };
    const range = read.shift();
    return range === undefined ? { text } : { text, cells: range.values, at: { row: range.row, column: range.column } };
  });
}
