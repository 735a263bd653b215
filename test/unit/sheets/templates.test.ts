import { isFunction, tokenize, tokenTypes } from "@borgar/fx";
import { blockOf, compile } from "../../../src/sheets/compile";
import { gallery } from "../../../src/sheets/gallery";
import { papers } from "../../../src/sheets/printScale";
import type { Operation } from "../../../src/sheets/operation";
import type { Block, SheetSpec } from "../../../src/sheets/spec";
import type { Template } from "../../../src/sheets/template";
import { templates } from "../../../src/sheets/templates";
import { inside, precedents, specOf, specsFor, type PlacedBlock, printedArea } from "./specWorkbook";

const languages = ["en", "es"] as const;

/** Every function that a formula of a sheet may use: in Excel 2016 and in LibreOffice 7.4, by its English name. */
const nativeFunctions = new Set(
  (
    "ABS AGGREGATE AND AVERAGE AVERAGEIFS CHOOSE COLUMN COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE " +
    "EDATE EOMONTH EXACT FIXED HYPERLINK IF IFERROR IFNA INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT " +
    "LEN LOOKUP LOWER MATCH MAX MEDIAN MIN MOD MONTH N NETWORKDAYS.INTL NOT OFFSET OR ROUND ROUNDDOWN " +
    "ROUNDUP ROW ROWS SIGN SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT SUMSQ TEXT TODAY TRIM " +
    "WORKDAY WORKDAY.INTL YEAR"
  ).split(" "),
);

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

test("every template of the gallery can be built, and stands in its place", () => {
  expect(templates.map(({ id }) => id)).toEqual(gallery.map(({ id }) => id));
});

const standardHeight = 15;

/** Pages that begin at set rows and hold more than the paper has room for, at the sheet's scale. */
function pagesOutOfRoom(spec: SheetSpec): string[] {
  const { print, rowHeights } = spec;
  const { margins, pageStarts } = print;
  const area = printedArea(spec);
  if (pageStarts === undefined) return [];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const starts = [area.row, ...pageStarts, area.row + area.rows];
  const heights = starts.slice(1).map((end, page) => {
    const rows = Array.from({ length: end - (starts[page] ?? 0) }, (_, index) => (starts[page] ?? 0) + index);
    return sum(rows.map((row) => rowHeights.find((each) => each.row === row)?.height ?? standardHeight));
  });
  const scale = compile(spec).flatMap((each) => (each.kind === "print" ? each.scale / 100 : []))[0] ?? 1;
  return Object.entries(papers).flatMap(([paper, { short }]) => {
    const most = (short - margins.top - margins.bottom) / scale;
    return heights.flatMap((height, page) => (height > most ? [`${paper} is too low for page ${page + 1}`] : []));
  });
}

const cases = templates.flatMap((template) =>
  languages.flatMap((language) =>
    rowsOf(template).flatMap((rows) =>
      [true, false].map((sample) => {
        const workbook = specsFor(template, { language, sample, rows });
        const title = `${template.id} ${language} ${rows} rows ${sample ? "with" : "without"} sample`;
        return [title, workbook.at(-1) as SheetSpec, workbook] as const;
      }),
    ),
  ),
);

function rowsOf({ rows }: Template): number[] {
  return rows === undefined ? [0] : [rows.min, rows.default, rows.max];
}

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

/** What the sheet's cells, colour rules, validation and names refer to. */
function readsOf(spec: SheetSpec, workbook: readonly SheetSpec[]): PlacedBlock[] {
  const places = [
    ...formulasOf(spec),
    ...spec.colourRules.map(({ block, formula }) => ({ ...block, formula })),
    ...spec.validations.flatMap(({ block, rule }) => ("formula" in rule ? [{ ...block, formula: rule.formula }] : [])),
    ...spec.names.flatMap((name) => ("table" in name ? [{ row: 0, column: 0, formula: `=${name.name}` }] : [])),
  ];
  return places.flatMap((place) => precedents(place.formula, { sheet: spec, ...place }, workbook));
}

