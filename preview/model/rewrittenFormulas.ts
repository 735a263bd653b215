import type { CellInput, GridFormula } from "./grid";
import type { WorkbookState } from "./workbookState";

/** The cell that a formula stands in; a name's formula stands in none. */
export interface FormulaCell {
  readonly sheetId: string | undefined;
  readonly row: number;
  readonly column: number;
}

export type Rewrite = (formula: string, cell: FormulaCell) => string;

/** Every formula of the workbook in other words: those of cells, tables, names, validation and colour rules. */
export function rewriteFormulas(state: WorkbookState, rewrite: Rewrite): void {
  for (const { id } of state.grid.sheets()) rewriteCells(state, id, rewrite);
  for (const name of state.names) {
    name.formula = rewritten(name.formula, rewrite, { sheetId: name.sheetId, row: 0, column: 0 });
  }
  state.touchNames();
  for (const sheet of state.sheets()) rewriteRules(state, sheet.id, rewrite);
}

function rewriteCells(state: WorkbookState, sheetId: string, rewrite: Rewrite): void {
  const changed = state.grid.formulas(sheetId).flatMap((cell): GridFormula[] => {
    const formula = rewrite(cell.formula, { sheetId, row: cell.row, column: cell.column });
    return formula === cell.formula ? [] : [{ ...cell, formula }];
  });
  if (changed.length > 0) writeAtOnce(state, sheetId, changed);
}

/** One change of the grid, however many cells: those between stay as they are. */
function writeAtOnce(state: WorkbookState, sheetId: string, cells: readonly GridFormula[]): void {
  const row = Math.min(...cells.map((cell) => cell.row));
  const column = Math.min(...cells.map((cell) => cell.column));
  const inputs: CellInput[][] = [];
  for (const cell of cells) {
    const { formula, unbound } = cell;
    (inputs[cell.row - row] ??= [])[cell.column - column] = unbound ? { formula, unbound } : { formula };
  }
  state.grid.write(
    sheetId,
    row,
    column,
    Array.from(inputs, (line) => Array.from(line ?? [])),
  );
}

function rewriteRules(state: WorkbookState, sheetId: string, rewrite: Rewrite): void {
  const { validations, colourRules, charts, tables } = state.sheet(sheetId);
  for (const validation of validations) {
    const { anchor, rule } = validation;
    const formula = (text: string | number): string | number =>
      typeof text === "string" ? rewritten(text, rewrite, { sheetId, ...anchor }) : text;
    validation.rule = {
      ...rule,
      formula1: formula(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: formula(rule.formula2) }),
    };
    state.touch(sheetId, "validations");
  }
  for (const entry of colourRules) {
    const { block, formula, formula2 } = entry.rule;
    const cell = { sheetId, row: block.row, column: block.column };
    entry.rule = {
      ...entry.rule,
      formula: rewritten(formula, rewrite, cell),
      ...(formula2 !== undefined && { formula2: rewritten(formula2, rewrite, cell) }),
    };
    state.touch(sheetId, "colourRules");
  }
  for (const table of tables) {
    table.calculated = table.calculated.map(
      (formula, index) =>
        formula &&
        rewritten(formula, rewrite, { sheetId, row: table.block.row + 1, column: table.block.column + index }),
    );
  }
  if (charts.length > 0) state.touch(sheetId, "charts");
}

function rewritten(text: string, rewrite: Rewrite, cell: FormulaCell): string {
  return text.startsWith("=") ? rewrite(text, cell) : text;
}
