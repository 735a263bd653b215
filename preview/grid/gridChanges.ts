import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  ReorderRangeMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
} from "@univerjs/sheets-table";

export type GridChange = "cells" | "sheets" | "selection";

const CELLS: readonly string[] = [SetRangeValuesMutation.id, ReorderRangeMutation.id];

const SHEETS: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
];

const SELECTION: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];

/** What the formulas' words mean changes with these, or which rows SUBTOTAL counts. */
const MEANING: readonly string[] = [
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  AddSheetTableMutation.id,
  DeleteSheetTableMutation.id,
  SetSheetTableMutation.id,
  SetSheetTableFilterMutation.id,
];

export function changeOf(commandId: string): GridChange | undefined {
  if (CELLS.includes(commandId)) return "cells";
  if (SHEETS.includes(commandId)) return "sheets";
  return SELECTION.includes(commandId) ? "selection" : undefined;
}

export function changesMeaning(commandId: string): boolean {
  return MEANING.includes(commandId);
}
