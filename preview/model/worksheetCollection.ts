import { readBoolean, readText } from "./arguments";
import { ExcelError, invalidArgument, itemAlreadyExists, itemNotFound } from "./excelError";
import { ExcelCollection } from "./excelObject";
import { isSheetName } from "./nameRules";
import type { WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends ExcelCollection<Worksheet> {
  readonly #state: WorkbookState;

  constructor(state: WorkbookState) {
    super("WorksheetCollection", () => state.sheets().map((sheet) => new Worksheet(state, sheet.id)));
    this.#state = state;
  }

  /** A new sheet stands last and isn't activated. */
  add(name?: unknown): Worksheet {
    const wanted = name === undefined || name === null || name === "" ? this.#freeName() : readText(name);
    if (!isSheetName(wanted)) throw invalidArgument();
    if (this.#state.sheetIdByName(wanted) !== undefined) throw itemAlreadyExists();
    const { id } = this.#state.grid.addSheet(wanted);
    this.#state.reconcile();
    this.#state.sheetAdded(id);
    return new Worksheet(this.#state, id);
  }

  /** By name, whatever its case, or by id. */
  getItem(key: unknown): Worksheet {
    return this.getItemOrNullObject(key) ?? fail();
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const text = readText(key);
    const id = this.#state.sheetIdByName(text) ?? this.#state.grid.sheets().find((sheet) => sheet.id === text)?.id;
    return id === undefined ? null : new Worksheet(this.#state, id);
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#state, this.#state.grid.activeSheet().id);
  }

  override getCount(visibleOnly: unknown = false): number {
    return this.#counted(visibleOnly).length;
  }

  getFirst(visibleOnly: unknown = false): Worksheet {
    return new Worksheet(this.#state, this.#counted(visibleOnly).at(0) ?? fail());
  }

  getLast(visibleOnly: unknown = false): Worksheet {
    return new Worksheet(this.#state, this.#counted(visibleOnly).at(-1) ?? fail());
  }

  /** How the library registers for `onChanged`: the events themselves come as messages. */
  _RegisterDataChangedEvent(): void {
    this.#state.tellsChanges = true;
  }

  _UnregisterDataChangedEvent(): void {
    this.#state.tellsChanges = false;
  }

  #counted(visibleOnly: unknown): string[] {
    const onlyVisible = readBoolean(visibleOnly ?? false);
    return this.#state
      .sheets()
      .filter((sheet) => !onlyVisible || sheet.visibility === "Visible")
      .map((sheet) => sheet.id);
  }

  #freeName(): string {
    for (let number = this.#state.grid.sheets().length + 1; number < 10_000; number += 1) {
      if (this.#state.sheetIdByName(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
    throw new ExcelError("GeneralException");
  }
}

function fail(): never {
  throw itemNotFound();
}
