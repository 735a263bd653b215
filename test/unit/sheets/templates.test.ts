import { isFunction, isRange, tokenize, tokenTypes } from "@borgar/fx";
import { blockOf, compile } from "../../../src/sheets/compile";
import type { Operation } from "../../../src/sheets/operation";
import type { Block, SheetSpec } from "../../../src/sheets/spec";
import { templates } from "../../../src/sheets/templates";

const languages = ["en", "es"] as const;

/** Every function that a formula of a sheet may use: in Excel 2016 and in LibreOffice 7.4, by its English name. */
const nativeFunctions = new Set(
  "ABS AND COUNT COUNTA COUNTIF COUNTIFS IF IFNA INDEX ISNUMBER MATCH NOT ROUND ROW ROWS SMALL SUM SUMPRODUCT TRIM".split(
    " ",
  ),
);

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const cases = templates.flatMap((template) =>
  languages.flatMap((language) =>
    [template.rows.min, template.rows.default, template.rows.max].flatMap((rows) =>
      [true, false].map((sample) => {
        const spec = template.build({ language, currency: "EUR", sample, rows });
        return [`${template.id} ${language} ${rows} rows ${sample ? "with" : "without"} sample`, spec] as const;
      }),
    ),
  ),
);

function formulasOf(spec: SheetSpec): PlacedFormula[] {
  return spec.cells.flatMap((cells) =>
    cells.content.flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex) =>
        cell.kind === "formula"
          ? [{ row: cells.row + rowIndex, column: cells.column + columnIndex, formula: cell.formula }]
          : [],
      ),
    ),
  );
}

function allFormulas(spec: SheetSpec): string[] {
  return [...formulasOf(spec).map(({ formula }) => formula), ...spec.colourRules.map(({ formula }) => formula)];
}

function functionsIn(formula: string): string[] {
  return tokenize(formula)
    .filter(isFunction)
    .map(({ value }) => value.toUpperCase());
}

function cellBlock(reference: string): Block {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference);
  if (match === null) throw new Error(`Not a plain reference: ${reference}`);
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const column = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    row: Number(firstRow) - 1,
    column: column(firstColumn),
    rows: Number(lastRow) - Number(firstRow) + 1,
    columns: column(lastColumn) - column(firstColumn) + 1,
  };
}

/** What a formula reads: plain references, and names as the cells they stand for. */
function precedents(formula: string, spec: SheetSpec): Block[] {
  return tokenize(formula, { mergeRefs: true })
    .filter(isRange)
    .map(({ type, value }) => {
      if (type !== tokenTypes.REF_NAMED) return cellBlock(value);
      const name = spec.names.find((candidate) => candidate.name === value);
      if (name === undefined) throw new Error(`${value} is no name of the sheet`);
      return name.block;
    });
}

function cellKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

function cellsOf({ row, column, rows, columns }: Block): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellKey({ row: row + Math.floor(index / columns), column: column + (index % columns) }),
  );
}

