import { isReference, parseStructRef, stringifyTokens, tokenize } from "@borgar/fx";
import { withSheetRenamed } from "./address";
import type { ChartState, SheetBlock } from "./chartState";
import type { SheetState, TableState } from "./sheetState";
import { structuredReference } from "./structuredReference";
import { isTableNameFree } from "./tableNames";
import type { WorkbookState } from "./workbookState";

const LONGEST_NAME = 31;

/** A copy of a sheet with all that is on it but its custom properties, last in the workbook; answers its id. */
export function copySheet(state: WorkbookState, id: string): string {
  const source = state.sheet(id);
  const { id: copyId } = state.grid.copySheet(id, freeCopyName(state, source.name));
  state.reconcile();
  new SheetCopy(state, source, state.sheet(copyId)).finish();
  return copyId;
}

/** A person copied a sheet in the grid: the copy gets the name and all else that Excel gives it. */
export function finishCopy(state: WorkbookState, id: string, copyId: string): void {
  const source = state.sheet(id);
  state.grid.renameSheet(copyId, freeCopyName(state, source.name));
  state.reconcile();
  new SheetCopy(state, source, state.sheet(copyId)).finish();
}

/** "Evaluation (2)". */
function freeCopyName(state: WorkbookState, name: string): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = beginningOf(name, LONGEST_NAME - ending.length) + ending;
    if (state.sheetIdByName(candidate) === undefined) return candidate;
  }
}

/** Without half a sign at its end, which no file could hold. */
function beginningOf(name: string, most: number): string {
  return name.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}

class SheetCopy {
  /** Old names, upper case, to new ones. */
  readonly #tables = new Map<string, string>();
  readonly #state: WorkbookState;
  readonly #source: SheetState;
  readonly #copy: SheetState;

  constructor(state: WorkbookState, source: SheetState, copy: SheetState) {
    this.#state = state;
    this.#source = source;
    this.#copy = copy;
  }

  finish(): void {
    const [state, source, copy] = [this.#state, this.#source, this.#copy];
    copy.visibility = source.visibility;
    copy.protected = source.protected;
    copy.tabColour = source.tabColour;
    copy.showGridlines = source.showGridlines;
    copy.showHeadings = source.showHeadings;
    copy.freeze = source.freeze && { ...source.freeze };
    copy.print = structuredClone(source.print);
    copy.tables = source.tables.map((table) => this.#table(table));
    for (const table of copy.tables) {
      table.calculated = table.calculated.map((formula) => formula && this.#withOwnTables(formula));
    }
    copy.validations = source.validations.map((validation) => {
      const { formula1, formula2 } = validation.rule;
      const rule = { ...validation.rule, formula1: this.#ownFormula(formula1) };
      return {
        ...structuredClone(validation),
        rule: formula2 === undefined ? rule : { ...rule, formula2: this.#ownFormula(formula2) },
      };
    });
    copy.colourRules = source.colourRules.map(({ rule, ...rest }) => ({
      ...rest,
      id: `{${state.newId()}}`,
      rule: {
        ...structuredClone(rule),
        formula: this.#ownFormula(rule.formula),
        ...(rule.formula2 !== undefined && { formula2: this.#ownFormula(rule.formula2) }),
      },
    }));
    copy.charts = source.charts.map((chart) => this.#chart(chart));
    this.#copyNames();
    this.#writeFormulas();
    for (const what of ["tables", "validations", "colourRules", "charts"] as const) state.touch(copy.id, what);
  }

  /** "Deals2": the first number that is free. */
  #table(table: TableState): TableState {
    const base = table.name.replace(/\d+$/, "");
    let number = 2;
    while (!this.#isFree(`${base}${number}`)) number += 1;
    const name = `${base}${number}`;
    this.#tables.set(table.name.toUpperCase(), name);
    return { ...structuredClone(table), id: String(this.#state.newId()), name };
  }

  #isFree(name: string): boolean {
    return isTableNameFree(this.#state, name) && ![...this.#tables.values()].includes(name);
  }

  #chart(chart: ChartState): ChartState {
    const moved = (place: SheetBlock | null) =>
      place?.sheetId === this.#source.id ? { ...place, sheetId: this.#copy.id } : place;
    const copy = structuredClone(chart);
    return {
      ...copy,
      id: `{${this.#state.newId()}}`,
      series: copy.series.map((series) => ({
        ...series,
        values: moved(series.values),
        categories: moved(series.categories),
      })),
    };
  }

  #copyNames(): void {
    const [state, source, copy] = [this.#state, this.#source, this.#copy];
    const own = state.names.filter(({ sheetId }) => sheetId === source.id);
    state.names.push(...own.map((name) => ({ ...name, formula: this.#ownFormula(name.formula), sheetId: copy.id })));
    state.touchNames();
  }

  #writeFormulas(): void {
    const { grid } = this.#state;
    const used = grid.usedBlock(this.#source.id, true);
    if (used === null) return;
    this.#state.mirror();
    const formulas = grid
      .read(this.#source.id, used)
      .map((row) =>
        row.map(({ formula }) => (formula === undefined ? undefined : { formula: this.#withOwnTables(formula) })),
      );
    grid.write(this.#copy.id, used.row, used.column, formulas);
  }

  /** What a rule or a name reads of the sheet itself, it reads of the copy. */
  #ownFormula<Formula extends string | number>(formula: Formula): Formula | string {
    if (typeof formula !== "string" || !formula.startsWith("=")) return formula;
    return this.#withOwnTables(
      withSheetRenamed(formula, this.#source.name, this.#state.sheetName(this.#copy.id) ?? ""),
    );
  }

  #withOwnTables(formula: string): string {
    const tokens = tokenize(formula, { mergeRefs: true });
    for (const token of tokens) {
      const reference = isReference(token) ? parseStructRef(token.value) : undefined;
      const name = reference?.table === undefined ? undefined : this.#tables.get(reference.table.toUpperCase());
      if (reference !== undefined && name !== undefined) {
        token.value = structuredReference({ ...reference, table: name });
      }
    }
    return stringifyTokens(tokens);
  }
}
