import { UniverInstanceType } from "@univerjs/core";
import type { IUniverInstanceService, Workbook } from "@univerjs/core";
import type { IDefinedNamesService } from "@univerjs/engine-formula";
import type { TableManager } from "@univerjs/sheets-table";
import type { FormulaCell, FormulaName, FormulaScope, FormulaTable } from "./formulaRewriting";
import { unboundIn } from "./unboundMark";

/** In the engine's list of names: a name that belongs to no sheet. */
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/**
 * Reads the names, tables and sheets of the workbook as they are now, so that what a person inserts, renames or moves in
 * the grid counts too.
 */
export class WorkbookFormulaScope {
  readonly #workbooks: IUniverInstanceService;
  readonly #names: IDefinedNamesService;
  readonly #tables: TableManager;

  constructor(workbooks: IUniverInstanceService, names: IDefinedNamesService, tables: TableManager) {
    this.#workbooks = workbooks;
    this.#names = names;
    this.#tables = tables;
  }

  current(): FormulaScope {
    const workbook = this.#workbooks.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) return { names: [], tables: [], sheetName: () => undefined, sheetId: () => undefined };
    const unitId = workbook.getUnitId();
    return {
      names: this.#definedNames(unitId),
      tables: this.#tables.getTableList(unitId).map(tableOf),
      sheetName: (sheetId) => workbook.getSheetBySheetId(sheetId)?.getName(),
      sheetId: (name) =>
        workbook
          .getSheets()
          .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
          ?.getSheetId(),
    };
  }

  /** The names, lower case, that mean nothing in the formula of a cell. */
  unboundAt({ sheetId, row, column }: FormulaCell): ReadonlySet<string> {
    const workbook = this.#workbooks.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return unboundIn(workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column));
  }

  #definedNames(unitId: string): FormulaName[] {
    return Object.values(this.#names.getDefinedNameMap(unitId) ?? {}).map((name) => ({
      name: name.name,
      formula: name.formulaOrRefString,
      ...(name.localSheetId !== undefined && name.localSheetId !== WORKBOOK_SCOPE && { sheetId: name.localSheetId }),
    }));
  }
}

function tableOf(table: ReturnType<TableManager["getTableList"]>[number]): FormulaTable {
  const { startRow, endRow, startColumn, endColumn } = table.range;
  return {
    name: table.name,
    sheetId: table.subUnitId,
    block: { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
    columns: table.columns.map((column) => column.displayName),
    showHeaders: table.meta.showHeaders ?? table.showHeader,
  };
}