function inside(inner: Block, outer: Block): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function overlap(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function usedArea(spec: SheetSpec): Block {
  const blocks = spec.cells.map(blockOf);
  return {
    row: 0,
    column: 0,
    rows: Math.max(...blocks.map(({ row, rows }) => row + rows)),
    columns: Math.max(...blocks.map(({ column, columns }) => column + columns)),
  };
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}

describe.each(cases)("%s", (_, spec) => {
  const used = usedArea(spec);

  test("has a legal sheet name", () => {
    expect(spec.name).toMatch(/^[^\\/?*:[\]']{1,31}$/);
    expect(spec.name).not.toMatch(/^history$/i);
  });

  test("has formulas that parse and use English functions of old and new programs", () => {
    for (const formula of new Set(allFormulas(spec))) {
      const tokens = tokenize(formula);
      const operators = (operator: string) =>
        tokens.filter(({ type, value }) => type === tokenTypes.OPERATOR && value === operator).length;
      expect({
        formula,
        short: formula.length <= 8192,
        broken: tokens.filter(({ type, unterminated }) => type === tokenTypes.UNKNOWN || unterminated).length,
        unbalanced: operators("(") - operators(")"),
        unknown: functionsIn(formula).filter((name) => !nativeFunctions.has(name) && !name.startsWith("PARTNER.")),
      }).toEqual({ formula: expect.stringMatching(/^=[^=]/), short: true, broken: 0, unbalanced: 0, unknown: [] });
    }
  });

  test("calls no custom function in a colour rule", () => {
    expect(
      spec.colourRules.flatMap(({ formula }) => functionsIn(formula)).filter((name) => name.includes(".")),
    ).toEqual([]);
  });

  test("has no chain of custom functions: none reads a cell that depends on another", () => {
    const formulas = formulasOf(spec).map((placed) => ({
      ...placed,
      custom: functionsIn(placed.formula).some((name) => name.startsWith("PARTNER.")),
      reads: precedents(placed.formula, spec).flatMap(cellsOf),
    }));
    const reached = new Set(formulas.filter(({ custom }) => custom).map(cellKey));
    for (let before = -1; before < reached.size;) {
      before = reached.size;
      for (const placed of formulas) {
        if (placed.reads.some((cell) => reached.has(cell))) reached.add(cellKey(placed));
      }
    }
    const chained = formulas.filter(({ custom, reads }) => custom && reads.some((cell) => reached.has(cell)));
    expect(chained.map(({ formula }) => formula)).toEqual([]);
  });

  test("refers to nothing outside the cells that it fills", () => {
    const blocks = [
      ...allFormulas(spec).flatMap((formula) => precedents(formula, spec)),
      ...spec.names.map(({ block }) => block),
      ...spec.tables.map(({ block }) => block),
      ...spec.validations.flatMap(({ block, rule }) => (rule.kind === "list" ? [block, rule.source] : [block])),
      ...spec.colourRules.map(({ block }) => block),
      ...spec.charts.flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
      spec.print.area,
    ];
    expect(blocks.filter((block) => !inside(block, used))).toEqual([]);
  });

  test("writes no cell twice, and covers no cell with content by a chart", () => {
    const blocks = spec.cells.map(blockOf);
    expect(pairs(blocks).filter(([a, b]) => overlap(a, b))).toEqual([]);
    expect(spec.charts.flatMap(({ place }) => blocks.filter((block) => overlap(block, place)))).toEqual([]);
  });

  test("prints every table and chart whole", () => {
    const printed = [...spec.tables.map(({ block }) => block), ...spec.charts.map(({ place }) => place)];
    expect(printed.filter((block) => !inside(block, spec.print.area))).toEqual([]);
    expect(spec.print.orientation).toBe("landscape");
    expect(spec.print.fitToPagesWide).toBe(1);
  });

  test("keeps Excel's limits for texts", () => {
    const texts = spec.cells.flatMap(({ content }) =>
      content.flat().map((cell) => (cell.kind === "text" ? cell.text : "")),
    );
    expect(texts.filter((text) => text.length > 32_767)).toEqual([]);
    for (const { title, message, prompt } of spec.validations) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
      expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
      expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
    }
    expect(Object.values(spec.print.footer).join("").length).toBeLessThanOrEqual(240);
  });

  test("has unique names, none like a cell or a function", () => {
    const names = [...spec.names.map(({ name }) => name), ...spec.tables.map(({ name }) => name)];
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{1,254}$/);
      expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/i);
      expect(nativeFunctions.has(name.toUpperCase())).toBe(false);
    }
  });

  test("has a heading over every column of a table, each only once", () => {
    for (const { block } of spec.tables) {
      const header = spec.cells.find(({ row, column }) => row === block.row && column === block.column);
      const headings = header?.content[0]?.map((cell) => (cell.kind === "text" ? cell.text : "")) ?? [];
      expect(headings).toHaveLength(block.columns);
      expect(headings).not.toContain("");
      expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
    }
  });
});

test.each(templates)("$id has the same shape in both languages", (template) => {
  const shape = (language: (typeof languages)[number]) =>
    compile(template.build({ language, currency: "USD", sample: true, rows: template.rows.default })).map(shapeOf);
  expect(shape("es")).toEqual(shape("en"));
});

/** An operation without its words. */
function shapeOf(operation: Operation): unknown {
  switch (operation.kind) {
    case "content":
      return { ...operation, cells: operation.cells.map((row) => row.map((cell) => typeof cell)) };
    case "validation":
      return { address: operation.address, rule: operation.rule, style: operation.alert.style };
    case "colourRule":
      return { ...operation, formula: operation.formula.replace(/"[^"]*"/g, '""') };
    case "chart":
      return {
        ...operation,
        title: "",
        series: operation.series.map((series) => ({ ...series, name: "" })),
        valueAxis: {},
      };
    case "print":
      return { ...operation, footer: {} };
    default:
      return operation;
  }
}

test.each(templates)("$id refuses a number of rows that it isn't made for", (template) => {
  const build = (rows: number) => template.build({ language: "en", currency: "USD", sample: false, rows });
  expect(() => build(template.rows.min - 1)).toThrow(RangeError);
  expect(() => build(template.rows.max + 1)).toThrow(RangeError);
  expect(() => build(template.rows.min + 0.5)).toThrow(RangeError);
});
