import type { Shape } from "../shape";

/** What the caller knows of the place where the formula stands. */
export interface NativePlace {
  /** The shape of a reference, a name or another part of the formula, as it is written; `undefined` if it isn't known. */
  shapeOf(argument: string): Shape | undefined;
  /** The different texts that the cells of an argument hold now. Asked for a KPI's name that isn't in the formula. */
  textsOf?(argument: string): readonly string[] | undefined;
}
