import { readOneOf } from "./arguments";
import { CultureInfo, separators } from "./cultureInfo";
import { ExcelObject } from "./excelObject";
import type { WorkbookState } from "./workbookState";

/** Excel.Application. */
export class Application extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #locale: string;

  constructor(state: WorkbookState, locale: string) {
    super("Application");
    this.#state = state;
    this.#locale = locale;
  }

  get calculationMode(): string {
    return this.#state.calculation.mode;
  }

  set calculationMode(value: unknown) {
    this.#state.calculation.mode = readOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
  }

  get calculationState(): string {
    return this.#state.calculation.state;
  }

  get decimalSeparator(): string {
    return separators(this.#locale).decimal;
  }

  get thousandsSeparator(): string {
    return separators(this.#locale).group;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.#locale);
  }

  calculate(type: unknown): void {
    const how = readOneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    if (how === "FullRebuild") this.#state.bindNames();
    this.#state.mirror();
    if (how === "FullRebuild") this.#state.grid.rebuild();
    else this.#state.grid.recalculate(how === "Full");
    this.#state.calculation.calculated();
  }

  /** The grid calculates and draws after a batch anyway, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}
}
