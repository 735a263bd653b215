import { createWorkbookModel, type WorkbookModel } from "../../preview/model/workbookModel";
import type { SheetSnapshot } from "../../preview/model/snapshot";
import { contextAnsweredBy } from "../unit/preview/model/excelClient";
import type { Dispatch } from "./fault";
import { namesInOrder } from "./namesInOrder";
import { sheetContents } from "./sheetContents";
import { WatchedGrid } from "./watchedGrid";

/** A workbook that is put back to what it was after each run, and can be compared with what it was. */
export class TestedWorkbook {
  readonly grid = new WatchedGrid();
  readonly model: WorkbookModel = createWorkbookModel({ grid: this.grid });
  readonly #contentsBefore = new Map<string, string>();
  #settings: Readonly<Record<string, unknown>> = {};
  #step: object | undefined;

  readonly dispatch: Dispatch = (batch, fault) => this.model.dispatch(batch, fault);

  /** Does something as another program would. */
  async change(work: (workbook: Excel.Workbook) => void): Promise<void> {
    const context = contextAnsweredBy((batch) => Promise.resolve(this.dispatch(batch)));
    work(context.workbook);
    await context.sync();
  }

  remember(): void {
    const snapshot = this.model.workbookSnapshot();
    this.#settings = snapshot.settings;
    this.#contentsBefore.clear();
    this.grid.sheets().forEach(({ id }, index) => {
      const sheet = snapshot.sheets[index];
      if (sheet) this.#contentsBefore.set(id, contentsOf(sheet));
    });
    this.#step = {};
    this.model.beginStep()(this.#step);
    this.grid.remember();
  }

  async restore(): Promise<void> {
    if (this.#step === undefined) throw new Error("Nothing was remembered.");
    this.grid.restore();
    this.model.followStructure({ kind: "undone", step: this.#step });
    const { settings } = this.grid.readTouched(() => this.model.workbookSnapshot());
    await this.#restoreSettings(settings);
  }

  async #restoreSettings(now: Readonly<Record<string, unknown>>): Promise<void> {
    const keys = new Set([...Object.keys(now), ...Object.keys(this.#settings)]);
    const changed = [...keys].filter((key) => now[key] !== this.#settings[key]);
    if (changed.length === 0) return;
    await this.change(({ settings }) => {
      for (const key of changed) {
        if (key in this.#settings) settings.add(key, this.#settings[key]);
        else settings.getItem(key).delete();
      }
    });
  }

  sheetNames(): readonly string[] {
    return this.grid.sheets().map(({ name }) => name);
  }

  /**
   * All that the workbook holds, as a text to be compared, but for what is in view. What names and times are made up
   * anew each time counts for the same.
   */
  state(without: readonly string[] = []): string {
    const { sheets, names, settings, properties } = this.grid.readTouched(() => this.model.workbookSnapshot());
    const ids = this.grid.sheets().map(({ id }) => id);
    const told = sheets.flatMap((sheet, index) => {
      if (without.includes(sheet.name)) return [];
      const id = ids[index] ?? "";
      const contents = contentsOf(sheet);
      const isAsBefore = !this.grid.isTouched(id) || contents === this.#contentsBefore.get(id);
      const own = { cells: undefined, columnWidths: undefined, rowHeights: undefined };
      const charts = sheet.charts.map((chart) => ({ ...chart, id: undefined }));
      return [{ ...sheet, ...own, charts, contents: isAsBefore ? "as before" : contents }];
    });
    const kept = namesInOrder(names.filter(({ sheet }) => sheet === undefined || !without.includes(sheet)));
    return comparable(JSON.stringify({ sheets: told, names: kept, settings, properties }));
  }
}

function contentsOf(sheet: SheetSnapshot): string {
  return JSON.stringify(sheetContents(sheet));
}

const IDENTITY = /00000000-0000-4000-8000-\d{12}/g;
const MOMENT = /\b46090\.\d+|2026-03-09 1\d:\d\d/g;

function comparable(text: string): string {
  const identities = new Map<string, string>();
  return text.replace(MOMENT, "now").replace(IDENTITY, (identity) => {
    const known = identities.get(identity) ?? `identity ${identities.size + 1}`;
    identities.set(identity, known);
    return known;
  });
}
