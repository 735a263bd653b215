import { inputCatalogue } from "../../sheets/assumptions/catalogue";
import type { SheetInputs } from "../../sheets/assumptions/inputs";
import type { InputValue } from "../../sheets/assumptions/inputValue";
import type { ReadCells, ReadSheet } from "../../sheets/assumptions/readings";
import { tableLink } from "../../sheets/linkedWorkbook";
import { recordedColumns } from "../../sheets/tableDefinition";
import { readValues, type ReadValue } from "../reading/cellValue";
import type { GeneratedSheet } from "../reading/workbookContents";

/** A sheet that has inputs, with what is asked of it until the next sync. */
export interface LoadedInputs {
  readonly sheet: GeneratedSheet;
  readonly inputs: readonly SheetInputs[];
  readonly named: ReadonlyMap<string, Excel.Range>;
  readonly columns: ReadonlyMap<string, Excel.Range>;
}

const WANTED = "values,valueTypes,numberFormat,rowIndex,columnIndex";

/**
 * Asks for the inputs of all sheets at once, by names and columns, which follow their cells. A name that a sheet lacks,
 * because it is older or a person deleted it or gave it a formula, has nothing to record.
 */
export function loadInputs({ workbook }: Excel.RequestContext, sheets: readonly GeneratedSheet[]): LoadedInputs[] {
  return sheets.flatMap((sheet): LoadedInputs[] => {
    const inputs = inputCatalogue.get(sheet.templateId);
    if (inputs === undefined) return [];
    const { names } = workbook.worksheets.getItem(sheet.sheetId);
    const range = (name: string) => names.getItemOrNullObject(name).getRangeOrNullObject().load(WANTED);
    const wanted = inputs.flatMap(namesOf).filter((name) => sheet.cellNames.has(name));
    const named = new Map(wanted.map((name) => [name, range(name)]));
    return [{ sheet, inputs, named, columns: new Map(inputs.flatMap((each) => columnsOf(each, sheet, workbook))) }];
  });
}

function namesOf(inputs: SheetInputs): string[] {
  switch (inputs.kind) {
    case "cells":
      return [inputs.name];
    case "rows":
      return [inputs.keys, inputs.titles ?? inputs.keys, ...inputs.columns.map(({ name }) => name)];
    case "table":
      return [];
  }
}

function columnsOf(inputs: SheetInputs, sheet: GeneratedSheet, { tables }: Excel.Workbook): [string, Excel.Range][] {
  if (inputs.kind !== "table") return [];
  const { tableName, heading } = tableLink({ sheets: [sheet] }, inputs.table);
  const { columns } = tables.getItem(tableName);
  return [inputs.keys, ...recordedColumns(inputs.table).map(({ id }) => id)].map((id) => [
    id,
    columns.getItem(heading(id)).getDataBodyRange().load(WANTED),
  ]);
}

/** What was asked for, once it is there. */
export function readSheet({ sheet, inputs, named, columns }: LoadedInputs, key: string): ReadSheet {
  const { name, language } = sheet;
  return { key, name, language, inputs, named: readAll(named), columns: readAll(columns) };
}

function readAll(ranges: ReadonlyMap<string, Excel.Range>): ReadonlyMap<string, ReadCells> {
  return new Map(
    [...ranges].flatMap(([id, range]): [string, ReadCells][] => (range.isNullObject ? [] : [[id, cellsIn(range)]])),
  );
}

function cellsIn(range: Excel.Range): ReadCells {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values: readValues(range).map((row) => row.map(inputValue)),
    numberFormats: range.numberFormat.map((row) => row.map(String)),
  };
}

/** Empty text is what a blank looks like. */
function inputValue(value: ReadValue): InputValue {
  if (typeof value === "object" && value !== null) return value.error;
  return value === "" ? null : value;
}
