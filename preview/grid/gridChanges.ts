import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from "@univerjs/sheets-table";

export type GridChange = "cells" | "sheets" | "selection";

const SHEETS: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
];

const SELECTION: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];

/** What the formulas' words mean changes with these. */
const MEANING: readonly string[] = [
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
  AddSheetTableMutation.id,
  DeleteSheetTableMutation.id,
  SetSheetTableMutation.id,
];

export function changeOf(commandId: string): GridChange | undefined {
  if (commandId === SetRangeValuesMutation.id) return "cells";
  if (SHEETS.includes(commandId)) return "sheets";
  return SELECTION.includes(commandId) ? "selection" : undefined;
}

export function changesMeaning(commandId: string): boolean {
  return MEANING.includes(commandId);
}
