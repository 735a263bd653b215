import type { Block } from "../model/snapshot";
import type { Sheets } from "./sheets";

type MergedCells = ReadonlyMap<string, readonly Block[]>;

/**
 * Merged cells before and after what a person did to rows or columns. The engine undoes it step by step, and takes others
 * away with the merged cells that had grown: what was there is put back as it was.
 */
export class MergedSteps {
  readonly #before = new WeakMap<object, MergedCells>();
  readonly #after = new WeakMap<object, MergedCells>();
  #current: MergedCells | undefined;
  readonly #sheets: Sheets;

  constructor(sheets: Sheets) {
    this.#sheets = sheets;
  }

  /** Rows or columns are about to change. */
  begin(): void {
    this.#current = this.#now();
  }

  /** They have, and this stands for it in the list of things to undo. */
  end(step: object | null): void {
    if (step && this.#current) this.#before.set(step, this.#current);
    this.#current = undefined;
  }

  beginUndo(step: object): void {
    if (this.#before.has(step) && !this.#after.has(step)) this.#after.set(step, this.#now());
  }

  undone(step: object): void {
    this.#restore(this.#before.get(step));
  }

  redone(step: object): void {
    this.#restore(this.#after.get(step));
  }

  #now(): MergedCells {
    return new Map(this.#sheets.list().map(({ id }) => [id, this.#sheets.merged(id)]));
  }

  #restore(merged: MergedCells | undefined): void {
    for (const { id } of merged ? this.#sheets.list() : []) {
      const blocks = merged?.get(id) ?? [];
      if (JSON.stringify(blocks) !== JSON.stringify(this.#sheets.merged(id))) this.#sheets.setMerged(id, blocks);
    }
  }
}
