import type { BlockStyle } from "./blockStyle";
import { readColour } from "./colour";
import { ExcelObject } from "./excelObject";

/** Excel.RangeFill. */
export class RangeFill extends ExcelObject {
  readonly #style: BlockStyle;

  constructor(style: BlockStyle) {
    super("RangeFill");
    this.#style = style;
  }

  /** White where there is no fill, as Excel answers. */
  get color(): string | null {
    return this.#style.uniform((style) => style.fill ?? "#FFFFFF");
  }

  set color(value: unknown) {
    this.#style.set({ fill: value === "" ? null : readColour(value) });
  }

  clear(): void {
    this.#style.set({ fill: null });
  }
}
