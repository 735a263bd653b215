import type { CreatedSheet } from "../../src/excel/creating/createSheet";
import type { Insertion } from "../../src/excel/inserting/insertFormulas";
import { markSheet } from "../../src/excel/reading/sheetIdentity";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { bannerName } from "../../src/sheets/banner";
import { dashboardNames, lineNames } from "../../src/sheets/settings/dashboardSettings";
import type { Pane } from "./pane";
import type { TestedWorkbook } from "./testedWorkbook";

/** Something a person can do that changes the workbook. */
export interface Action {
  readonly name: string;
  /** Makes what it starts from, in a new workbook. */
  start(workbook: TestedWorkbook, pane: Pane): Promise<void>;
  /** Whole sheets one after another: those that are made stay, and a second try makes the others. */
  readonly isInParts?: true;
  /** What the pane has to have done just before, each time: it is known to that pane alone, as long as it is open. */
  justBefore?(pane: Pane): Promise<unknown>;
  /** Answers whether it was told to be done; throws what was told to have failed. */
  run(pane: Pane): Promise<Done>;
}

export interface Done {
  readonly isDone: boolean;
  /** Sheets that were told to be there though not all of it is done: they stay, and a second try makes the others. */
  readonly made?: readonly string[];
  /** Why not all of it is done. */
  readonly failure?: unknown;
}

const done: Done = { isDone: true };
const choices = { language: "en", currency: "EUR", sample: true, today: 46_090 } as const;

async function create({ addin }: Pane, templateId: string): Promise<readonly CreatedSheet[]> {
  return addin.createSheet(addin.templateOf(templateId), { ...choices, rows: 5 });
}

const created = (templateId: string) => async (pane: Pane) => {
  await create(pane, templateId);
  return done;
};

const empty = async () => {};

/**
 * A table with a column of PARTNER formulas, one alone in a column, one in a name that a cell of another sheet reads, and
 * the line for readers who lack the add-in.
 */
async function withPartnerFormulas(workbook: TestedWorkbook): Promise<void> {
  await workbook.change(({ worksheets, names }) => {
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["Won", "Spent", "ROI"],
      [3, 1, ""],
      [4, 1, ""],
      [5, 1, ""],
    ];
    sheet.tables.add("A1:C4", true).name = "Returns";
    sheet.getRange("C2:C4").formulas = [2, 3, 4].map((row) => [`=PARTNER.ROI(A${row},B${row})`]);
    sheet.getRange("E2").formulas = [["=PARTNER.SCORE(A2:B2)"]];
    markSheet(sheet, { identity: "one", template: "evaluation", version: 1, language: "en" });
    sheet.getRange("H1").values = [[sheetWordsOf("en").banner]];
    sheet.names.add(bannerName, sheet.getRange("H1"));
    names.add("BestRoi", "=PARTNER.ROI(Sheet1!$A$4,Sheet1!$B$4)");
    const other = worksheets.add("Other");
    other.getRange("A1:A2").formulas = [["=BestRoi"], ["=PARTNER.CACSAVING(Sheet1!A2,Sheet1!B2)"]];
  });
}

async function withScores(workbook: TestedWorkbook): Promise<void> {
  await workbook.change(({ worksheets }) => {
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:E3").values = [["A", "B", "C", "D", "E"], Array(5).fill(7), Array(5).fill(8)];
    sheet.getRange("A2:E3").select();
  });
}

/** A formula whose result fills cells that hold something. */
const spilling: Insertion = {
  formulaAt: () => "=SEQUENCE(2,2)",
  written: { rows: 1, columns: 1 },
  fills: { rows: 2, columns: 2 },
  isCircular: () => false,
};

/** Two KPIs as a grid that calculates would show them; the others show nothing. */
async function withDashboard(workbook: TestedWorkbook, pane: Pane): Promise<void> {
  await create(pane, "dashboard");
  const values = {
    ids: ["weekly-new-partners", "weekly-partner-revenue"],
    names: ["New partners", "Partner revenue"],
    actuals: [5, 50_000],
    targets: [8, 75_000],
    benchmarks: [6, ""],
    statuses: ["Below", "Below"],
  };
  const columns = Object.entries(lineNames) as [keyof typeof lineNames, string][];
  await workbook.change(({ worksheets }) => {
    const { names } = worksheets.getItem("Dashboard");
    names.getItem(dashboardNames.asOf).getRange().values = [[choices.today]];
    for (const [column, name] of columns) {
      const range = names.getItem(name).getRange();
      values[column].forEach((value, row) => (range.getCell(row, 0).values = [[value]]));
    }
  });
}

