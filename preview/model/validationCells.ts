import { without } from "./block";
import type { Block } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/** Takes validation off the cells of a block; a rule keeps the other cells that it covers. */
export function removeValidations(state: WorkbookState, sheetId: string, block: Block): void {
  const sheet = state.sheet(sheetId);
  for (const validation of sheet.validations) {
    validation.blocks = validation.blocks.flatMap((covered) => without(covered, block));
  }
  sheet.validations = sheet.validations.filter(({ blocks }) => blocks.length > 0);
  state.touch(sheetId, "validations");
}
