import { readOneOf } from "./arguments";
import type { BlockStyle } from "./blockStyle";
import { notImplemented } from "./excelError";
import { ExcelCollection } from "./excelObject";
import { BORDER_SIDES, RangeBorder, type BorderSide } from "./rangeBorder";

const NOT_SHOWN = ["DiagonalDown", "DiagonalUp"] as const;

/** Excel.RangeBorderCollection: the edges of a block and the lines inside it. */
export class RangeBorderCollection extends ExcelCollection<RangeBorder> {
  readonly #style: BlockStyle;

  constructor(style: BlockStyle) {
    super("RangeBorderCollection", () => BORDER_SIDES.map((side) => new RangeBorder(style, side)));
    this.#style = style;
  }

  getItem(index: unknown): RangeBorder {
    const side: BorderSide | (typeof NOT_SHOWN)[number] = readOneOf(index, [...BORDER_SIDES, ...NOT_SHOWN]);
    if (side === "DiagonalDown" || side === "DiagonalUp") throw notImplemented(`RangeBorderCollection.getItem.${side}`);
    return new RangeBorder(this.#style, side);
  }
}