function allFormulas(spec: SheetSpec): string[] {
  return [
    ...formulasOf(spec).map(({ formula }) => formula),
    ...spec.colourRules.map(({ formula }) => formula),
    ...spec.validations.flatMap(({ rule }) => ("formula" in rule ? [rule.formula] : [])),
  ];
}

function functionsIn(formula: string): string[] {
  return tokenize(formula)
    .filter(isFunction)
    .map(({ value }) => value.toUpperCase());
}

/** The formats of TEXT in a formula that are written there. */
function textFormatsIn(formula: string): string[] {
  const open: string[] = [];
  const tokens = tokenize(formula).filter(({ type }) => type !== tokenTypes.WHITESPACE);
  return tokens.flatMap(({ value }, index) => {
    const before = tokens[index - 1];
    if (value === "(") open.push(before !== undefined && isFunction(before) ? before.value.toUpperCase() : "");
    const closed = value === ")" ? open.pop() : undefined;
    return closed === "TEXT" && before?.type === tokenTypes.STRING ? [before.value] : [];
  });
}

function cellKey(sheet: SheetSpec, row: number, column: number): string {
  return `${sheet.name}!${row},${column}`;
}

function cellsOf({ sheet, block: { row, column, rows, columns } }: PlacedBlock): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellKey(sheet, row + Math.floor(index / columns), column + (index % columns)),
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

/** How many cells of a block show something. */
function filledIn(spec: SheetSpec, block: Block): number {
  const around = spec.cells.filter((cells) => overlap(blockOf(cells), block));
  const filled = around.flatMap(({ row, column, content }) =>
    content.flatMap((line, r) =>
      line.flatMap(({ kind }, c) =>
        kind === "blank" ? [] : [{ row: row + r, column: column + c, rows: 1, columns: 1 }],
      ),
    ),
  );
  return filled.filter((cell) => overlap(cell, block)).length;
}

/** Directly above or below, from its first column to its last. */
function isAlong(block: Block, place: Block): boolean {
  const above = block.row + block.rows === place.row;
  const below = place.row + place.rows === block.row;
  return (above || below) && block.column === place.column && block.columns === place.columns;
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}

