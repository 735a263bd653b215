import { CustomCommandExecutionError } from "@univerjs/core";
import { MoveRangeCommand } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { CutCommand } from "@univerjs/ui";
import type { GridContext } from "./gridContext";

/**
 * What a person can ask of the grid and the model doesn't follow: cells dragged or cut to elsewhere would leave their names,
 * tables, rules and validation behind. It is refused, and said, before anything has changed.
 */
export class Refusals {
  readonly #listeners: (() => void)[] = [];
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
    context.commands.beforeCommandExecuted(({ id }) => {
      if (!this.#movesCells(id)) return;
      this.#listeners.forEach((listener) => listener());
      throw new CustomCommandExecutionError(`The model doesn't follow ${id}.`);
    });
  }

  onRefused(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** In a cell that is being edited, text is cut. */
  #movesCells(id: string): boolean {
    if (id === MoveRangeCommand.id) return true;
    return id === CutCommand.id && !this.#context.injector.get(IEditorBridgeService).isVisible().visible;
  }
}
