import type { InsertOutcome } from "../../src/excel/inserting/insertFormulas";
import type { ReadRange } from "../../src/excel/reading/readReferences";
import { ExcelFailure } from "../../src/excel/running/excelFailure";
import ExplainCell from "../../src/taskpane/formulas/ExplainCell";
import FormulaBuilder from "../../src/taskpane/formulas/FormulaBuilder";
import { FunctionList } from "../../src/taskpane/formulas/FunctionList";
import { AtWork, type WorkbookAnswers } from "./fakeWorkbook";
import type { PaneState } from "./paneState";

type Cells = Pick<ReadRange, "row" | "column" | "values">;

const scores: Cells = { row: 7, column: 2, values: [[9, 8, 7, 8, 9]] };
const unscored: Cells = { row: 7, column: 2, values: [[9, 8, null, 8, 9]] };
const sevenPartners: Cells = { row: 7, column: 2, values: Array.from({ length: 7 }, () => [9, 8, 7, 8, 9]) };
const selection = { sheetName: "Sheet1", row: 7, column: 7, rows: 1, columns: 1, address: "H8" };

const firstField = ".argument input";
const typeScores = { type: firstField, text: "C8:G8" };
const insert = { press: ".options-create" };
const resultSeen = ".result-value";
const outcomeSeen = '[data-region="formula-builder"] .outcome';

function builder(state: Omit<PaneState, "place" | "show">): PaneState {
  const { answers, ...rest } = state;
  return { ...rest, place: "formulas", show: () => <FormulaBuilder />, answers: { selection, ...answers } };
}

function inserted(name: string, outcome: InsertOutcome, rest: Partial<PaneState> = {}): PaneState {
  const answers = { cells: { "C8:G8": scores }, inserted: outcome };
  return builder({ name: `builder-${name}`, answers, acts: [typeScores, insert], seen: outcomeSeen, ...rest });
}

/** Building formulas. */
export const formulasStates: readonly PaneState[] = [
  builder({ name: "builder-empty" }),
  builder({ name: "builder-argument-missing", acts: [insert], seen: "[role=alert]" }),
  builder({ name: "builder-argument-wrong", acts: [{ type: firstField, text: "C8:G8)" }], seen: "[role=alert]" }),
  builder({
    name: "builder-optional-arguments",
    acts: [{ choose: "select", value: "SCORERANGE" }, { press: ".disclosure" }],
    seen: ".disclosed",
  }),
  builder({
    name: "builder-result",
    answers: { cells: { "C8:G8": scores } },
    acts: [typeScores],
    seen: resultSeen,
  }),
  builder({
    name: "builder-result-refused",
    answers: { cells: { "C8:G8": unscored } },
    acts: [typeScores],
    seen: ".result .failure",
  }),
  builder({
    name: "builder-several-results",
    answers: { cells: { "C8:G14": sevenPartners } },
    acts: [{ type: firstField, text: "C8:G14" }],
    seen: ".result table",
  }),
  builder({ name: "builder-result-unknown", acts: [{ type: firstField, text: "C8:G8*1" }], seen: ".result" }),
  builder({
    name: "builder-inserting",
    answers: { cells: { "C8:G8": scores }, inserted: new AtWork({ waiting: "editing" }) },
    acts: [typeScores, insert],
    seen: ".options .stack",
  }),
  inserted("inserted", { inserted: "H8" }, { lastChange: { action: "insertFormulas", cells: [] } }),
  inserted("inserted-whole-column", { inserted: "H8:H19", column: "Evaluation" }),
  inserted("keep-or-replace", { occupied: "H8" }),
  inserted("beside-a-table", { beside: "H8", table: "Evaluation", spills: false }),
  inserted("refused-beside-a-table", { beside: "H8:H12", table: "Evaluation", spills: true }),
  inserted("refused-in-a-table", { inTable: "Evaluation" }),
  inserted("refused-circular", { circular: "H8" }),
  builder({
    name: "builder-failed",
    answers: { cells: { "C8:G8": scores }, inserted: new ExcelFailure("protectedSheet") },
    acts: [typeScores, insert],
    seen: '[data-region="formula-builder"] [class*="MessageBarTitle"]',
  }),
  { name: "functions", place: "formulas", show: () => <FunctionList /> },
];

function explained(name: string, formula: string, text: string, rest: WorkbookAnswers, rowsBelow = 0): PaneState {
  const cell = { sheetName: "Sheet1", address: "H8", formula, row: 7, column: 7, rowsBelow, columnsRight: 0 };
  return explain(name, { formula: { ...cell, value: text, text, generated: false }, ...rest });
}

function explain(name: string, answers: WorkbookAnswers, seen = ".outcome"): PaneState {
  return {
    name: `explain-${name}`,
    place: "explain",
    show: () => <ExplainCell wanted={undefined} />,
    answers: { selection, ...answers },
    acts: [{ press: '[data-region="explain"] button' }],
    seen: `[data-region="explain"] ${seen}`,
  };
}

/** What stands behind a cell. */
export const explainStates: readonly PaneState[] = [
  { name: "explain", place: "explain", show: () => <ExplainCell wanted={undefined} /> },
  explain("under-way", { formula: new AtWork({ waiting: "editing" }) }, ".stack"),
  explained("value", "=PARTNER.SCORE(C8:G8)", "8.25", { cells: { "C8:G8": scores } }),
  explained("error", "=PARTNER.SCORE(C8:G8)", "#N/A", { cells: { "C8:G8": unscored } }),
  explained("several-functions", "=IF(A1>7,PARTNER.SCORE(C8:G8),PARTNER.ROI(200000,50000))", "8.25", {
    cells: { "C8:G8": scores, A1: { row: 0, column: 0, values: [[8]] } },
  }),
  explained("one-of-several-results", "=PARTNER.SCORE(C8:G14)", "8.25", { cells: { "C8:G14": sevenPartners } }, 1),
  explained("nothing", "=SUM(C8:G8)", "41", {}),
  explain("failed", { formula: new ExcelFailure("sheetMissing") }, '[class*="MessageBarTitle"]'),
];
