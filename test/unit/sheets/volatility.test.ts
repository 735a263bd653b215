import { isFunction, tokenize } from "@borgar/fx";
import type { SheetSpec } from "../../../src/sheets/spec";
import { cellAddress } from "../../../src/sheets/address";
import { templates } from "../../../src/sheets/templates";
import { precedents, specsFor, type FormulaPlace, type PlacedBlock } from "./specWorkbook";

/** Excel calculates these anew whenever it calculates, and when it opens a file. */
const volatile = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "INFO", "CELL"]);

interface FormulaCell extends FormulaPlace {
  readonly formula: string;
  readonly reads: readonly PlacedBlock[];
}

const calls = (formula: string, wanted: (name: string) => boolean) =>
  tokenize(formula).some((token) => isFunction(token) && wanted(token.value.toUpperCase()));

const keyOf = ({ sheet, row, column }: FormulaPlace) => `${sheet.name} ${row} ${column}`;

function formulaCells(workbook: readonly SheetSpec[]): FormulaCell[] {
  return workbook.flatMap((sheet) =>
    sheet.cells.flatMap(({ row: firstRow, column: firstColumn, content }) =>
      content.flatMap((line, r) =>
        line.flatMap((cell, c) => {
          if (cell.kind !== "formula") return [];
          const at = { sheet, row: firstRow + r, column: firstColumn + c };
          return [{ ...at, formula: cell.formula, reads: precedents(cell.formula, at, workbook) }];
        }),
      ),
    ),
  );
}

/** The cells that hang on a volatile function, over any chain of cells, names, tables and sheets. */
function hangingOnVolatile(cells: readonly FormulaCell[]): ReadonlySet<string> {
  const found = new Set(cells.filter(({ formula }) => calls(formula, (name) => volatile.has(name))).map(keyOf));
  const reads = ({ sheet, block }: PlacedBlock) =>
    Array.from({ length: block.rows }, (_row, r) => r).some((r) =>
      Array.from({ length: block.columns }, (_column, c) => c).some((c) =>
        found.has(keyOf({ sheet, row: block.row + r, column: block.column + c })),
      ),
    );
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const cell of cells) if (!found.has(keyOf(cell)) && cell.reads.some(reads)) found.add(keyOf(cell));
  }
  return found;
}

test.each(templates.map((template) => [template.id, template] as const))(
  "no PARTNER cell of %s hangs on a volatile function: without the add-in it would be #NAME? at every opening",
  (_id, template) => {
    const cells = formulaCells(specsFor(template, { language: "en", sample: true }));
    const hanging = hangingOnVolatile(cells);
    const callers = cells.filter(({ formula }) => calls(formula, (name) => name.startsWith("PARTNER.")));
    const lost = callers.filter((cell) => hanging.has(keyOf(cell)));
    expect(lost.map((cell) => `${cell.sheet.name}!${cellAddress(cell)}`)).toEqual([]);
  },
);

test("what hangs on today is found over names, tables and sheets", () => {
  const dashboard = templates.find(({ id }) => id === "dashboard");
  if (dashboard === undefined) throw new Error("There is no dashboard");
  const cells = formulaCells(specsFor(dashboard, { language: "en", sample: true }));
  const hanging = hangingOnVolatile(cells);
  expect([...hanging].some((key) => key.startsWith("Partners "))).toBe(true);
  expect([...hanging].some((key) => key.startsWith("Dashboard "))).toBe(true);
});
