import type { Grid } from "./grid";

/** What Excel says of its calculation: that it is at work, has something to do, or has done it all. */
export class CalculationStatus {
  mode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  #pending = false;
  readonly #grid: Grid;
  /** Once pending, always pending. */
  readonly #stuck: boolean;

  constructor(grid: Grid, stuck: boolean) {
    this.#grid = grid;
    this.#stuck = stuck;
  }

  /** Cells were entered. */
  edited(): void {
    if (this.#stuck || this.mode === "Manual") this.#pending = true;
  }

  calculated(): void {
    if (!this.#stuck) this.#pending = false;
  }

  get state(): "Done" | "Calculating" | "Pending" {
    if (this.#pending) return "Pending";
    return this.#grid.isCalculating() ? "Calculating" : "Done";
  }
}
