import { readOneOf } from "./arguments";
import type { BlockStyle } from "./blockStyle";
import { readColour } from "./colour";
import { ExcelObject } from "./excelObject";
import type { Block, Border } from "./snapshot";

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

type Edge = "top" | "bottom" | "left" | "right";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const BLACK = "#000000";

/** Excel.RangeBorder: Excel's line style and weight become one style of the cell. */
export class RangeBorder extends ExcelObject {
  readonly #style: BlockStyle;
  readonly #side: BorderSide;

  constructor(style: BlockStyle, side: BorderSide) {
    super("RangeBorder");
    this.#style = style;
    this.#side = side;
  }

  get sideIndex(): string {
    return this.#side;
  }

  get style(): string | null {
    return this.#uniform((border) => lineStyle(border));
  }

  set style(value: unknown) {
    const style = readOneOf(value, STYLES);
    this.#change((border) =>
      style === "None" ? null : { style: cellLine(style, weight(border)), colour: border?.colour ?? BLACK },
    );
  }

  get weight(): string | null {
    return this.#uniform((border) => weight(border));
  }

  set weight(value: unknown) {
    const wanted = readOneOf(value, WEIGHTS);
    this.#change((border) => ({
      style: cellLine(border === undefined ? "Continuous" : lineStyle(border), wanted),
      colour: border?.colour ?? BLACK,
    }));
  }

  get color(): string | null {
    return this.#uniform((border) => border?.colour ?? BLACK);
  }

  set color(value: unknown) {
    const colour = readColour(value);
    this.#change((border) => ({ style: border?.style ?? "thin", colour }));
  }

  #uniform<Value>(read: (border: Border | undefined) => Value): Value | null {
    const place = borderCells(this.#style.block, this.#side);
    return place === null ? null : this.#style.part(place.block).uniform((style) => read(style.borders?.[place.edge]));
  }

  #change(next: (border: Border | undefined) => Border | null): void {
    const place = borderCells(this.#style.block, this.#side);
    if (place !== null) {
      const part = this.#style.part(place.block);
      part.set({ borders: { [place.edge]: next(part.first()?.borders?.[place.edge]) } });
    }
  }
}

/** The cells that carry a line, and on which of their edges; null for a line inside a single row or column. */
function borderCells(block: Block, side: BorderSide): { block: Block; edge: Edge } | null {
  switch (side) {
    case "EdgeTop":
      return { block: { ...block, rows: 1 }, edge: "top" };
    case "EdgeBottom":
      return { block: { ...block, row: block.row + block.rows - 1, rows: 1 }, edge: "bottom" };
    case "EdgeLeft":
      return { block: { ...block, columns: 1 }, edge: "left" };
    case "EdgeRight":
      return { block: { ...block, column: block.column + block.columns - 1, columns: 1 }, edge: "right" };
    case "InsideHorizontal":
      return block.rows > 1 ? { block: { ...block, rows: block.rows - 1 }, edge: "bottom" } : null;
    case "InsideVertical":
      return block.columns > 1 ? { block: { ...block, columns: block.columns - 1 }, edge: "right" } : null;
  }
}

function cellLine(style: string, thickness: (typeof WEIGHTS)[number]): Border["style"] {
  switch (style) {
    case "Double":
      return "double";
    case "Dot":
      return "dotted";
    case "Dash":
    case "DashDot":
    case "DashDotDot":
    case "SlantDashDot":
      return "dashed";
  }
  return ({ Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[thickness];
}

function lineStyle(border: Border | undefined): string {
  switch (border?.style) {
    case undefined:
      return "None";
    case "double":
      return "Double";
    case "dotted":
      return "Dot";
    case "dashed":
      return "Dash";
    default:
      return "Continuous";
  }
}

function weight(border: Border | undefined): (typeof WEIGHTS)[number] {
  switch (border?.style) {
    case "hair":
      return "Hairline";
    case "medium":
      return "Medium";
    case "thick":
    case "double":
      return "Thick";
    default:
      return "Thin";
  }
}
