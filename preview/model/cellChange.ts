import type { Block } from "./snapshot";

/** Cells of a sheet whose contents were entered: by the add-in itself, or by a person. */
export interface CellChange {
  readonly sheetId: string;
  readonly block: Block;
  readonly byAddin: boolean;
}
