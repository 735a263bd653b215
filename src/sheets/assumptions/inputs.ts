/**
 * What a person can enter on a generated sheet, as data: where it is found again (by defined names and columns, which
 * follow their cells), how it is called, and what the playbook has for it.
 */
import type { Bilingual, Language } from "../../playbook/language";
import type { sources } from "../../playbook/scenarios";
import type { SheetWords } from "../../locales/sheetWords";
import type { ColumnKind } from "../columnKind";
import type { TableColumn, TableDefinition } from "../tableDefinition";

/** Of the words, which are those of the log, not of the sheet that holds the input. */
export interface Wording {
  readonly language: Language;
  readonly currency: string;
  readonly words: SheetWords;
}

export type Label = (wording: Wording) => string;

/** "currency" is that of the workbook; "stated" stands in the label. */
export type InputUnit = "currency" | "stated" | keyof SheetWords["assumptionLog"]["units"];

export type InputSource = keyof typeof sources;

/** What a template begins with, where it is the playbook's own or follows from it. A text is in the sheet's language. */
export interface Given {
  readonly source: Exclude<InputSource, "yours">;
  readonly value: number | Bilingual;
}

interface InputTraits {
  readonly unit: InputUnit;
  /** Without it, the value is the person's from the start. */
  readonly given?: Given;
  /** The template leaves it blank: until it has held something, there is nothing to record. */
  readonly optional?: true;
}

/** One cell. Ids are kept in workbooks: they never change. */
export interface CellInput extends InputTraits {
  readonly id: string;
  readonly label: Label;
}

/** The cells of a defined name, row by row; undefined is a cell that is no input. */
export interface NamedCells {
  readonly kind: "cells";
  readonly name: string;
  readonly inputs: readonly (CellInput | undefined)[];
}

/** Columns of one defined name each, whose rows are known by the texts of another one. */
export interface NamedRows {
  readonly kind: "rows";
  /** A row whose key is blank has no inputs. */
  readonly keys: string;
  /** What the rows are called, if not by their keys. */
  readonly titles?: string;
  readonly columns: readonly NamedColumn[];
}

export interface NamedColumn {
  readonly id: string;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly heading: Label;
  /** By the key of the row, in the sheet's language. */
  readonly traits: (key: string, language: Language) => InputTraits;
}

/** Columns of a table, its rows known by the texts of one of them. All of it is the person's, and may be blank. */
export interface TableInputs {
  readonly kind: "table";
  readonly table: TableDefinition<string>;
  readonly keys: string;
}

export type SheetInputs = NamedCells | NamedRows | TableInputs;

export function playbook(value: Given["value"]): Given {
  return { source: "playbook", value };
}

export function derived(value: Given["value"]): Given {
  return { source: "derived", value };
}

export function columnOf({ table }: TableInputs, id: string): TableColumn {
  const column = table.columns[id];
  if (column === undefined) throw new Error(`${table.name} has no column ${id}`);
  return column;
}
