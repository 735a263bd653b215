import { ChartFont } from "./chartFont";
import type { FontState } from "./chartState";
import { ExcelObject } from "./excelObject";

/** The format of a chart's text: of its title, an axis, an axis's title, the legend or the labels. */
export class ChartTextFormat extends ExcelObject {
  readonly #font: FontState;
  readonly #changed: () => void;

  constructor(className: string, font: FontState, changed: () => void) {
    super(className);
    this.#font = font;
    this.#changed = changed;
  }

  get font(): ChartFont {
    return new ChartFont(this.#font, this.#changed);
  }
}
