import { sheetWordsOf } from "../../../../src/locales/sheetWords";
import { inputCatalogue } from "../../../../src/sheets/assumptions/catalogue";
import type { InputValue } from "../../../../src/sheets/assumptions/inputValue";
import { readingsOf, type ReadCells, type ReadSheet } from "../../../../src/sheets/assumptions/readings";

const wording = { language: "es", currency: "EUR", words: sheetWordsOf("es") } as const;

function column(place: number, ...values: InputValue[]): ReadCells {
  return { row: 7, column: place, values: values.map((value) => [value]), numberFormats: values.map(() => ["0.0"]) };
}

const sheet: ReadSheet = {
  key: "a",
  name: "Evaluation",
  language: "en",
  inputs: inputCatalogue.get("evaluation") ?? [],
  named: new Map(),
  columns: new Map(),
};

test("the rows of a table are known by their partner, wherever they stand; blank rows have no inputs", () => {
  const columns = new Map([
    ["partner", column(1, "Nova", null, " Delta ", "Nova")],
    ["strategic-fit", column(3, 9, 1, null, 8)],
  ]);
  const readings = readingsOf({ ...sheet, columns }, wording);
  expect(readings.map(({ inputId, address, value }) => [inputId, address, value])).toEqual([
    ["strategic-fit:Nova", "D8", 9],
    ["strategic-fit:Delta", "D10", null],
    ["strategic-fit:Nova (2)", "D11", 8],
  ]);
  expect(readings[0]).toMatchObject({ label: "Nova: Encaje estratégico", unit: "/10", numberFormat: "0.0" });
});

test("a name that the sheet lacks has no inputs", () => {
  expect(readingsOf(sheet, wording)).toEqual([]);
  const named = new Map([["Threshold", column(3, 6.5)]]);
  expect(readingsOf({ ...sheet, named }, wording)).toMatchObject([
    { inputId: "threshold", unit: "puntos", address: "D8", value: 6.5, given: { source: "playbook", value: 7 } },
  ]);
});

test("the dashboard's own targets are known by the KPI, and called by its name", () => {
  const named = new Map([
    ["LineIds", column(16, "weekly-partnership-roi", "", "deal-velocity")],
    ["LineNames", column(1, "ROI (%)", "More KPIs", "Deal velocity (days)")],
    ["LineOwnTargets", column(4, 3, null, 40)],
  ]);
  const readings = readingsOf({ ...sheet, inputs: inputCatalogue.get("dashboard") ?? [], named }, wording);
  const targets = readings.filter(({ inputId }) => inputId.startsWith("ownTarget"));
  expect(targets.map(({ inputId, label, value }) => [inputId, label, value])).toEqual([
    ["ownTarget:weekly-partnership-roi", "ROI (%): Objetivo propio", 3],
    ["ownTarget:deal-velocity", "Deal velocity (days): Objetivo propio", 40],
  ]);
});
