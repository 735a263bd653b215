import { IRenderManagerService } from "@univerjs/engine-render";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { ISheetSelectionRenderService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { GridSheet } from "../model/grid";
import type { Block } from "../model/snapshot";
import { toBlock, toRange } from "./gridContext";
import type { GridContext } from "./gridContext";
import type { Sheets } from "./sheets";

const FIRST_CELL: Block = { row: 0, column: 0, rows: 1, columns: 1 };

/** What is selected in the grid. */
export class Selection {
  readonly #context: GridContext;
  readonly #sheets: Sheets;

  constructor(context: GridContext, sheets: Sheets) {
    this.#context = context;
    this.#sheets = sheets;
    this.#frameEachSheetAnew();
  }

  /** Else a frame, by which cells are dragged and filled, stays on the sheet where it was drawn first, even if that is gone. */
  #frameEachSheetAnew(): void {
    const { injector, unitId } = this.#context;
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    if (!render) return;
    const frames = render.with(ISheetSelectionRenderService);
    let framed: string | undefined;
    // With the sheet, the engine selects what was selected on it, and frames that.
    render.with(SheetSkeletonManagerService).currentSkeletonBefore$.subscribe((current) => {
      if (!current || current.sheetId === framed) return;
      framed = current.sheetId;
      for (const frame of frames.getSelectionControls().splice(0)) frame.dispose();
    });
  }

  select(sheetId: string, block: Block): void {
    this.#sheets.activate(sheetId);
    const { row, column } = block;
    this.#context.run(SetSelectionsOperation, {
      ...this.#context.target(sheetId),
      reveal: true,
      selections: [
        {
          range: toRange(block),
          primary: {
            ...toRange({ row, column, rows: 1, columns: 1 }),
            actualRow: row,
            actualColumn: column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  current(): { sheet: GridSheet; block: Block } {
    const range = this.#context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const sheet = this.#sheets.active();
    if (!range) return { sheet, block: FIRST_CELL };
    return { sheet, block: toBlock(this.#bounded(range)) };
  }

  /** A whole row or column is selected without a number at its open ends. */
  #bounded(range: Readonly<ReturnType<typeof toRange>>): ReturnType<typeof toRange> {
    const worksheet = this.#context.workbook.getActiveSheet();
    const orElse = (value: number, other: number): number => (Number.isNaN(value) ? other : value);
    return {
      startRow: orElse(range.startRow, 0),
      endRow: orElse(range.endRow, worksheet.getRowCount() - 1),
      startColumn: orElse(range.startColumn, 0),
      endColumn: orElse(range.endColumn, worksheet.getColumnCount() - 1),
    };
  }
}
