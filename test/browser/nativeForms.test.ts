import { nativeFormula } from "../../src/formulas/native/nativeFormula";
import { openWorkbook, type Workbook } from "./workbook";

/** In ranges, LibreOffice tells no truth value from a number, and no kind of error: this engine does, as Excel. */
const cells = [
  ["9", "8", "7", "8", "9"],
  ["9", "TRUE", "7", "8", "9"],
  ["9", "=INDEX(A1,2)", "7", "8", "9"],
  ["9", "8", "=UNKNOWN(1)", "=NA()", "9"],
  ["9", "8", "=1/0", "=INDEX(A1,2)", "9"],
  ["5", "7", "8", "9", '=""'],
];

const calls = [
  "ROI(A1:E6,A1)",
  "ROI(A1,A1:E6)",
  "CACSAVING(A1:A6,A2:E2)",
  "SCORE(A1:E6)",
  "SCOREBOUNDS(A1:E6)",
  "SCORERANGE(A1:E6,0.3)",
  "SCOREGAP(A1:E6,A1:E1)",
  "FLIPPOINT(A1:E6)",
  'KPISTATUS("roi",A1:E6)',
  'KPISTATUS(A1:A6,B1:B6,B1:B6,"es")',
  "ROI(SUM(A1:E1),PARTNER.SCORE(A1:E6))",
];

const shapes = new Map([
  ["A1", [1, 1]],
  ["A1:E1", [1, 5]],
  ["A2:E2", [1, 5]],
  ["A1:A6", [6, 1]],
  ["B1:B6", [6, 1]],
  ["A1:E6", [6, 5]],
]);

function shapeOf(address: string): { rows: number; columns: number } | undefined {
  const [rows, columns] = shapes.get(address) ?? [];
  return rows === undefined || columns === undefined ? undefined : { rows, columns };
}

let workbook: Workbook;

beforeAll(async () => {
  workbook = await openWorkbook();
  await workbook.page.evaluate(async (table) => {
    for (const [row, line] of table.entries()) {
      for (const [column, input] of line.entries()) {
        await window.preview.setCell("Sheet1", `${"ABCDE".charAt(column)}${row + 1}`, input);
      }
    }
  }, cells);
});

afterAll(async () => {
  await workbook.close();
});

test.each(calls)("the native form answers what %s answers, cell by cell", async (call) => {
  const formula = `=PARTNER.${call}`;
  const native = nativeFormula(formula, { shapeOf, textsOf: () => [] });
  if (!native.ok) throw new Error(native.reason);
  const [expected, found] = await workbook.page.evaluate(
    async (formulas) => {
      for (const [place, each] of formulas.entries()) {
        await window.preview.setCell("Sheet1", ["H1", "P1"][place] ?? "", each);
      }
      await window.preview.settled();
      const texts = (columns: string) =>
        [1, 2, 3, 4, 5, 6, 7].map((row) => [...columns].map((each) => window.preview.cell("Sheet1", each + row).text));
      return [texts("HIJKLM"), texts("PQRSTU")];
    },
    [formula, native.formula],
  );
  expect(found).toEqual(expected);
  expect(expected?.flat()).toContain("#VALUE!");
});
