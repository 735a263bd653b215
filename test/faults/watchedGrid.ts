import type { Block } from "../../preview/model/snapshot";
import { FakeGrid, FakeSheet } from "../unit/preview/model/fakeGrid";

/** A grid in memory that knows which sheets were changed since it was remembered, and can be put back to what it was then. */
export class WatchedGrid extends FakeGrid {
  readonly #touched = new Set<string>();
  #remembered: { sheets: readonly FakeSheet[]; active: string; selection: Block } | undefined;
  #isOnlyTouched = false;

  remember(): void {
    const { sheet, block } = this.selection();
    this.#remembered = { sheets: this.all.map(copyOf), active: sheet.id, selection: block };
    this.#touched.clear();
  }

  restore(): void {
    if (this.#remembered === undefined) throw new Error("Nothing was remembered.");
    const { sheets, active, selection } = this.#remembered;
    const now = new Map(this.all.map((sheet) => [sheet.id, sheet]));
    const isAsBefore = ({ id }: FakeSheet): boolean => now.has(id) && !this.#touched.has(id);
    const before = sheets.map((sheet) => (isAsBefore(sheet) ? (now.get(sheet.id) ?? sheet) : copyOf(sheet)));
    before.forEach((sheet, index) => (sheet.name = sheets[index]?.name ?? sheet.name));
    this.all.splice(0, this.all.length, ...before);
    this.#touched.clear();
    this.select(active, selection);
  }

  isTouched(id: string): boolean {
    return this.#touched.has(id);
  }

  /** Reads a workbook in which sheets that were not touched look empty. */
  readTouched<Read>(read: () => Read): Read {
    this.#isOnlyTouched = true;
    try {
      return read();
    } finally {
      this.#isOnlyTouched = false;
    }
  }

  override usedBlock(id: string, valuesOnly: boolean): Block | null {
    return this.#isOnlyTouched && !this.#touched.has(id) ? null : super.usedBlock(id, valuesOnly);
  }

  override addSheet(name: string): ReturnType<FakeGrid["addSheet"]> {
    const sheet = super.addSheet(name);
    this.#touched.add(sheet.id);
    return sheet;
  }

  override write(...given: Parameters<FakeGrid["write"]>): void {
    this.#touched.add(given[0]);
    super.write(...given);
  }

  override clear(...given: Parameters<FakeGrid["clear"]>): void {
    this.#touched.add(given[0]);
    super.clear(...given);
  }

  override style(...given: Parameters<FakeGrid["style"]>): void {
    this.#touched.add(given[0]);
    super.style(...given);
  }

  override merge(...given: Parameters<FakeGrid["merge"]>): void {
    this.#touched.add(given[0]);
    super.merge(...given);
  }

  override unmerge(...given: Parameters<FakeGrid["unmerge"]>): void {
    this.#touched.add(given[0]);
    super.unmerge(...given);
  }

  override setColumnWidths(...given: Parameters<FakeGrid["setColumnWidths"]>): void {
    this.#touched.add(given[0]);
    super.setColumnWidths(...given);
  }

  override setRowHeights(...given: Parameters<FakeGrid["setRowHeights"]>): void {
    this.#touched.add(given[0]);
    super.setRowHeights(...given);
  }
}

function copyOf(sheet: FakeSheet): FakeSheet {
  return Object.assign(new FakeSheet(sheet.id, sheet.name), {
    ...sheet,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    widths: new Map(sheet.widths),
    heights: new Map(sheet.heights),
    merged: [...sheet.merged],
  });
}