async function withLog(workbook: TestedWorkbook, pane: Pane): Promise<void> {
  await create(pane, "evaluation");
  await pane.addin.recordAssumptions();
  await workbook.change(({ worksheets }) => {
    const [scores] = [worksheets.getItem("Evaluation").tables.getItemAt(0).getDataBodyRange()];
    scores.getCell(0, 2).values = [[3]];
    scores.getCell(1, 2).values = [[4]];
  });
}

const native = async ({ addin }: Pane): Promise<Done> => {
  const { kind } = await addin.makeNative("workbook");
  return { isDone: kind === "made" };
};

const live = async ({ addin }: Pane): Promise<Done> => {
  const { leftAlone } = await addin.makeLive();
  return { isDone: leftAlone.length === 0 };
};

const values = (scope: "sheet" | "workbook") => ({
  name: `values only, ${scope}`,
  start: withPartnerFormulas,
  run: async ({ addin }: Pane): Promise<Done> => ({ isDone: (await addin.copyValues(scope)).kind === "copied" }),
});

const changes: readonly Action[] = [
  { name: "create a sheet", start: empty, run: created("evaluation") },
  { name: "create a sheet and one that it reads", start: empty, run: created("robustness") },
  {
    name: "create the workbook",
    start: empty,
    isInParts: true,
    async run({ addin }) {
      const few = ["prescreen", "evaluation"].map(addin.templateOf);
      const { end, created: sheets } = await addin.createWorkbook(few, choices);
      const failure = typeof end === "object" ? end.failure : undefined;
      return { isDone: end === "complete", made: sheets.map(({ name }) => name), failure };
    },
  },
  {
    name: "record the week",
    start: withDashboard,
    async run({ addin }) {
      const { stage } = await addin.recordWeek({ replace: true });
      return { isDone: stage === "recorded" };
    },
  },
  {
    name: "assumption log on",
    start: async (_workbook, pane) => void (await create(pane, "evaluation")),
    run: recorded,
  },
  { name: "record assumptions", start: withLog, run: recorded },
  { name: "make native", start: withPartnerFormulas, run: native },
  {
    name: "make native, with a register from before",
    async start(workbook, pane) {
      await withPartnerFormulas(workbook);
      await native(pane);
      await live(pane);
    },
    run: native,
  },
  {
    name: "make live again",
    async start(workbook, pane) {
      await withPartnerFormulas(workbook);
      await native(pane);
    },
    run: live,
  },
  {
    name: "repair",
    async start(workbook) {
      await withPartnerFormulas(workbook);
      await workbook.change(({ worksheets }) => {
        worksheets.getItem("Sheet1").getRange("C2:C4").formulas = [2, 3, 4].map((row) => [
          `=_xldudf_PARTNER_ROI(A${row},B${row})`,
        ]);
      });
    },
    async run({ addin }) {
      const { locked } = await addin.repair();
      return { isDone: locked.length === 0 };
    },
  },
  {
    name: "insert a formula",
    start: (workbook) =>
      workbook.change(({ worksheets }) => {
        worksheets.getItem("Sheet1").getRange("A1:B2").values = [
          ["old", "in the way"],
          ["below", 7],
        ];
      }),
    async run({ addin }) {
      const target = { sheetName: "Sheet1", row: 0, column: 0 };
      return { isDone: "inserted" in (await addin.insertFormulas(target, spilling, { replace: true })) };
    },
  },
  {
    name: "score cells",
    start: withScores,
    run: async ({ addin }) => ({ isDone: "scored" in (await addin.scoreCells()) }),
  },
];

/** A change that was made is taken back: of cells, of a table's rows, of names, and of a sheet with its table. */
const undone = (name: string): Action => {
  const { start, run } = changes.find((change) => change.name === name) as Action;
  return {
    name: `undo: ${name}`,
    start,
    justBefore: run,
    run: async ({ addin }) => ({ isDone: (await addin.undoLastChange()).kind === "undone" }),
  };
};

export const actions: readonly Action[] = [
  ...changes,
  values("sheet"),
  values("workbook"),
  ...["score cells", "record the week", "assumption log on", "make native", "insert a formula"].map(undone),
];

async function recorded({ addin }: Pane): Promise<Done> {
  const { kind } = await addin.recordAssumptions();
  return { isDone: kind === "recorded" };
}
