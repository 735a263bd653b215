import type { CellSnapshot, CellValue, SheetSnapshot } from "../../preview/model/snapshot";
import { blockAddress, cellAddress } from "../../preview/save/address";
import { saveWorkbook } from "../../preview/save/saveWorkbook";
import { nativeFormula } from "../../src/formulas/native/nativeFormula";
import type { Shape } from "../../src/formulas/shape";
import { isCellError, type Cell } from "../../src/playbook/cell";
import { excelError, isExcelError } from "../unit/functions/customFunctionsShim";
import { recalculate, type Recalculated } from "./recalculate";

export type CellTable = readonly (readonly Cell[])[];

/** An argument of a call: cells; a text that stands in the formula itself; or left out. */
export type CaseArgument = CellTable | string | undefined;

/** A function as Excel calls it, by the name that follows PARTNER. */
export interface CalledFunction {
  readonly name: string;
  readonly answer: (...args: unknown[][][]) => unknown[][];
}

type Cells = ReadonlyMap<string, Recalculated>;

/** Results stand to the right of all arguments. */
const resultColumn = 40;

const style = { numberFormat: "General" };

/** How the calls of a function came out. */
export interface NativeResults {
  /** How many have no error among their results. */
  readonly values: number;
  /** A sentence a call where the native formula answers something else than the function, value or shape. */
  readonly differences: readonly string[];
}

/** Lets LibreOffice calculate the native formula of every call, all in one workbook; the results by function. */
export async function nativeResults(
  cases: readonly { readonly called: CalledFunction; readonly args: readonly CaseArgument[] }[],
): Promise<ReadonlyMap<string, NativeResults>> {
  let row = 0;
  const placed = cases.map(({ called, args }) => {
    const call = placeCall(called, args, row);
    row += call.height + 1;
    return call;
  });
  const sheet = await recalculated(placed.flatMap(({ cells }) => cells));
  const names = new Set(placed.map(({ name }) => name));
  return new Map(
    [...names].map((name) => {
      const calls = placed.filter((call) => call.name === name);
      const values = calls.filter(({ expected }) => !expected.flat().some(isExcelError)).length;
      return [name, { values, differences: calls.flatMap((call) => differenceOf(call, sheet)) }];
    }),
  );
}

type PlacedCall = ReturnType<typeof placeCall>;

function differenceOf({ formula, expected, row, shapeAt }: PlacedCall, sheet: Cells): string[] {
  const found = expected.map((line, down) =>
    line.map((_, right) => sheet.get(cellAddress(row + down, resultColumn + right))),
  );
  const isRight = expected.every((line, down) => line.every((each, right) => isSame(each, found[down]?.[right])));
  const shape = shapeAt && sheet.get(shapeAt)?.value;
  if (isRight && (shapeAt === undefined || shape === expected.length * 1000 + (expected[0]?.length ?? 0))) return [];
  const became = JSON.stringify(found.map((line) => line.map((each) => each?.value)));
  return [`${formula} was ${shown(expected)} and became ${became}, shape ${String(shape)}`];
}

function placeCall(called: CalledFunction, args: readonly CaseArgument[], row: number) {
  const shapes = new Map<string, Shape>();
  const texts = new Map<string, string[]>();
  const cells: CellSnapshot[] = [];
  let column = 0;
  let height = 1;
  const written = args.map((argument) => {
    if (argument === undefined) return "";
    if (typeof argument === "string") return argument;
    const shape = { rows: argument.length, columns: argument[0]?.length ?? 0 };
    const address = blockAddress({ row, column, ...shape });
    shapes.set(address, shape);
    texts.set(address, [...new Set(argument.flat().filter((each) => typeof each === "string"))]);
    cells.push(
      ...argument.flatMap((line, down) => line.flatMap((each, right) => snapshotOf(each, row + down, column + right))),
    );
    column += shape.columns;
    height = Math.max(height, shape.rows);
    return address;
  });
  const formula = `=PARTNER.${called.name}(${written.join(",")})`;
  const native = nativeFormula(formula, {
    shapeOf: (text) => shapes.get(text),
    textsOf: (text) => texts.get(text),
  });
  if (!native.ok) throw new Error(`${formula} has no native form: ${native.reason} ${native.detail}`);
  const expected = called.answer(...args.map(sentBy));
  const [rows, columns] = [expected.length, expected[0]?.length ?? 0];
  cells.push({ ...formulaCell(native.formula, row, resultColumn), spill: { rows, columns } });
  // A single error has no shape that a formula could tell.
  const hasShape = rows * columns > 1 || !isExcelError(expected[0]?.[0]);
  const shapeColumn = resultColumn + columns + 1;
  if (hasShape) {
    // Of a value that is no array LibreOffice counts no rows.
    const result = `IF({1},${native.formula.slice(1)})`;
    cells.push(formulaCell(`=ROWS(${result})*1000+COLUMNS(${result})`, row, shapeColumn));
  }
  return {
    name: called.name,
    cells,
    row,
    height: Math.max(height, rows),
    formula: `${formula} → ${native.formula} ${JSON.stringify(args)}`,
    expected,
    shapeAt: hasShape ? cellAddress(row, shapeColumn) : undefined,
  };
}

function snapshotOf(cell: Cell, row: number, column: number): CellSnapshot[] {
  if (cell === null) return [];
  // No cell holds an empty text but one whose formula answers it.
  if (cell === "") return [formulaCell('=""', row, column)];
  if (isCellError(cell)) return [{ row, column, value: cell.error, error: true, text: cell.error, style }];
  return [{ row, column, value: cell, text: String(cell), style }];
}

function formulaCell(formula: string, row: number, column: number): CellSnapshot {
  return { row, column, value: 0 as CellValue, formula, text: "", style };
}

/** What Excel sends for an argument. */
function sentBy(argument: CaseArgument): unknown[][] {
  if (argument === undefined) return [[null]];
  if (typeof argument === "string") return [[JSON.parse(argument)]];
  return argument.map((line) => line.map((each) => (isCellError(each) ? excelError(each.error) : each)));
}

async function recalculated(cells: CellSnapshot[]): Promise<Cells> {
  const sheet: SheetSnapshot = {
    name: "Calls",
    visible: "Visible",
    showGridlines: true,
    columnWidths: [],
    rowHeights: [],
    cells,
    merged: [],
    tables: [],
    validations: [],
    colourRules: [],
    charts: [],
    print: { orientation: "portrait" },
    customProperties: {},
  };
  const workbook = { sheets: [sheet], activeSheet: sheet.name, names: [], customFunctions: [], settings: {} };
  const sheets = await recalculate(await saveWorkbook(workbook));
  return sheets.get(sheet.name) ?? new Map<string, Recalculated>();
}

function isSame(expected: unknown, found: Recalculated | undefined): boolean {
  if (isExcelError(expected)) return found?.error === true && found.value === expected.code;
  if (typeof expected === "number" && typeof found?.value === "number") {
    return Math.abs(expected - found.value) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  return expected === found?.value;
}

function shown(table: readonly (readonly unknown[])[]): string {
  return JSON.stringify(table.map((line) => line.map((each) => (isExcelError(each) ? each.code : each))));
}
