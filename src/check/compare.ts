import type { ReadValue } from "../excel/reading/cellValue";
import { sameValue } from "../excel/reading/sameValue";
import type { Cell } from "../playbook/cell";
import { cellAddress, sheetReference } from "../sheets/address";
import type { CellPosition } from "../sheets/spec";
import { wantedCells, type GoldenSheet } from "./golden/goldenSheet";
import type { Difference, ValueDifference } from "./report";

/** A cell as it was read. */
export interface ReadCell {
  readonly value: ReadValue;
  readonly text: string;
  readonly numberFormat: string;
  /** Only a formula; a text that looks like one is a value. */
  readonly formula?: string;
}

/** The cells of a sheet that hold something, by address. */
export interface ReadSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** Comparisons that were made, and those that came out wrong. */
export interface Compared {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Each golden cell by its value; and a cell in which nothing was to be. */
export function compareValues({ name, cells }: ReadSheet, golden: GoldenSheet): Compared {
  const wanted = new Map(wantedCells(golden).map((cell) => [cell.address, cell.value]));
  const addresses = new Set([...wanted.keys(), ...cells.keys()]);
  const differences = [...addresses].flatMap((address) =>
    difference(sheetReference(name, address), cells.get(address)?.value ?? null, wanted.get(address) ?? null),
  );
  return { compared: addresses.size, differences };
}

/**
 * What is displayed. A number without a format of its own is shown with as many digits as its column has room for, and
 * where the value is wrong already, the text has nothing to add: both are left out.
 */
export function compareTexts({ name, cells }: ReadSheet, golden: GoldenSheet, numbersToo: boolean): Compared {
  const shown = wantedCells(golden).flatMap(({ address, value, text }) => {
    const cell = cells.get(address);
    if (cell === undefined || !sameValue(cell.value, value)) return [];
    const isNumber = typeof value === "number";
    if (isNumber && (!numbersToo || cell.numberFormat === "General")) return [];
    return [{ place: sheetReference(name, address), got: cell.text, expected: text }];
  });
  return {
    compared: shown.length,
    differences: shown.flatMap(({ place, got, expected }) => difference(place, got, expected)),
  };
}

/** A result as it spilled from a cell; whatever stands beyond it is wrong as well. */
export function compareSpilled(
  { name, cells }: ReadSheet,
  from: CellPosition,
  expected: readonly (readonly Cell[])[],
): ValueDifference[] {
  const columns = (expected[0]?.length ?? 0) + 1;
  return Array.from({ length: expected.length + 1 }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      const address = cellAddress({ row: from.row + r, column: from.column + c });
      return difference(sheetReference(name, address), cells.get(address)?.value ?? null, expected[r]?.[c] ?? null);
    }),
  ).flat(2);
}

/** Values before and after something that must not change them. */
export function compareBefore(before: ReadSheet, after: ReadSheet, isLeftOut: (cell: ReadCell) => boolean): Compared {
  const addresses = [...new Set([...before.cells.keys(), ...after.cells.keys()])].filter((address) => {
    const was = before.cells.get(address);
    return was === undefined || !isLeftOut(was);
  });
  const differences = addresses.flatMap((address) =>
    difference(
      sheetReference(before.name, address),
      after.cells.get(address)?.value ?? null,
      before.cells.get(address)?.value ?? null,
    ),
  );
  return { compared: addresses.length, differences };
}

/** Formulas, letter by letter. */
export function compareFormulas(before: ReadSheet, after: ReadSheet): Compared {
  const formulas = [...before.cells].filter(([, { formula }]) => formula !== undefined);
  const differences = formulas.flatMap(([address, { formula = "" }]) => {
    const now = after.cells.get(address);
    const got = now?.formula ?? now?.value ?? null;
    const place = sheetReference(before.name, address);
    return got === formula ? [] : [{ kind: "value" as const, place, got, expected: formula }];
  });
  return { compared: formulas.length, differences };
}

function difference(place: string, got: ReadValue, expected: ReadValue): ValueDifference[] {
  return sameValue(expected, got) ? [] : [{ kind: "value", place, got, expected }];
}
