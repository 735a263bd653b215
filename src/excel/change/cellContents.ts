import { blocksOfCells } from "../../sheets/share/blocksOfCells";
import type { Block } from "../../sheets/spec";
import { needsTextFormat, TEXT_FORMAT } from "../../sheets/textProtection";
import { errorOf, isFormula, readValues, type ReadValue } from "../cellValue";
import { keyOf, type CellPlace } from "../sheetCells";
import type { CellContent } from "./workbookChange";

/** Excel on the web refuses requests and answers of 5 MB: so many cells stay below, whatever they hold. */
const MOST_CELLS = 20_000;

export interface PlacedContent extends CellPlace {
  readonly content: CellContent;
}

/** What cells hold now, in the order of the places. */
export async function readCellContents(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<CellContent[]> {
  const found = new Map<string, CellContent>();
  for (const request of inRequests([places])) {
    const ranges = request.map((block) => ({
      block,
      range: rangeOf(context, block).load("formulas,values,valueTypes,numberFormat"),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync();
    for (const { block, range } of ranges) {
      readValues(range).forEach((line, row) =>
        line.forEach((value, column) => {
          const key = keyOf({ ...block, row: block.row + row, column: block.column + column });
          const numberFormat = String(range.numberFormat[row]?.[column] ?? "General");
          found.set(key, contentOf(range.formulas[row]?.[column], value, numberFormat));
        }),
      );
    }
  }
  return places.map((place) => found.get(keyOf(place)) ?? { value: null, numberFormat: "General" });
}

/** An error that nobody calculates is typed like a formula. */
function contentOf(formula: unknown, value: ReadValue, numberFormat: string): CellContent {
  if (isFormula(formula, value)) return { formula, numberFormat };
  const error = errorOf(value);
  if (error !== undefined) return { formula: error, numberFormat };
  return { value: typeof value === "object" ? null : value, numberFormat };
}

/**
 * Writes contents in blocks, each with its formats before: a format decides how Excel reads what is written. One group
 * goes after the other, and no block belongs to two.
 */
export async function writeCellContents(
  context: Excel.RequestContext,
  groups: readonly (readonly PlacedContent[])[],
): Promise<void> {
  const byPlace = new Map(groups.flat().map((each) => [keyOf(each), each.content]));
  for (const request of inRequests(groups.flatMap(byKind))) {
    for (const block of request) {
      const range = rangeOf(context, block);
      const cells = cellsIn(block, byPlace);
      range.numberFormat = cells.map((line) => line.map(formatOf));
      // A text that begins like a formula is one to `formulas`, whatever the format of its cell.
      const isFormulas = cells.every((line) => line.every((cell) => "formula" in cell));
      range[isFormulas ? "formulas" : "values"] = cells.map((line) => line.map(writtenAs));
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync();
  }
}

function cellsIn(block: SheetBlock, contents: ReadonlyMap<string, CellContent>): CellContent[][] {
  return Array.from({ length: block.rows }, (_row, row) =>
    Array.from({ length: block.columns }, (_column, column) => {
      const place = { ...block, row: block.row + row, column: block.column + column };
      return contents.get(keyOf(place)) ?? { value: null, numberFormat: "General" };
    }),
  );
}

function byKind(contents: readonly PlacedContent[]): PlacedContent[][] {
  const isFormula = ({ content }: PlacedContent): boolean => "formula" in content;
  return [contents.filter((each) => !isFormula(each)), contents.filter(isFormula)];
}

/** A text that Excel would read as something else stays one in a cell of texts. */
function formatOf(content: CellContent): string {
  const isInDanger = "value" in content && typeof content.value === "string" && needsTextFormat(content.value);
  return isInDanger ? TEXT_FORMAT : content.numberFormat;
}

function writtenAs(content: CellContent): string | number | boolean {
  return "formula" in content ? content.formula : (content.value ?? "");
}

interface SheetBlock extends Block {
  readonly sheetId: string;
  readonly sheetName: string;
}

function rangeOf({ workbook }: Excel.RequestContext, { sheetId, row, column, rows, columns }: SheetBlock): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
}

function inRequests(groups: readonly (readonly CellPlace[])[]): SheetBlock[][] {
  const requests: SheetBlock[][] = [];
  let size = Infinity;
  for (const block of groups.flatMap(blocksOn)) {
    const cells = block.rows * block.columns;
    if (size + cells > MOST_CELLS) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(block);
    size += cells;
  }
  return requests;
}

function blocksOn(places: readonly CellPlace[]): SheetBlock[] {
  const sheets = [...new Map(places.map((place) => [place.sheetId, place])).values()];
  return sheets.flatMap((sheet) =>
    blocksOfCells(places.filter(({ sheetId }) => sheetId === sheet.sheetId)).flatMap((block) => lines(block, sheet)),
  );
}

/** Whole rows, as many as fit into a request. */
function lines(block: Block, { sheetId, sheetName }: CellPlace): SheetBlock[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / block.columns));
  return Array.from({ length: Math.ceil(block.rows / most) }, (_, index) => ({
    ...block,
    sheetId,
    sheetName,
    row: block.row + index * most,
    rows: Math.min(most, block.rows - index * most),
  }));
}
