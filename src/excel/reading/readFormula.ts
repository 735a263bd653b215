import { asExcelFailure, ExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { readValues, type ReadValue } from "./cellValue";
import { localAddress } from "./selection";
import { MARK_NAME, sheetProperties } from "./sheetIdentity";

/** A cell and the formula behind it. */
export interface FormulaCell {
  readonly sheetName: string;
  readonly address: string;
  /** "" for an empty cell; otherwise what stands in it, a formula with "=" in front. */
  readonly formula: string;
  /** Where the formula stands: above or left of the cell, if the formula's result spills into it. */
  readonly row: number;
  readonly column: number;
  /** How far the cell lies from there. */
  readonly rowsBelow: number;
  readonly columnsRight: number;
  readonly value: ReadValue;
  /** As the cell shows it. */
  readonly text: string;
  /** The sheet was made from a template, so its settings have the template's names. */
  readonly generated: boolean;
}

/** Reads the formula of a cell; of one into which a result spills, the formula that it spills from. */
export async function readFormula(sheetName: string, address: string, run: ExcelRun = {}): Promise<FormulaCell> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheetMissing");
      const cell = sheet.getRange(address).load("address,formulas,values,valueTypes,text,rowIndex,columnIndex");
      const parent = cell.getSpillParentOrNullObject().load("formulas,rowIndex,columnIndex");
      const template = sheet.customProperties.getItemOrNullObject(sheetProperties.template).load("key");
      const mark = sheet.names.getItemOrNullObject(MARK_NAME).load("name");
      await context.sync();
      const origin = parent.isNullObject ? cell : parent;
      return {
        sheetName: sheet.name,
        address: localAddress(cell.address),
        formula: String(origin.formulas[0]?.[0] ?? ""),
        row: origin.rowIndex,
        column: origin.columnIndex,
        rowsBelow: cell.rowIndex - origin.rowIndex,
        columnsRight: cell.columnIndex - origin.columnIndex,
        value: readValues(cell)[0]?.[0] ?? null,
        text: cell.text[0]?.[0] ?? "",
        generated: !template.isNullObject || !mark.isNullObject,
      };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
