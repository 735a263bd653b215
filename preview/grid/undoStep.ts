import type { IUndoRedoItem } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from "@univerjs/data-validation";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from "@univerjs/sheets-table";

const KEPT_BY_MODEL: ReadonlySet<string> = new Set([
  AddSheetTableMutation.id,
  DeleteSheetTableMutation.id,
  SetSheetTableMutation.id,
  AddDataValidationMutation.id,
  UpdateDataValidationMutation.id,
  RemoveDataValidationMutation.id,
  AddConditionalRuleMutation.id,
  SetConditionalRuleMutation.id,
  DeleteConditionalRuleMutation.id,
  MoveConditionalRuleMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);

/**
 * What lies over the cells, the model puts back itself. The engine would look for rules and tables that have been made
 * anew since, and as soon as one is missing it undoes no further.
 */
export function leaveOverlaysToModel(step: IUndoRedoItem): void {
  step.undoMutations = step.undoMutations.filter(({ id }) => !KEPT_BY_MODEL.has(id));
  step.redoMutations = step.redoMutations.filter(({ id }) => !KEPT_BY_MODEL.has(id));
}
