import type { Page } from "playwright-core";
import { comparable } from "../conformance/comparableWorkbook";
import { snapshotOf } from "./templateSheet";

/** What came of something that a person did to a sheet, and of taking it back. */
export interface EditOutcome {
  /** "Partners: a row above" */
  readonly edit: string;
  /** Cells of the workbook that show an error then. */
  readonly errors: readonly string[];
  /** Sheets that show something else than before, where nothing but places may change. */
  readonly changed: readonly string[];
  /** Whether the workbook is as before once it is undone. */
  readonly isUndone: boolean;
}

type Preview = typeof window.preview;
type Act = (preview: Preview, name: string, row: number, heading: string) => Promise<void>;

/** By what a person does to the lines of any sheet; nothing but places changes. */
const ofSheets: Readonly<Record<string, Act>> = {
  "a row above": (preview, sheet) => preview.insertRows(sheet, 2),
  "a column before": (preview, sheet) => preview.insertColumns(sheet, "B"),
  "a row below all": (preview, sheet) => preview.insertRows(sheet, 400),
};

const ofTables: Readonly<Record<string, Act>> = {
  "a row in the table": (preview, table, row) => preview.insertTableRows(table, row + 1),
  "a row out of the table": (preview, table, row) => preview.deleteTableRows(table, row + 1),
  "the table sorted": (preview, table, _row, heading) => preview.sortTable(table, heading, true),
};

/** Does to every sheet, and to every table of more than two rows, what a person may do, and takes each thing back. */
export async function editEverySheet(page: Page): Promise<EditOutcome[]> {
  const before = await snapshotOf({ page });
  const outcomes: EditOutcome[] = [];
  const shownBefore = shownBySheet(before);
  const edit = async (name: string, act: Act, args: readonly [string, number, string], moves: boolean) => {
    await page.evaluate(`(async () => {
      await (${act.toString()})(window.preview, ...${JSON.stringify(args)});
      await window.preview.settled();
    })()`);
    const after = await snapshotOf({ page });
    await page.evaluate(async () => {
      await window.preview.undo();
      await window.preview.settled();
    });
    const shown = shownBySheet(after);
    outcomes.push({
      edit: name,
      errors: after.sheets.flatMap((sheet) => sheet.cells.flatMap(({ text }) => (isError(text) ? [sheet.name] : []))),
      changed: moves ? Object.keys(shownBefore).filter((sheet) => shown[sheet] !== shownBefore[sheet]) : [],
      isUndone: JSON.stringify(comparable(await snapshotOf({ page }))) === JSON.stringify(comparable(before)),
    });
  };
  for (const { name, tables } of before.sheets) {
    for (const [what, act] of Object.entries(ofSheets)) await edit(`${name}: ${what}`, act, [name, 0, ""], true);
    for (const { name: table, block, columns } of tables.filter(({ block }) => block.rows > 3)) {
      for (const [what, act] of Object.entries(ofTables)) {
        await edit(`${name}: ${what} ${table}`, act, [table, block.row + 2, columns[0] ?? ""], false);
      }
    }
  }
  return outcomes;
}

const isError = (text: string): boolean => /^#(REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)/.test(text);

/** What each sheet shows, in the order of its cells, wherever they are. */
function shownBySheet({ sheets }: Awaited<ReturnType<typeof snapshotOf>>): Record<string, string> {
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      [...cells]
        .sort((one, other) => one.row - other.row || one.column - other.column)
        .flatMap(({ text }) => (text === "" ? [] : [text]))
        .join("\n"),
    ]),
  );
}
