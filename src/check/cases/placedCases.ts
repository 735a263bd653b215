import { functionTable } from "../../formulas/functionTable";
import type { Cell } from "../../playbook/cell";
import { blockAddress } from "../../sheets/address";
import type { CellPosition } from "../../sheets/spec";
import { asRange, type FunctionCase, type FunctionId } from "./functionCases";

/** A case has as many rows to itself: the largest range, and room under it. */
export const ROWS_PER_CASE = 8;

/** Cells to be filled before a formula can read them. */
export interface CaseInput extends CellPosition {
  readonly cells: readonly (readonly Cell[])[];
}

/** A case as it stands on a sheet. */
export interface PlacedCase {
  readonly id: string;
  readonly inputs: readonly CaseInput[];
  readonly formula: CellPosition & { readonly text: string };
  /** What the formula must answer, spilled from its cell on. */
  readonly expected: readonly (readonly Cell[])[];
}

/** The arguments of a case side by side in cells, and right of them the formula with room to spill. */
export function placedInCells(id: FunctionId, each: FunctionCase, row: number): PlacedCase {
  const inputs: CaseInput[] = [];
  let column = 0;
  const references = givenParameters(id, each).map((name) => {
    if (!(name in each.args)) return "";
    const cells = asRange(each.args[name]);
    const columns = cells[0]?.length ?? 1;
    const place = { row, column };
    inputs.push({ ...place, cells });
    column += columns + 1;
    return blockAddress({ ...place, rows: cells.length, columns });
  });
  return {
    id: each.id,
    inputs,
    formula: { row, column: column + 1, text: call(id, references) },
    expected: asRange(each.expected.value),
  };
}

/**
 * The same with its arguments written into the formula, as values and as arrays. Blank cells and errors can't be
 * written so: a case that has some is none of these.
 */
export function placedAsConstants(id: FunctionId, each: FunctionCase, row: number): PlacedCase | undefined {
  const texts = givenParameters(id, each).map((name) => (name in each.args ? constant(asRange(each.args[name])) : ""));
  if (texts.includes(undefined)) return undefined;
  return {
    id: each.id,
    inputs: [],
    formula: { row, column: 0, text: call(id, texts as string[]) },
    expected: asRange(each.expected.value),
  };
}

function call(id: FunctionId, args: readonly string[]): string {
  return `=PARTNER.${id}(${args.join(",")})`;
}

/** Up to the last one that the case gives. */
function givenParameters(id: FunctionId, { args }: FunctionCase): string[] {
  const names: string[] = functionTable.find((row) => row.id === id)?.parameters.map((parameter) => parameter.id) ?? [];
  return names.slice(0, names.findLastIndex((name) => name in args) + 1);
}

function constant(cells: readonly (readonly Cell[])[]): string | undefined {
  const rows = cells.map((row) => row.map(literal));
  if (rows.flat().includes(undefined)) return undefined;
  const text = rows.map((row) => row.join(",")).join(";");
  return rows.flat().length === 1 ? text : `{${text}}`;
}

function literal(cell: Cell): string | undefined {
  switch (typeof cell) {
    case "number":
      return String(cell).toUpperCase();
    case "boolean":
      return String(cell).toUpperCase();
    case "string":
      return `"${cell.replaceAll('"', '""')}"`;
    default:
      return undefined;
  }
}
