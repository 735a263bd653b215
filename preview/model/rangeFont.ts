import { readBoolean, readNumber, readOneOf, readText } from "./arguments";
import type { BlockStyle } from "./blockStyle";
import { readColour } from "./colour";
import { invalidArgument } from "./excelError";
import { ExcelObject } from "./excelObject";

const STANDARD_FONT = { name: "Calibri", size: 11, colour: "#000000" };

/** Excel.RangeFont. */
export class RangeFont extends ExcelObject {
  readonly #style: BlockStyle;

  constructor(style: BlockStyle) {
    super("RangeFont");
    this.#style = style;
  }

  get bold(): boolean | null {
    return this.#style.uniform((style) => style.bold ?? false);
  }

  set bold(value: unknown) {
    this.#style.set({ bold: readBoolean(value) });
  }

  get italic(): boolean | null {
    return this.#style.uniform((style) => style.italic ?? false);
  }

  set italic(value: unknown) {
    this.#style.set({ italic: readBoolean(value) });
  }

  /** Every underline of Excel's is shown as a single one. */
  get underline(): string | null {
    return this.#style.uniform((style) => (style.underline === true ? "Single" : "None"));
  }

  set underline(value: unknown) {
    const underline = readOneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]);
    this.#style.set({ underline: underline !== "None" });
  }

  get color(): string | null {
    return this.#style.uniform((style) => style.fontColour ?? STANDARD_FONT.colour);
  }

  set color(value: unknown) {
    this.#style.set({ fontColour: readColour(value) });
  }

  get name(): string | null {
    return this.#style.uniform((style) => style.fontName ?? STANDARD_FONT.name);
  }

  set name(value: unknown) {
    this.#style.set({ fontName: readText(value) });
  }

  get size(): number | null {
    return this.#style.uniform((style) => style.fontSize ?? STANDARD_FONT.size);
  }

  set size(value: unknown) {
    const size = readNumber(value);
    if (size < 1 || size > 409) throw invalidArgument();
    this.#style.set({ fontSize: size });
  }
}
