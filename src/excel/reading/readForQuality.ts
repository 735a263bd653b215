import { checkedSettings } from "../../sheets/quality/checkedSettings";
import { checkedTables } from "../../sheets/quality/checkedTables";
import { fieldsOf, type Checks } from "../../sheets/quality/checks";
import type { CheckedGroup, FieldBlock, QualitySheet, QualityWorkbook } from "../../sheets/quality/qualityWorkbook";
import { tablePlace, type TablePlace } from "../../sheets/quality/tablePlace";
import { asExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { readValues, type ReadValue } from "./cellValue";
import { standsForCells } from "./namedCells";
import { today } from "./today";
import { readBlocks, type UsedRange } from "./usedBlocks";
import { readContents, type GeneratedSheet } from "./workbookContents";

/**
 * The generated sheets as plain data for the check of their quality. It only reads: one request finds the sheets, one
 * tells the names that they have, one where their tables and settings stand, and the cells are read in blocks.
 */
export async function readForQuality(run: ExcelRun = {}): Promise<QualityWorkbook> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const { generated, sheetIds } = await readContents(context);
      const checked = generated.filter(hasChecks);
      const inOrder = sheetIds.flatMap((id) => checked.filter(({ sheetId }) => sheetId === id));
      const named = inOrder.map((each) => ({ each, sheet: loadSheet(context, each) }));
      await context.sync();
      const parts = named.map(({ each, sheet }) => loadParts(each, sheet));
      await context.sync();
      const used = parts.flatMap(({ sheet, groups }) =>
        groups.flatMap(({ ranges }) => ranges.map((range) => ({ sheet, range }))),
      );
      const blocks = await readBlocks(context, used, "values,valueTypes,rowIndex,columnIndex");
      return { sheets: parts.map((part) => qualitySheet(part, readerOf(part.sheet, blocks))), today: today() };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

/** A sheet that only reads others holds nothing to check. */
function hasChecks({ templateId }: GeneratedSheet): boolean {
  return templateId in checkedSettings || checkedTables.some(({ definition }) => definition.templateId === templateId);
}

function loadSheet({ workbook }: Excel.RequestContext, { sheetId }: GeneratedSheet): Excel.Worksheet {
  return workbook.worksheets.getItem(sheetId).load("id,visibility,names/items/name,names/items/formula");
}

/** Cells that are checked together: a table's body, whose columns are its fields, or a range for each setting. */
interface GroupParts {
  readonly checks: Checks;
  readonly ranges: readonly Excel.Range[];
  readonly fields: () => readonly (readonly [field: string, place: FieldPlace])[];
}

interface SheetParts {
  readonly generated: GeneratedSheet;
  readonly sheet: Excel.Worksheet;
  readonly groups: readonly GroupParts[];
  readonly missingTables: readonly string[];
}

function loadParts(generated: GeneratedSheet, sheet: Excel.Worksheet): SheetParts {
  const tables = checkedTables
    .filter(({ definition }) => definition.templateId === generated.templateId)
    .map(({ definition, checks }) => ({ definition, checks, place: tablePlace(generated, definition) }));
  return {
    generated,
    sheet,
    groups: [
      ...tables.flatMap(({ checks, place }) => (place === undefined ? [] : [tableParts(sheet, checks, place)])),
      settingParts(sheet, checkedSettings[generated.templateId] ?? { holds: {} }),
    ],
    missingTables: tables.filter(({ place }) => place === undefined).map(({ definition }) => definition.name),
  };
}

const wantedOfPlaces = "rowIndex,columnIndex,rowCount,columnCount";

type FieldPlace = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

function tableParts(sheet: Excel.Worksheet, checks: Checks, { name, columns }: TablePlace): GroupParts {
  const body = sheet.tables.getItem(name).getDataBodyRange().load(wantedOfPlaces);
  return {
    checks,
    ranges: [body],
    fields: () =>
      Object.entries(columns).map(([field, column]) => {
        const { rowIndex, columnIndex, rowCount } = body;
        return [field, { rowIndex, columnIndex: columnIndex + column, rowCount, columnCount: 1 }];
      }),
  };
}

function settingParts(sheet: Excel.Worksheet, checks: Checks): GroupParts {
  const wanted = fieldsOf(checks);
  const ranges = sheet.names.items
    .filter((item) => wanted.has(item.name) && standsForCells(item))
    .map((item) => [item.name, item.getRangeOrNullObject().load(`${wantedOfPlaces},worksheet/id`)] as const);
  return {
    checks,
    ranges: ranges.map(([, range]) => range),
    // A name may have lost its cells, or been given those of another sheet.
    fields: () => ranges.filter(([, range]) => !range.isNullObject && range.worksheet.id === sheet.id),
  };
}

type Reader = (place: FieldPlace) => FieldBlock;

/** Reads any cells of a sheet from the blocks that were read of it. */
function readerOf(sheet: Excel.Worksheet, blocks: readonly UsedRange[]): Reader {
  const rows = new Map<number, Map<number, ReadValue>>();
  for (const { range } of blocks.filter((block) => block.sheet === sheet)) {
    readValues(range).forEach((line, r) => {
      const row = rows.get(range.rowIndex + r) ?? new Map<number, ReadValue>();
      line.forEach((value, c) => row.set(range.columnIndex + c, value));
      rows.set(range.rowIndex + r, row);
    });
  }
  return ({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    values: Array.from({ length: rowCount }, (_row, r) =>
      Array.from({ length: columnCount }, (_column, c) => rows.get(rowIndex + r)?.get(columnIndex + c) ?? null),
    ),
  });
}

function qualitySheet({ generated, sheet, groups, missingTables }: SheetParts, read: Reader): QualitySheet {
  return {
    id: generated.sheetId,
    name: generated.name,
    visible: sheet.visibility === "Visible",
    groups: groups.map(({ checks, fields }): CheckedGroup => ({
      checks,
      fields: Object.fromEntries(fields().map(([field, place]) => [field, read(place)])),
    })),
    missingTables,
  };
}
