import { Application } from "./application";
import { DocumentProperties } from "./documentProperties";
import { ExcelObject } from "./excelObject";
import { Functions } from "./functions";
import { NamedItemCollection } from "./namedItemCollection";
import { Range } from "./range";
import { SettingCollection } from "./settingCollection";
import { TableCollection } from "./tableCollection";
import type { WorkbookState } from "./workbookState";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";

/** Excel.Workbook. */
export class Workbook extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #locale: string;

  constructor(state: WorkbookState, locale: string) {
    super("Workbook");
    this.#state = state;
    this.#locale = locale;
  }

  get name(): string {
    return "Book1.xlsx";
  }

  get readOnly(): boolean {
    return false;
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection();
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#state);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#state);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#state);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.#state.settings);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.#state.properties);
  }

  get application(): Application {
    return new Application(this.#state, this.#locale);
  }

  get functions(): Functions {
    return new Functions(this.#state);
  }

  getSelectedRange(): Range {
    const { sheet, block } = this.#state.grid.selection();
    return new Range(this.#state, sheet.id, block);
  }

  getActiveCell(): Range {
    const { sheet, block } = this.#state.grid.selection();
    return new Range(this.#state, sheet.id, { row: block.row, column: block.column, rows: 1, columns: 1 });
  }
}
