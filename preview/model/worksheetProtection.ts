import { ExcelError } from "./excelError";
import { ExcelObject } from "./excelObject";
import type { WorkbookState } from "./workbookState";

/** Excel.WorksheetProtection, without passwords and without exceptions: all cells of a protected sheet are locked. */
export class WorksheetProtection extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #id: string;

  constructor(state: WorkbookState, id: string) {
    super("WorksheetProtection");
    this.#state = state;
    this.#id = id;
  }

  get protected(): boolean {
    return this.#state.sheet(this.#id).protected;
  }

  /** Excel refuses to protect a sheet twice. */
  protect(): void {
    if (this.protected) throw new ExcelError("InvalidOperation");
    this.#state.sheet(this.#id).protected = true;
  }

  unprotect(): void {
    this.#state.sheet(this.#id).protected = false;
  }
}

/** Throws Excel's error if the cells of a sheet can't be written. */
export function checkUnprotected(state: WorkbookState, sheetId: string): void {
  if (state.sheet(sheetId).protected) throw new ExcelError("AccessDenied");
}
