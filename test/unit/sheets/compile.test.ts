import { compile } from "../../../src/sheets/compile";
import { blank, formula, number, text } from "../../../src/sheets/content";
import type { Operation } from "../../../src/sheets/operation";
import type { SheetSpec } from "../../../src/sheets/spec";

const smallest: SheetSpec = {
  templateId: "test",
  templateVersion: 1,
  language: "en",
  currency: "USD",
  name: "Test",
  tabColour: "#000000",
  columnWidths: [],
  rowHeights: [],
  cells: [],
  styled: [],
  merged: [],
  tables: [],
  names: [],
  validations: [],
  colourRules: [],
  charts: [],
  print: {
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    orientation: "portrait",
    fitToPagesWide: 1,
    margins: { top: 1, bottom: 1, left: 1, right: 1 },
    footer: { left: "", center: "", right: "" },
  },
  start: { row: 0, column: 0 },
};

function compiled<Kind extends Operation["kind"]>(
  kind: Kind,
  spec: Partial<SheetSpec>,
): Extract<Operation, { kind: Kind }>[] {
  return compile({ ...smallest, ...spec }).filter(
    (operation): operation is Extract<Operation, { kind: Kind }> => operation.kind === kind,
  );
}

test("a block is written as one array, blanks left alone", () => {
  const content = [
    [text("a"), number(1)],
    [blank, formula("B1+1")],
  ];
  expect(compiled("content", { cells: [{ row: 1, column: 1, content }] })).toEqual([
    {
      kind: "content",
      address: "B2:C3",
      hasFormulas: true,
      cells: [
        ["a", 1],
        [null, "=B1+1"],
      ],
    },
  ]);
});

test("rows of different length are refused", () => {
  const cells = [{ row: 0, column: 0, content: [[blank, blank], [blank]] }];
  expect(() => compile({ ...smallest, cells })).toThrow("A1");
});

test("a number format goes before every value", () => {
  const spec = { cells: [{ row: 0, column: 0, content: [[number(0.5)]], numberFormat: "0%" }] };
  const kinds = compile({ ...smallest, ...spec }).map(({ kind }) => kind);
  expect(kinds.indexOf("format")).toBeLessThan(kinds.indexOf("content"));
});

test("a text that looks like a formula gets the text format, and is not written among formulas", () => {
  const content = [[text('=HYPERLINK("x")'), formula("1+1"), text("plain")]];
  const cells = [{ row: 0, column: 0, content, numberFormat: "0.00" }];
  expect(compiled("format", { cells }).map(({ address, numberFormat }) => [address, numberFormat])).toEqual([
    ["A1:C1", "0.00"],
    ["A1", "@"],
  ]);
  expect(compiled("content", { cells })).toEqual([
    { kind: "content", address: "A1:C1", hasFormulas: true, cells: [[null, "=1+1", "plain"]] },
    { kind: "content", address: "A1", hasFormulas: false, cells: [['=HYPERLINK("x")']] },
  ]);
});

test("columns of one width are set together", () => {
  expect(compiled("columnWidth", { columnWidths: [10, 66, 66, 66, 10] })).toEqual([
    { kind: "columnWidth", address: "A1", points: 10 },
    { kind: "columnWidth", address: "B1:D1", points: 66 },
    { kind: "columnWidth", address: "E1", points: 10 },
  ]);
});

test("rows without a height keep theirs", () => {
  const rowHeights = [
    { row: 1, height: 20 },
    { row: 2, height: 20 },
    { row: 5, height: 30 },
  ];
  expect(compiled("rowHeight", { rowHeights })).toEqual([
    { kind: "rowHeight", address: "A2:A3", points: 20 },
    { kind: "rowHeight", address: "A6", points: 30 },
  ]);
});

test("a single cell has no inner borders", () => {
  const styled = [{ block: { row: 0, column: 0, rows: 1, columns: 1 }, style: "inputNumber" as const }];
  const [format] = compiled("format", { styled });
  expect(format?.format.borders?.map(({ edge }) => edge)).toEqual(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
});

test("a list is validated against cells that don't move", () => {
  const block = { row: 0, column: 0, rows: 5, columns: 1 };
  const [validation] = compiled("validation", {
    validations: [
      { block, rule: { kind: "list", source: { ...block, column: 9 } }, alert: "stop", title: "", message: "" },
    ],
  });
  expect(validation?.rule).toEqual({ kind: "list", source: "$J$1:$J$5" });
});

test("the first colour rule is added last, where Excel gives it priority", () => {
  const block = { row: 0, column: 0, rows: 1, columns: 1 };
  const rule = { block, fill: "#FFFFFF", fontColour: "#000000" };
  const rules = compiled("colourRule", {
    colourRules: [
      { ...rule, formula: "=first" },
      { ...rule, formula: "=second" },
    ],
  });
  expect(rules.map(({ formula: source }) => source)).toEqual(["=second", "=first"]);
});

test("a block too big for a request is written in parts that cover it", () => {
  const row = [text("x".repeat(30_000))];
  const parts = compiled("content", {
    cells: [{ row: 0, column: 2, content: Array.from({ length: 100 }, () => row) }],
  });
  expect(parts.map(({ address }) => address)).toEqual(["C1:C33", "C34:C66", "C67:C99", "C100"]);
  expect(parts.flatMap(({ cells }) => cells)).toHaveLength(100);
});
