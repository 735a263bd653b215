import { folded } from "../../formulas/sameName";
import { TEXT_FORMAT } from "../../sheets/textProtection";
import { JOURNAL_SHEET } from "../reading/journalSheet";
import type { CellName } from "../reading/sheetCells";
import { ExcelFailure, originalCode } from "../running/excelFailure";
import { thisPane, underWayUntil } from "../running/underWay";
import { nameOfPart, type ChangePart } from "./changeProgress";
import type { WorkbookChange } from "./workbookChange";

/** Below Excel's 32,767 characters a cell, and below 4 MB a request. */
const PART_LENGTH = 30_000;
const MOST_PARTS = 100;

const ROWS = { count: 0, author: 1, time: 2, parts: 3 } as const;

/** In front of each part, so that none begins like a formula. */
const SIGN = ":";

export interface Intent {
  /** Without one nothing was changed yet: the intent was cut off itself. */
  readonly change?: WorkbookChange;
  /** What was to be changed on sheets that somebody deleted since: it is no part of the change any more. */
  readonly gone: readonly CellName[];
  /** So long somebody else may be about to carry it out. */
  readonly underWayUntil?: number;
}

/** @throws ExcelFailure `changePending`, if there is an intent already. */
export async function writeIntent(context: Excel.RequestContext, change: WorkbookChange): Promise<void> {
  const parts = partsOf(JSON.stringify(change));
  const sheet = context.workbook.worksheets.add(JOURNAL_SHEET);
  sheet.visibility = "VeryHidden";
  writeTexts(sheet, ROWS.author, [thisPane, String(Date.now())]);
  for (let first = 0; first < parts.length; first += MOST_PARTS) {
    const some = parts.slice(first, first + MOST_PARTS);
    writeTexts(sheet, ROWS.parts + first, some);
    // The last thing that is written says that all is there.
    if (first + some.length === parts.length) writeTexts(sheet, ROWS.count, [String(parts.length)]);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync().catch((cause: unknown) => {
      throw originalCode(cause) === "ItemAlreadyExists" ? new ExcelFailure("changePending", { cause }) : cause;
    });
  }
}

export async function readIntent(context: Excel.RequestContext): Promise<Intent | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(JOURNAL_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  if (sheet.isNullObject) return undefined;
  if (used.isNullObject) return { gone: [] };
  const texts = await readTexts(context, sheet, used);
  const at = (row: number): string | undefined => texts[row - used.rowIndex];
  const until = underWayUntil(at(ROWS.author), Number(at(ROWS.time)));
  const underWay = until !== undefined && { underWayUntil: until };
  const parts = texts.slice(ROWS.parts - used.rowIndex);
  if (at(ROWS.count) !== String(parts.length)) return { ...underWay, gone: [] };
  return { ...onSheets(JSON.parse(parts.join("")) as WorkbookChange, sheets.items), ...underWay };
}

async function readTexts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, rowCount }: Excel.Range,
): Promise<string[]> {
  const texts: string[] = [];
  for (let row = 0; row < rowCount; row += MOST_PARTS) {
    const rows = Math.min(MOST_PARTS, rowCount - row);
    const range = sheet.getRangeByIndexes(rowIndex + row, 0, rows, 1).load("values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync();
    texts.push(...range.values.map(([text]) => String(text).slice(SIGN.length)));
  }
  return texts;
}

/**
 * A file that was opened may give its sheets other ids: then their names tell which they are. What has no id is not of a
 * sheet that was there.
 */
function onSheets(
  { cells, names, table, ...change }: WorkbookChange,
  sheets: readonly Excel.Worksheet[],
): Pick<Intent, "change" | "gone"> {
  const ids = new Set(sheets.map(({ id }) => id));
  const idOf = new Map(sheets.map(({ name, id }) => [folded(name), id]));
  const idNow = ({ sheetId, sheetName }: ChangePart): string | undefined =>
    sheetId === "" || ids.has(sheetId) ? sheetId : idOf.get(folded(sheetName));
  const gone: CellName[] = [];
  const placed = <Part extends ChangePart>(part: Part): Part[] => {
    const sheetId = idNow(part);
    if (sheetId === undefined) gone.push(nameOfPart(part));
    return sheetId === undefined ? [] : [{ ...part, sheetId }];
  };
  const there = { cells: cells.flatMap(placed), ...(names && { names: names.flatMap(placed) }) };
  return { change: { ...change, ...there, ...(table && { table }) }, gone };
}

export async function removeIntent(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(JOURNAL_SHEET);
  await context.sync();
  if (sheet.isNullObject) return;
  // Excel deletes no sheet that is very hidden.
  sheet.visibility = "Hidden";
  sheet.delete();
  await context.sync();
}

function writeTexts(sheet: Excel.Worksheet, row: number, texts: readonly string[]): void {
  const range = sheet.getRangeByIndexes(row, 0, texts.length, 1);
  range.numberFormat = texts.map(() => [TEXT_FORMAT]);
  range.values = texts.map((text) => [SIGN + text]);
}

/** Without other signs than ASCII's: half a sign at the end of a part would not survive. */
function partsOf(json: string): string[] {
  const plain = json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return Array.from({ length: Math.ceil(plain.length / PART_LENGTH) }, (_, index) =>
    plain.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
  );
}
