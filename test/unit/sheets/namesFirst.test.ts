import { parseA1Ref, parseStructRef, tokenize, tokenTypes } from "@borgar/fx";
import { compile } from "../../../src/sheets/compile";
import { formula, number, text } from "../../../src/sheets/content";
import type { ContentOperation, Operation } from "../../../src/sheets/operation";
import type { SheetSpec } from "../../../src/sheets/spec";
import { templates } from "../../../src/sheets/templates";
import { specOf, specsFor } from "./specWorkbook";

const everyTemplate = templates.map((template) => [template.id, template] as const);

/** Plain addresses need nothing that is made before them. */
function namesIn(source: string): string[] {
  return tokenize(source, { mergeRefs: true }).flatMap(({ type, value }) => {
    if (type === tokenTypes.REF_STRUCT) return [parseStructRef(value)?.table ?? "the table around it"];
    return type === tokenTypes.REF_NAMED ? [value] : [];
  });
}

const formulasIn = ({ cells }: ContentOperation): string[] =>
  cells.flat().filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

/** The names that a formula reads and that are not there when it is written. */
function unknownAtTheirWriting(operations: readonly Operation[], known: Set<string>): string[] {
  const missing: string[] = [];
  for (const operation of operations) {
    if (operation.kind === "table" || operation.kind === "name" || operation.kind === "columnName") {
      known.add(operation.name);
    } else if (operation.kind === "content" && operation.hasFormulas) {
      missing.push(...formulasIn(operation).flatMap((source) => namesIn(source).filter((name) => !known.has(name))));
    }
  }
  return [...new Set(missing)];
}

describe.each(everyTemplate)("%s", (_, template) => {
  test.each(["en", "es"] as const)("writes no formula before the names and tables that it reads, in %s", (language) => {
    const specs = specsFor(template, { language, sample: true });
    const others = specs
      .slice(0, -1)
      .flatMap((spec) => [
        ...spec.tables.map(({ name }) => name),
        ...spec.names.map(({ name }) => `'${spec.name}'!${name}`),
      ]);
    expect(unknownAtTheirWriting(compile(specs.at(-1) as SheetSpec), new Set(others))).toEqual([]);
  });

  test.each(["en", "es"] as const)("writes nothing beside or below a table once it is there, in %s", (language) => {
    const spec = specOf(template, { language, sample: true });
    const operations = compile(spec);
    const after = operations.slice(
      Math.max(
        0,
        operations.findIndex(({ kind }) => kind === "table"),
      ),
    );
    const written = after.filter((each) => each.kind === "content").map(({ address }) => blockOf(address));
    const hasTable = spec.tables.length > 0;
    expect(written.filter((each) => hasTable && !spec.tables.some(({ block }) => fillsColumns(each, block)))).toEqual(
      [],
    );
  });
});

interface Lines {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function blockOf(address: string): Lines {
  const parsed = parseA1Ref(address);
  if (!parsed || !("range" in parsed)) throw new Error(`Not an address: ${address}`);
  const { top, left, bottom, right } = parsed.range;
  const [row, column] = [top ?? 0, left ?? 0];
  return { row, column, rows: (bottom ?? row) - row + 1, columns: (right ?? column) - column + 1 };
}

/** A column of a table is written as a whole: Excel fills the rest with what is written into a part. */
function fillsColumns(block: Lines, table: Lines): boolean {
  return (
    block.row === table.row + 1 &&
    block.rows === table.rows - 1 &&
    block.column >= table.column &&
    block.column + block.columns <= table.column + table.columns
  );
}

const base = specOf(templates[0] as (typeof templates)[number], { language: "en", sample: false });
const withTable: SheetSpec = {
  ...base,
  cells: [
    { row: 0, column: 0, content: [[formula("SUM(Sums)")]] },
    { row: 4, column: 0, content: [[text("Value"), text("Double")]] },
    { row: 5, column: 0, content: [[number(1)], [number(2)]] },
    { row: 5, column: 1, content: [[formula("Sheet[[#This Row],[Value]]*Rate")], [formula("[@Value]*Rate")]] },
  ],
  merged: [],
  tables: [
    {
      name: "Sheet",
      block: { row: 4, column: 0, rows: 3, columns: 2 },
      tableStyle: "",
      bandedRows: true,
      filterButtons: true,
    },
  ],
  names: [
    { name: "Sums", table: "Sheet", heading: "Double" },
    { name: "Rate", block: { row: 1, column: 0, rows: 1, columns: 1 } },
  ],
};

test("what reads a table of its own sheet is written after the table and the names of its columns", () => {
  const steps = compile(withTable).flatMap((operation) => {
    if (operation.kind === "content") return [operation.address];
    return ["table", "columnName", "name"].includes(operation.kind) && "name" in operation ? [operation.name] : [];
  });
  expect(steps).toEqual(["Rate", "A5:B5", "A6:A7", "Sheet", "Sums", "A1", "B6:B7"]);
});

test("headings in one block with formulas that read their table are refused", () => {
  const cells = [{ row: 4, column: 0, content: [[text("Value"), formula("SUM(Sheet[Value])")]] }];
  expect(() => compile({ ...withTable, cells })).toThrow("A5");
});