describe.each(cases)("%s", (_, spec, workbook) => {
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

  test("writes no number into a text by a format that other countries read otherwise", () => {
    const formats = [...new Set(allFormulas(spec))].flatMap(textFormatsIn);
    expect(formats.filter((format) => !/^"0+%?"$/.test(format))).toEqual([]);
  });

  test("calls no custom function in a colour rule or a validation", () => {
    const rules = [...spec.colourRules, ...spec.validations.map(({ rule }) => rule)];
    const called = rules.flatMap((rule) => ("formula" in rule ? functionsIn(rule.formula) : []));
    expect(called.filter((name) => name.startsWith("PARTNER."))).toEqual([]);
  });

  test("has no chain of custom functions: none reads a cell, on whatever sheet, that depends on another", () => {
    const formulas = workbook.flatMap((sheet) =>
      formulasOf(sheet).map((placed) => ({
        formula: placed.formula,
        key: cellKey(sheet, placed.row, placed.column),
        custom: functionsIn(placed.formula).some((name) => name.startsWith("PARTNER.")),
        reads: precedents(placed.formula, { sheet, ...placed }, workbook).flatMap(cellsOf),
      })),
    );
    const reached = new Set(formulas.filter(({ custom }) => custom).map(({ key }) => key));
    for (let before = -1; before < reached.size;) {
      before = reached.size;
      for (const { key, reads } of formulas) {
        if (reads.some((cell) => reached.has(cell))) reached.add(key);
      }
    }
    const chained = formulas.filter(({ custom, reads }) => custom && reads.some((cell) => reached.has(cell)));
    expect(chained.map(({ formula }) => formula)).toEqual([]);
  });

  test("refers to nothing outside the cells that it fills", () => {
    const elsewhere = readsOf(spec, workbook).filter(({ sheet }) => sheet !== spec);
    expect(elsewhere.filter(({ sheet, block }) => !inside(block, usedArea(sheet)))).toEqual([]);
    const blocks = [
      ...readsOf(spec, workbook).flatMap(({ sheet, block }) => (sheet === spec ? [block] : [])),
      ...spec.names.flatMap((name) => ("block" in name ? [name.block] : [])),
      ...spec.tables.map(({ block }) => block),
      ...spec.validations.flatMap(({ block, rule }) => (rule.kind === "list" ? [block, rule.source] : [block])),
      ...spec.colourRules.map(({ block }) => block),
      ...spec.charts.flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
      printedArea(spec),
    ];
    expect(blocks.filter((block) => !inside(block, used))).toEqual([]);
  });

  test("writes no cell twice, and covers no cell with content by a chart", () => {
    const blocks = spec.cells.map(blockOf);
    expect(pairs(blocks).filter(([a, b]) => overlap(a, b))).toEqual([]);
    expect(spec.charts.flatMap(({ place }) => blocks.filter((block) => overlap(block, place)))).toEqual([]);
  });

  test("says in a cell beside each chart what it shows, by native functions, with room to run on and printed", () => {
    const formulas = formulasOf(spec);
    const found = spec.charts.map(({ name, place, sentence }) => {
      const said =
        formulas.find(({ row, column }) => row === sentence.row && column === sentence.column)?.formula ?? "";
      return {
        name,
        along: isAlong(sentence, place),
        says: functionsIn(said).includes("IFERROR"),
        custom: functionsIn(said).filter((called) => called.startsWith("PARTNER.")),
        inTheWay: filledIn(spec, sentence) - 1,
        printed: inside(sentence, printedArea(spec)),
      };
    });
    const right = { along: true, says: true, custom: [], inTheWay: 0, printed: true };
    expect(found).toEqual(spec.charts.map(({ name }) => ({ name, ...right })));
  });

  test("prints every table and chart whole", () => {
    const printed = [...spec.tables.map(({ block }) => block), ...spec.charts.map(({ place }) => place)];
    expect(printed.filter((block) => !inside(block, printedArea(spec)))).toEqual([]);
    expect(spec.print.orientation).toBe("landscape");
    expect(spec.print.fitToPagesWide).toBe(1);
    expect(pagesOutOfRoom(spec)).toEqual([]);
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
    compile(withoutWords(specOf(template, { language, sample: true }))).map(shapeOf);
  expect(shape("es")).toEqual(shape("en"));
});

/** Every text the same: whether one must be protected, and is then written by itself, depends on its words. */
function withoutWords(spec: SheetSpec): SheetSpec {
  const cells = spec.cells.map((block) => ({
    ...block,
    content: block.content.map((row) => row.map((cell) => (cell.kind === "text" ? { ...cell, text: "text" } : cell))),
  }));
  return { ...spec, cells };
}

/** An operation without its words. */
function shapeOf(operation: Operation): unknown {
  switch (operation.kind) {
    case "content":
      return { ...operation, cells: operation.cells.map((row) => row.map((cell) => typeof cell)) };
    case "format":
      return { ...operation, numberFormat: operation.numberFormat?.replaceAll(/"[^"]*"/g, "") };
    case "validation":
      return { address: operation.address, rule: operation.rule.kind, style: operation.alert.style };
    case "colourRule":
      return { ...operation, formula: "" };
    case "chart":
      return {
        ...operation,
        title: "",
        series: operation.series.map((series) => ({ ...series, name: "" })),
        valueAxis: {},
      };
    case "columnName":
      return { ...operation, heading: "" };
    case "print":
      return { ...operation, footer: {} };
    default:
      return operation;
  }
}

test.each(templates.filter(({ rows }) => rows !== undefined))(
  "$id refuses a number of rows that it isn't made for",
  (template) => {
    const build = (rows: number) => specOf(template, { language: "en", sample: false, rows });
    const { min, max } = template.rows ?? { min: 0, max: 0 };
    expect(() => build(min - 1)).toThrow(RangeError);
    expect(() => build(max + 1)).toThrow(RangeError);
    expect(() => build(min + 0.5)).toThrow(RangeError);
  },
);
