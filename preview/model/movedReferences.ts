import { movedFormula } from "./address";
import type { SheetBlock } from "./chartState";
import { followedFormula, type CellMove, type Follow } from "./followedFormula";
import type { ColourRuleState, SheetState, ValidationState } from "./sheetState";
import type { Block } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/** The formulas of cells follow cells that have gone elsewhere, on all sheets. */
export function followInCells(state: WorkbookState, sheetId: string, follow: Follow): void {
  state.mirror();
  const move = moveOf(state, sheetId, follow);
  for (const { id, name } of state.grid.sheets()) {
    for (const { row, column, formula } of state.grid.formulas(id)) {
      const followed = followedFormula(formula, name, move);
      if (followed !== formula) state.grid.write(id, row, column, [[{ formula: followed }]]);
    }
  }
}

/** So do names, validation, colour rules and charts; where their own cells lie is another matter. */
export function followInRules(state: WorkbookState, sheetId: string, follow: Follow): void {
  const move = moveOf(state, sheetId, follow);
  followInNames(state, move);
  for (const sheet of state.sheets()) {
    const name = state.sheetName(sheet.id) ?? sheet.name;
    followInValidations(state, sheet, name, move);
    followInColourRules(state, sheet, name, move);
    followInCharts(state, sheet, sheetId, follow);
  }
}

/** So does what tables remember of their calculated columns, wherever the tables lie. */
export function followInCalculated(state: WorkbookState, sheetId: string, follow: Follow): void {
  const move = moveOf(state, sheetId, follow);
  for (const sheet of state.sheets()) {
    const name = state.sheetName(sheet.id) ?? sheet.name;
    for (const table of sheet.tables) {
      table.calculated = table.calculated.map((formula) => formula && followedFormula(formula, name, move));
    }
  }
}

/** Where a rule's cells lie now, with its formulas meant for the first of them that is left; null when none is left. */
export function movedValidation(validation: ValidationState, follow: Follow): ValidationState | null {
  const blocks = validation.blocks.flatMap((block) => follow(block) ?? []);
  if (
    blocks.length === validation.blocks.length &&
    blocks.every((block, index) => block === validation.blocks[index])
  ) {
    return validation;
  }
  const before = firstKept(validation.blocks, follow);
  return before === undefined ? null : validationAt(validation, blocks, before.from, before.to);
}

/** A rule over other cells: the one at `origin` is at `anchor` now, and the rule's formulas are meant for it. */
export function validationAt(
  validation: ValidationState,
  blocks: Block[],
  origin: CellPlace,
  anchor: CellPlace,
): ValidationState {
  const { formula1, formula2 } = validation.rule;
  const moved = <Text>(text: Text): Text | string =>
    typeof text === "string" ? movedFormula(text, validation.anchor, origin) : text;
  return {
    ...validation,
    blocks,
    anchor: { row: anchor.row, column: anchor.column },
    rule: {
      ...validation.rule,
      formula1: moved(formula1),
      ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
    },
  };
}

/** As with validation: a colour rule's formula is meant for its block's first cell. */
export function movedColourRule(entry: ColourRuleState, follow: Follow): ColourRuleState | null {
  const block = follow(entry.rule.block);
  if (block === entry.rule.block) return entry;
  const kept = firstKept([entry.rule.block], follow);
  return block === null || kept === undefined ? null : colourRuleAt(entry, block, kept.from);
}

/** A rule over other cells: the first of them was at `origin` before. */
export function colourRuleAt(entry: ColourRuleState, block: Block, origin: CellPlace): ColourRuleState {
  const moved = (text: string): string => movedFormula(text, entry.rule.block, origin);
  const { formula, formula2 } = entry.rule;
  const rule = { ...entry.rule, block, formula: moved(formula) };
  return { ...entry, rule: formula2 === undefined ? rule : { ...rule, formula2: moved(formula2) } };
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface KeptCell {
  readonly from: Block;
  readonly to: Block;
}

/** The first cell of the blocks that isn't gone: where it was, and where it is. */
function firstKept(blocks: readonly Block[], follow: Follow): KeptCell | undefined {
  for (const block of blocks) {
    for (let row = block.row; row < block.row + block.rows; row += 1) {
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        const from = { row, column, rows: 1, columns: 1 };
        const to = follow(from);
        if (to !== null) return { from, to };
      }
    }
  }
  return undefined;
}

function moveOf(state: WorkbookState, sheetId: string, follow: Follow): CellMove {
  return { sheetName: state.sheetName(sheetId) ?? "", follow };
}

function followInNames(state: WorkbookState, move: CellMove): void {
  for (const name of state.names) {
    // Without a sheet of its own a name says the sheet of each reference.
    const sheetName = name.sheetId === undefined ? "" : (state.sheetName(name.sheetId) ?? "");
    const followed = followedFormula(name.formula, sheetName, move);
    if (followed === name.formula) continue;
    name.formula = followed;
    state.touchNames();
  }
}

function followInValidations(state: WorkbookState, sheet: SheetState, sheetName: string, move: CellMove): void {
  const followed = <Text>(text: Text): Text | string =>
    typeof text === "string" ? followedFormula(text, sheetName, move) : text;
  for (const validation of sheet.validations) {
    const { formula1, formula2 } = validation.rule;
    const rule = {
      ...validation.rule,
      formula1: followed(formula1),
      ...(formula2 === undefined ? {} : { formula2: followed(formula2) }),
    };
    if (rule.formula1 === formula1 && rule.formula2 === formula2) continue;
    validation.rule = rule;
    state.touch(sheet.id, "validations");
  }
}

function followInColourRules(state: WorkbookState, sheet: SheetState, sheetName: string, move: CellMove): void {
  for (const entry of sheet.colourRules) {
    const { formula, formula2 } = entry.rule;
    const rule = { ...entry.rule, formula: followedFormula(formula, sheetName, move) };
    const second = formula2 === undefined ? undefined : followedFormula(formula2, sheetName, move);
    if (rule.formula === formula && second === formula2) continue;
    entry.rule = second === undefined ? rule : { ...rule, formula2: second };
    state.touch(sheet.id, "colourRules");
  }
}

function followInCharts(state: WorkbookState, sheet: SheetState, changedId: string, follow: Follow): void {
  for (const chart of sheet.charts) {
    chart.series = chart.series.map((series) => ({
      ...series,
      values: followedCells(series.values, changedId, follow),
      categories: followedCells(series.categories, changedId, follow),
    }));
  }
  if (sheet.charts.length > 0) state.touch(sheet.id, "charts");
}

function followedCells(cells: SheetBlock | null, changedId: string, follow: Follow): SheetBlock | null {
  if (cells === null || cells.sheetId !== changedId) return cells;
  const block = follow(cells.block);
  return block === null ? null : { ...cells, block };
}
