import { readText } from "./arguments";
import { itemNotFound } from "./excelError";
import { ExcelCollection } from "./excelObject";
import { Setting } from "./setting";

/** Excel.SettingCollection: what the add-in keeps in the workbook. */
export class SettingCollection extends ExcelCollection<Setting> {
  readonly #settings: Map<string, unknown>;

  constructor(settings: Map<string, unknown>) {
    super("SettingCollection", () => [...settings.keys()].map((key) => new Setting(settings, key)));
    this.#settings = settings;
  }

  add(key: unknown, value: unknown): Setting {
    const name = readText(key);
    this.#settings.set(name, value);
    return new Setting(this.#settings, name);
  }

  getItem(key: unknown): Setting {
    return this.getItemOrNullObject(key) ?? fail();
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = readText(key);
    return this.#settings.has(name) ? new Setting(this.#settings, name) : null;
  }
}

function fail(): never {
  throw itemNotFound();
}
