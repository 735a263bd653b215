import { readBoolean } from "./arguments";
import { readColour } from "./colour";
import type { RuleAccess } from "./conditionalFormat";
import { ExcelObject } from "./excelObject";

/** Excel.ConditionalRangeFormat: how cells look for which the rule holds. */
export class ConditionalRangeFormat extends ExcelObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super("ConditionalRangeFormat");
    this.#access = access;
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#access);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#access);
  }
}

/** Excel.ConditionalRangeFill. */
export class ConditionalRangeFill extends ExcelObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super("ConditionalRangeFill");
    this.#access = access;
  }

  get color(): string {
    return this.#access.current.fill ?? "";
  }

  set color(value: unknown) {
    this.#access.change({ fill: readColour(value) });
  }

  clear(): void {
    this.#access.change({ fill: undefined });
  }
}

/** Excel.ConditionalRangeFont. */
export class ConditionalRangeFont extends ExcelObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super("ConditionalRangeFont");
    this.#access = access;
  }

  get color(): string {
    return this.#access.current.fontColour ?? "";
  }

  set color(value: unknown) {
    this.#access.change({ fontColour: readColour(value) });
  }

  get bold(): boolean | null {
    return this.#access.current.bold ?? null;
  }

  set bold(value: unknown) {
    this.#access.change({ bold: readBoolean(value) });
  }

  clear(): void {
    this.#access.change({ fontColour: undefined, bold: undefined });
  }
}
