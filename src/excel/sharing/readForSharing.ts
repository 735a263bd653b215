import { columnPlace } from "../../sheets/columnPlace";
import type {
  SharedCells,
  SharedName,
  SharedSheet,
  SharedTable,
  SharedWorkbook,
} from "../../sheets/share/sharedWorkbook";
import type { CellPosition } from "../../sheets/spec";
import type { RecordedDays } from "../../sheets/staleRecord";
import { snapshotsTable } from "../../sheets/tables/snapshotsTable";
import { errorOf, isFormula, readValues } from "../reading/cellValue";
import { isMarkName } from "../reading/sheetIdentity";
import { loadPlace, PLACE, placeOf, type LoadedTable } from "../reading/tablePlaces";
import { today } from "../reading/today";
import { readBlocks } from "../reading/usedBlocks";
import { readContents, type GeneratedSheet } from "../reading/workbookContents";
import { asExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";

/**
 * The workbook as plain data for the check before it is shared. It only reads, so it works in protected and read-only
 * workbooks. One request finds the generated sheets, one tells what there is, and the cells are read in blocks.
 */
export async function readForSharing(run: ExcelRun = {}): Promise<SharedWorkbook> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const { generated } = await readContents(context);
      const { workbook } = context;
      const withNotes = hasNotes(workbook);
      workbook.load("name");
      const properties = workbook.properties.load("author,lastAuthor,manager,company");
      const names = workbook.names.load("items/name,items/formula");
      const sheets = workbook.worksheets.load(wantedOfSheets(withNotes));
      await context.sync();
      const parts = sheets.items.map((sheet) => loadParts(sheet, generated, withNotes));
      await context.sync();
      const used = parts.map(({ sheet, used: range }) => ({ sheet, range }));
      const blocks = await readBlocks(context, used, "formulas,values,valueTypes,rowIndex,columnIndex");
      const { author, lastAuthor, manager, company } = properties;
      return {
        name: workbook.name,
        sheets: parts.map((part) =>
          sharedSheet(
            part,
            blocks.filter(({ sheet }) => sheet === part.sheet).map(({ range }) => sharedCells(range)),
            generated.find(({ sheetId }) => sheetId === part.sheet.id)?.copyOf,
          ),
        ),
        names: names.items.map(sharedName),
        properties: { author, lastAuthor, manager, company },
        today: today(),
      };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

function wantedOfSheets(withNotes: boolean): string {
  const ofTables = ["tables/items/name", "tables/items/columns/items/name"];
  const ofNames = ["names/items/name", "names/items/formula"];
  const always = ["id", "name", "visibility", ...ofNames, ...ofTables, "comments/items/id"];
  return [...always, ...(withNotes ? ["notes/items/content"] : [])].map((path) => `items/${path}`).join(",");
}

/** Newer than what the manifest asks for; a library may lack them where the host claims them. */
function hasNotes({ worksheets }: Excel.Workbook): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "notes" in worksheets.getActiveWorksheet();
}

/** A sheet, and what is asked about it before its cells. */
interface SheetParts {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly commented: readonly Excel.Range[];
  readonly recordedDays: Excel.Range | undefined;
  readonly tables: readonly LoadedTable[];
}

function loadParts(sheet: Excel.Worksheet, generated: readonly GeneratedSheet[], withNotes: boolean): SheetParts {
  const notes = withNotes ? sheet.notes.items : [];
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    commented: [...sheet.comments.items, ...notes].map((each) => each.getLocation().load("rowIndex,columnIndex")),
    recordedDays: recordedDaysOf(sheet, generated)?.load("values,rowIndex,columnIndex"),
    tables: sheet.tables.items.map(loadPlace),
  };
}

/** The column of days in the dashboard's history, if the sheet holds it. */
function recordedDaysOf(sheet: Excel.Worksheet, generated: readonly GeneratedSheet[]): Excel.Range | undefined {
  const history = generated.find(
    ({ sheetId, templateId }) => sheetId === sheet.id && templateId === snapshotsTable.templateId,
  );
  if (history === undefined) return undefined;
  for (const { name, headings } of history.tables) {
    const heading = headings[columnPlace(history, headings, snapshotsTable.columns.date)];
    if (heading !== undefined) return sheet.tables.getItem(name).columns.getItem(heading).getDataBodyRange();
  }
  return undefined;
}

function sharedCells(range: Excel.Range): SharedCells {
  const values = readValues(range);
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    formulas: values.map((line, row) =>
      line.map((value, column) => {
        const content: unknown = range.formulas[row]?.[column];
        return isFormula(content, value) ? content : null;
      }),
    ),
    errors: values.map((line) => line.map((value) => errorOf(value) !== undefined)),
  };
}

function sharedSheet(
  { sheet, commented, recordedDays, tables }: SheetParts,
  blocks: readonly SharedCells[],
  copyOf: string | undefined,
): SharedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    blocks,
    comments: commented.map(position),
    ...(copyOf !== undefined && { copyOf }),
    ...(recordedDays && { recordedDays: daysOf(recordedDays) }),
    names: sheet.names.items.filter((item) => !isMarkName(item)).map(sharedName),
    tables: tables.map(sharedTable),
  };
}

function sharedTable(loaded: LoadedTable): SharedTable {
  return { ...placeOf(loaded), headings: loaded.table.columns.items.map(({ name }) => name) };
}

function daysOf(range: Excel.Range): RecordedDays {
  return { ...position(range), values: range.values };
}

function position({ rowIndex, columnIndex }: Excel.Range): CellPosition {
  return { row: rowIndex, column: columnIndex };
}

function sharedName({ name, formula }: Excel.NamedItem): SharedName {
  // A name may stand for a plain value.
  return { name, formula: String(formula) };
}
