import { readText } from "./arguments";
import { invalidArgument, itemNotFound } from "./excelError";
import { ExcelCollection } from "./excelObject";
import type { WorkbookState } from "./workbookState";
import { WorksheetCustomProperty } from "./worksheetCustomProperty";

const MAX_KEY = 255;

/** Excel.WorksheetCustomPropertyCollection: keys are compared whatever their case. */
export class WorksheetCustomPropertyCollection extends ExcelCollection<WorksheetCustomProperty> {
  readonly #properties: Map<string, string>;

  constructor(state: WorkbookState, sheetId: string) {
    const properties = state.sheet(sheetId).customProperties;
    super("WorksheetCustomPropertyCollection", () =>
      [...properties.keys()].map((key) => new WorksheetCustomProperty(properties, key)),
    );
    this.#properties = properties;
  }

  add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = readText(key);
    if (name === "" || name.length > MAX_KEY) throw invalidArgument();
    const stored = this.#storedKey(name) ?? name;
    this.#properties.set(stored, readText(value));
    return new WorksheetCustomProperty(this.#properties, stored);
  }

  getItem(key: unknown): WorksheetCustomProperty {
    return this.getItemOrNullObject(key) ?? fail();
  }

  getItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const stored = this.#storedKey(readText(key));
    return stored === undefined ? null : new WorksheetCustomProperty(this.#properties, stored);
  }

  #storedKey(key: string): string | undefined {
    return [...this.#properties.keys()].find((stored) => stored.toLowerCase() === key.toLowerCase());
  }
}

function fail(): never {
  throw itemNotFound();
}
