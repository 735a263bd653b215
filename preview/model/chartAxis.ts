import { readBoolean, readNumber, readText } from "./arguments";
import { ChartAxisTitle } from "./chartAxisTitle";
import { ChartGridlines } from "./chartGridlines";
import type { AxisState } from "./chartState";
import { ChartTextFormat } from "./chartTextFormat";
import { invalidArgument, notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";

/** What the value axis alone has. */
type Limit = "min" | "max" | "majorUnit";

/** Excel.ChartAxis: the value axis or the category axis. */
export class ChartAxis extends ExcelObject {
  readonly #axis: AxisState;
  readonly #type: "Value" | "Category";
  readonly #changed: () => void;

  constructor(axis: AxisState, type: "Value" | "Category", changed: () => void) {
    super("ChartAxis");
    this.#axis = axis;
    this.#type = type;
    this.#changed = changed;
  }

  get type(): string {
    return this.#type;
  }

  /** An empty text stands for a limit that Excel chooses itself. */
  get minimum(): number | string {
    return this.#axis.min ?? "";
  }

  set minimum(value: unknown) {
    this.#setLimit("min", value);
  }

  get maximum(): number | string {
    return this.#axis.max ?? "";
  }

  set maximum(value: unknown) {
    this.#setLimit("max", value);
  }

  get majorUnit(): number | string {
    return this.#axis.majorUnit ?? "";
  }

  set majorUnit(value: unknown) {
    if (typeof value === "number" && value <= 0) throw invalidArgument();
    this.#setLimit("majorUnit", value);
  }

  get numberFormat(): string {
    return this.#axis.numberFormat ?? "General";
  }

  set numberFormat(value: unknown) {
    if (this.#type === "Category") throw notImplemented("ChartAxis.numberFormat of the category axis");
    this.#axis.numberFormat = readText(value);
    this.#changed();
  }

  get reversePlotOrder(): boolean {
    return this.#axis.reverse;
  }

  set reversePlotOrder(value: unknown) {
    const reverse = readBoolean(value);
    if (reverse && this.#type === "Value") throw notImplemented("ChartAxis.reversePlotOrder of the value axis");
    this.#axis.reverse = reverse;
    this.#changed();
  }

  /** Where the other axis crosses this one. */
  get position(): string {
    return this.#axis.crossedAtMaximum ? "Maximum" : "Automatic";
  }

  set position(value: unknown) {
    const position = readText(value);
    if (this.#type === "Value" || (position !== "Automatic" && position !== "Maximum")) {
      throw notImplemented(`ChartAxis.position ${position} of the ${this.#type.toLowerCase()} axis`);
    }
    this.#axis.crossedAtMaximum = position === "Maximum";
    this.#changed();
  }

  get tickLabelPosition(): string {
    return this.#axis.labelsAtEdge ? "Low" : "NextToAxis";
  }

  set tickLabelPosition(value: unknown) {
    const position = readText(value);
    if (this.#type === "Value" || (position !== "NextToAxis" && position !== "Low")) {
      throw notImplemented(`ChartAxis.tickLabelPosition ${position} of the ${this.#type.toLowerCase()} axis`);
    }
    this.#axis.labelsAtEdge = position === "Low";
    this.#changed();
  }

  get visible(): boolean {
    return this.#axis.visible;
  }

  set visible(value: unknown) {
    this.#axis.visible = readBoolean(value);
    this.#changed();
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.#axis, this.#changed);
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.#axis, this.#type, this.#changed);
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartAxisFormat", this.#axis.font, this.#changed);
  }

  #setLimit(limit: Limit, value: unknown): void {
    if (this.#type === "Category") throw invalidArgument();
    this.#axis[limit] = value === "" ? undefined : readNumber(value);
    this.#changed();
  }
}
