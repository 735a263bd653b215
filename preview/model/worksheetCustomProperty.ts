import { readText } from "./arguments";
import { itemNotFound } from "./excelError";
import { ExcelObject } from "./excelObject";

/** Excel.WorksheetCustomProperty. */
export class WorksheetCustomProperty extends ExcelObject {
  readonly #properties: Map<string, string>;
  readonly #key: string;

  constructor(properties: Map<string, string>, key: string) {
    super("WorksheetCustomProperty", { _Id: key });
    this.#properties = properties;
    this.#key = key;
  }

  get key(): string {
    return this.#key;
  }

  get value(): string {
    const value = this.#properties.get(this.#key);
    if (value === undefined) throw itemNotFound();
    return value;
  }

  set value(value: unknown) {
    this.#properties.set(this.#key, readText(value));
  }

  delete(): void {
    if (!this.#properties.delete(this.#key)) throw itemNotFound();
  }
}
