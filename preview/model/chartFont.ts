import { readBoolean, readNumber, readText } from "./arguments";
import type { FontState } from "./chartState";
import { readColour } from "./colour";
import { ExcelObject } from "./excelObject";

/** Excel.ChartFont. */
export class ChartFont extends ExcelObject {
  readonly #font: FontState;
  readonly #changed: () => void;

  constructor(font: FontState, changed: () => void) {
    super("ChartFont");
    this.#font = font;
    this.#changed = changed;
  }

  get bold(): boolean {
    return this.#font.bold ?? false;
  }

  set bold(value: unknown) {
    this.#font.bold = readBoolean(value);
    this.#changed();
  }

  get italic(): boolean {
    return this.#font.italic ?? false;
  }

  set italic(value: unknown) {
    this.#font.italic = readBoolean(value);
    this.#changed();
  }

  get color(): string {
    return this.#font.colour ?? "#595959";
  }

  set color(value: unknown) {
    this.#font.colour = readColour(value);
    this.#changed();
  }

  get size(): number {
    return this.#font.size ?? 9;
  }

  set size(value: unknown) {
    this.#font.size = readNumber(value);
    this.#changed();
  }

  get name(): string {
    return this.#font.name ?? "Calibri";
  }

  set name(value: unknown) {
    this.#font.name = readText(value);
    this.#changed();
  }
}
