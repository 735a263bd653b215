import type { Cell } from "../playbook/cell";
import { isCellError } from "../playbook/cell";
import { needsTextFormat, TEXT_FORMAT } from "../sheets/textProtection";
import { functionCases } from "./cases/functionCases";
import { placedAsConstants, placedInCells, ROWS_PER_CASE, type CaseInput, type PlacedCase } from "./cases/placedCases";
import { compareSpilled, type Compared } from "./compare";
import { readSettled } from "./readSettled";
import type { Workplace } from "./workplace";

/** How a person makes a cell show the error. */
const errorFormulas: Readonly<Record<string, string>> = {
  "#N/A": "=NA()",
  "#DIV/0!": "=1/0",
  "#NUM!": "=SQRT(-1)",
  "#VALUE!": '=1+"x"',
};

/** Every function with its cases; the arguments stand in cells. */
export function checkInCells(workplace: Workplace): Promise<Compared> {
  return check(workplace, placed(placedInCells));
}

/** The same; the arguments stand in the formulas, as values and arrays. */
export function checkAsConstants(workplace: Workplace): Promise<Compared> {
  return check(workplace, placed(placedAsConstants));
}

function placed(place: typeof placedAsConstants): PlacedCase[] {
  return functionCases.flatMap(([, id, each], index) => place(id, each, index * ROWS_PER_CASE) ?? []);
}

function check(workplace: Workplace, cases: readonly PlacedCase[]): Promise<Compared> {
  return workplace.onNewSheet(async ({ context, sheet }) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { inputs } of cases) for (const input of inputs) writeInput(sheet, input);
    for (const { formula } of cases) {
      sheet.getRangeByIndexes(formula.row, formula.column, 1, 1).formulas = [[formula.text]];
    }
    await context.sync();
    const [read] = await readSettled(context, [sheet.id]);
    if (read === undefined) throw new Error("The sheet was not read.");
    const differences = cases.flatMap(({ id, formula, expected }) =>
      // One for a case: a wrong shape would be told cell by cell.
      compareSpilled(read, formula, expected)
        .slice(0, 1)
        .map((each) => ({ ...each, place: `${each.place} (${id}, ${formula.text})` })),
    );
    return { compared: cases.length, differences };
  });
}

function writeInput(sheet: Excel.Worksheet, { row, column, cells }: CaseInput): void {
  cells.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (typeof cell === "string" && needsTextFormat(cell)) {
        // The format first: it keeps the text a text.
        sheet.getRangeByIndexes(row + r, column + c, 1, 1).numberFormat = [[TEXT_FORMAT]];
      }
    }),
  );
  sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1).formulas = cells.map((line) =>
    line.map(content),
  );
}

function content(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (!isCellError(cell)) return cell;
  const formula = errorFormulas[cell.error];
  if (formula === undefined) throw new Error(`No formula makes ${cell.error}`);
  return formula;
}
