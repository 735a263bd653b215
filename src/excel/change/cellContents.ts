import { blocksOfCells } from "../../sheets/share/blocksOfCells";
import type { Block } from "../../sheets/spec";
import { needsTextFormat, TEXT_FORMAT } from "../../sheets/textProtection";
import { errorOf, isFormula, readValues, type ReadValue } from "../reading/cellValue";
import { keyOf, type CellPlace } from "../reading/sheetCells";
import { inRequests, MOST_CELLS, wholeRows } from "../running/inRequests";
import type { CellContent } from "./workbookChange";

export interface PlacedContent extends CellPlace {
  readonly content: CellContent;
}

const nothing: CellContent = { value: null, numberFormat: "General" };

/** Characters in one request: on the wire, quotes are escaped twice, and 4 MB is the limit. */
const MOST_CHARACTERS = 800_000;

/** What a cell takes beside its content, which for a short one is more than that. */
const CELL_OVERHEAD = 20;

/** The places, each with what its cell holds now; nothing on a sheet that is yet to be made. */
export async function readCellContents<Place extends CellPlace>(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<{ readonly place: Place; readonly now: CellContent }[]> {
  const found = new Map<string, CellContent>();
  const blocks = blocksOn(places.filter(({ sheetId }) => sheetId !== ""));
  for (const request of inRequests(blocks, ({ rows, columns }) => rows * columns, MOST_CELLS)) {
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
  return places.map((place) => ({ place, now: found.get(keyOf(place)) ?? nothing }));
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
  const blocks = groups.flatMap(byKind).flatMap(blocksOn);
  const pieces = blocks.flatMap((block) => piecesOf(block, cellsIn(block, byPlace)));
  for (const request of inRequests(pieces, ({ cells }) => sizeOf(cells.flat()), MOST_CHARACTERS)) {
    for (const { block, cells } of request) {
      const range = rangeOf(context, block);
      range.numberFormat = cells.map((line) => line.map(formatOf));
      const isFormulas = cells.some((line) => line.some((cell) => "formula" in cell));
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
      return contents.get(keyOf(place)) ?? nothing;
    }),
  );
}

/**
 * Formulas go in one piece with what stands beside them: were cells emptied before the formula that spills into them, and
 * it refused, they would be lost; and of a table's column written in pieces Excel fills the rest by itself. Only a text
 * that begins like a formula goes apart: it is one to `formulas`, whatever the format of its cell.
 */
function byKind(contents: readonly PlacedContent[]): PlacedContent[][] {
  if (!contents.some(({ content }) => "formula" in content)) return [[...contents]];
  return [
    contents.filter(({ content }) => isInDanger(content)),
    contents.filter(({ content }) => !isInDanger(content)),
  ];
}

/** A text that Excel would read as something else stays one in a cell of texts. */
function formatOf(content: CellContent): string {
  return isInDanger(content) ? TEXT_FORMAT : content.numberFormat;
}

function isInDanger(content: CellContent): boolean {
  return "value" in content && typeof content.value === "string" && needsTextFormat(content.value);
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

/** A block in pieces that fit into a request. */
function piecesOf(block: SheetBlock, cells: readonly CellContent[][]) {
  let row = block.row;
  return inRequests(cells, sizeOf, MOST_CHARACTERS).map((lines) => {
    const piece = { block: { ...block, row, rows: lines.length }, cells: lines };
    row += lines.length;
    return piece;
  });
}

function sizeOf(cells: readonly CellContent[]): number {
  return cells.reduce((sum, cell) => sum + CELL_OVERHEAD + String(writtenAs(cell)).length, 0);
}

function blocksOn(places: readonly CellPlace[]): SheetBlock[] {
  const sheets = [...new Map(places.map((place) => [place.sheetId, place])).values()];
  return sheets.flatMap(({ sheetId, sheetName }) =>
    blocksOfCells(places.filter((place) => place.sheetId === sheetId))
      .flatMap(wholeRows)
      .map((block) => ({ ...block, sheetId, sheetName })),
  );
}
