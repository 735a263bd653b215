import type { Workbook } from "./workbook";

/** Waits for cells to be selected: a sheet is shown before its cells are. */
export async function selectionIs({ pane }: Workbook, expected: string): Promise<void> {
  await pane.waitForFunction(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address === wanted;
      }),
    expected,
  );
}
