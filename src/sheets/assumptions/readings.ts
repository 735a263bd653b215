import type { Language } from "../../playbook/language";
import { cellAddress } from "../address";
import { nameOf, recordedColumns } from "../tableDefinition";
import type { CellPosition } from "../spec";
import {
  columnOf,
  type CellInput,
  type Given,
  type InputSource,
  type NamedCells,
  type NamedRows,
  type SheetInputs,
  type TableInputs,
  type Wording,
} from "./inputs";
import type { InputValue } from "./inputValue";

/** Cells as they were read. */
export interface ReadCells extends CellPosition {
  readonly values: readonly (readonly InputValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A generated sheet with the cells of its inputs, as far as they are there. */
export interface ReadSheet {
  /** Known in the log by this. */
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly inputs: readonly SheetInputs[];
  /** By defined name. */
  readonly named: ReadonlyMap<string, ReadCells>;
  /** The columns of the table of inputs, by id. */
  readonly columns: ReadonlyMap<string, ReadCells>;
}

/** What one input holds now. */
export interface Reading {
  readonly sheetKey: string;
  readonly sheetName: string;
  readonly inputId: string;
  readonly label: string;
  readonly unit: string;
  readonly address: string;
  readonly value: InputValue;
  readonly numberFormat: string;
  readonly given?: { readonly source: InputSource; readonly value: InputValue };
  readonly optional: boolean;
}

/** Every input of a sheet, in the order of the catalogue. */
export function readingsOf(sheet: ReadSheet, wording: Wording): Reading[] {
  return sheet.inputs.flatMap((inputs) => {
    switch (inputs.kind) {
      case "cells":
        return cellsOf(inputs, sheet, wording);
      case "rows":
        return rowsOf(inputs, sheet, wording);
      case "table":
        return tableOf(inputs, sheet, wording);
    }
  });
}

function cellsOf({ name, inputs }: NamedCells, sheet: ReadSheet, wording: Wording): Reading[] {
  const cells = sheet.named.get(name);
  if (cells === undefined) return [];
  return places(cells).flatMap((place, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [reading(sheet, wording, cells, place, input)];
  });
}

function rowsOf({ keys, titles, columns }: NamedRows, sheet: ReadSheet, wording: Wording): Reading[] {
  const rows = keyedRows(sheet.named.get(keys), sheet.named.get(titles ?? keys));
  return columns.flatMap(({ id, name, heading, traits }) => {
    const cells = sheet.named.get(name);
    if (cells === undefined) return [];
    return rows.map(({ key, title, rowId, row }) =>
      reading(
        sheet,
        wording,
        cells,
        { row, column: 0 },
        {
          ...traits(key, sheet.language),
          id: `${id}:${rowId}`,
          label: (each) => `${title}: ${heading(each)}`,
        },
      ),
    );
  });
}

function tableOf(inputs: TableInputs, sheet: ReadSheet, wording: Wording): Reading[] {
  const keys = sheet.columns.get(inputs.keys);
  return keyedRows(keys, keys).flatMap(({ title, rowId, row }) =>
    recordedColumns(inputs.table).flatMap(({ id, unit }) => {
      const cells = sheet.columns.get(id);
      if (cells === undefined) return [];
      const label = ({ language }: Wording) => `${title}: ${nameOf(columnOf(inputs, id), language)}`;
      return [
        reading(sheet, wording, cells, { row, column: 0 }, { id: `${id}:${rowId}`, label, unit, optional: true }),
      ];
    }),
  );
}

interface KeyedRow {
  readonly key: string;
  readonly title: string;
  /** The key; with a number where an earlier row has the same one. */
  readonly rowId: string;
  readonly row: number;
}

function keyedRows(keys: ReadCells | undefined, titles: ReadCells | undefined): KeyedRow[] {
  const seen = new Map<string, number>();
  return (keys?.values ?? []).flatMap(([value], row) => {
    const key = String(value ?? "").trim();
    if (key === "") return [];
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const title = String(titles?.values[row]?.[0] ?? key).trim();
    return [{ key, title, rowId: count === 1 ? key : `${key} (${count})`, row }];
  });
}

/** Every cell, row by row, counted from the first. */
function places({ values }: ReadCells): CellPosition[] {
  return values.flatMap((line, row) => line.map((_, column) => ({ row, column })));
}

function reading(
  { key, name, language }: ReadSheet,
  wording: Wording,
  cells: ReadCells,
  { row, column }: CellPosition,
  { id, label, unit, given, optional }: CellInput,
): Reading {
  return {
    sheetKey: key,
    sheetName: name,
    inputId: id,
    label: label(wording),
    unit: unitOf(unit, wording),
    address: cellAddress({ row: cells.row + row, column: cells.column + column }),
    value: cells.values[row]?.[column] ?? null,
    numberFormat: cells.numberFormats[row]?.[column] ?? "General",
    ...(given && { given: { source: given.source, value: valueIn(given, language) } }),
    optional: optional ?? false,
  };
}

function unitOf(unit: CellInput["unit"], { words, currency }: Wording): string {
  switch (unit) {
    case "currency":
      return currency;
    case "stated":
      return "";
    default:
      return words.assumptionLog.units[unit];
  }
}

function valueIn({ value }: Given, language: Language): InputValue {
  return typeof value === "number" ? value : value[language];
}
