import { readNumber } from "./arguments";
import { dateSerial } from "./cellEntry";
import { ExcelObject } from "./excelObject";
import type { WorkbookState } from "./workbookState";

/** So many days lie between the two beginnings of Excel's calendar. */
export const DAYS_TO_1904 = 1462;

/** Excel.Functions, as far as the add-in calls them. */
export class Functions extends ExcelObject {
  readonly #state: WorkbookState;

  constructor(state: WorkbookState) {
    super("Functions");
    this.#state = state;
  }

  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const serial = dateSerial(readNumber(year), readNumber(month), readNumber(day));
    if (serial === null) return new FunctionResult(null, "#NUM!");
    return new FunctionResult(this.#state.traits.dates1904 ? serial - DAYS_TO_1904 : serial, null);
  }
}

/** Excel.FunctionResult. */
export class FunctionResult extends ExcelObject {
  readonly #value: number | null;
  readonly #error: string | null;

  constructor(value: number | null, error: string | null) {
    super("FunctionResult");
    this.#value = value;
    this.#error = error;
  }

  get value(): number | null {
    return this.#value;
  }

  get error(): string | null {
    return this.#error;
  }
}
