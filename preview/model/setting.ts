import { itemNotFound } from "./excelError";
import { ExcelObject } from "./excelObject";

/** Excel.Setting: any value that JSON can hold. */
export class Setting extends ExcelObject {
  readonly #settings: Map<string, unknown>;
  readonly #key: string;

  constructor(settings: Map<string, unknown>, key: string) {
    super("Setting", { _Id: key });
    this.#settings = settings;
    this.#key = key;
  }

  get key(): string {
    return this.#key;
  }

  get value(): unknown {
    if (!this.#settings.has(this.#key)) throw itemNotFound();
    return this.#settings.get(this.#key);
  }

  set value(value: unknown) {
    this.#settings.set(this.#key, value);
  }

  delete(): void {
    if (!this.#settings.delete(this.#key)) throw itemNotFound();
  }
}
