import { assumptionLogTable, type LogColumn } from "../../src/sheets/assumptions/assumptionLogTable";
import { createEvaluation } from "./evaluationSheet";
import { hosts } from "./hosts";
import { createFrom, sheetOf, snapshotOf, type, valuesOf } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook, type WorkbookChoices } from "./workbook";

let workbook: Workbook;

afterEach(() => closeSound(workbook));

const region = () => workbook.pane.locator('[data-region="assumption-log"]');
const status = () => region().getByRole("status");
const watchSwitch = () => region().getByRole("switch");

async function openReview(): Promise<void> {
  await workbook.pane.locator("nav.views button").nth(3).click();
  await region().waitFor();
}

/** Presses the button, and answers what the pane says then. */
async function record(button = "Record assumptions"): Promise<string> {
  await region().getByRole("button", { name: button }).press("Enter");
  await status().locator(".fui-MessageBar").waitFor();
  return status().innerText();
}

type Row = Readonly<Record<LogColumn, unknown>>;
const ids = Object.keys(assumptionLogTable.columns) as LogColumn[];
const firstRow = 3;
const mostRows = 400;

async function logRows(sheet = "Assumptions"): Promise<Row[]> {
  const values = valuesOf(await sheetOf(workbook, sheet), firstRow, 0, mostRows, ids.length);
  return values
    .filter((row) => row.some((value) => value !== null && value !== ""))
    .map((row) => Object.fromEntries(ids.map((id, place) => [id, row[place]])) as unknown as Row);
}

const brief = (rows: readonly Row[]) =>
  rows.map(({ sheet, inputId, cell, value, previous, source }) => [sheet, inputId, cell, value, previous, source]);

/** As the add-in's own page could do it: with Office.js. */
async function inExcel(work: "rename" | "moveThreshold" | "sortLog" | "noteBelow" | "ownSource" | "loseTable") {
  await workbook.pane.evaluate(
    (what) =>
      Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        if (what === "rename") worksheets.getItem("Evaluation").name = "Scoring";
        if (what === "rename") worksheets.getItem("Assumptions").name = "Log";
        if (what === "moveThreshold") {
          // As if rows and columns had been inserted before it.
          const sheet = worksheets.getItem("Evaluation");
          sheet.getRange("Z40").values = [[6.5]];
          sheet.names.getItem("Threshold").formula = "=Evaluation!$Z$40";
        }
        // Nearer, the table would take it up.
        if (what === "noteBelow")
          tables.getItem("AssumptionLog").getRange().getLastRow().getOffsetRange(2, 2).getCell(0, 0).values = [
            ["A note"],
          ];
        if (what === "loseTable") tables.getItem("AssumptionLog").convertToRange();
        if (what === "ownSource") worksheets.getItem("Assumptions").getRange("G4:H4").values = [["Board", "Ana"]];
        await context.sync();
        if (what !== "sortLog") return;
        const body = tables.getItem("AssumptionLog").getDataBodyRange().load("values");
        await context.sync();
        body.values = [...body.values].reverse();
        await context.sync();
      }),
    work,
  );
}

describe.each(hosts)("the log of assumptions, %s", (_, choices: WorkbookChoices) => {
  test("has every input at first, and then exactly what was changed, with the value before", async () => {
    workbook = await openWorkbook(choices);
    await createEvaluation(workbook, { rows: 5 });
    await createFrom(workbook, "projections");
    await openReview();
    expect(await record()).toMatch(/\d+ rows added/);
    const first = await logRows();
    expect(first).toContainEqual(
      expect.objectContaining({
        sheet: "Evaluation",
        input: "Threshold to advance (points, 1–10)",
        inputId: "threshold",
        cell: "D4",
        value: 7,
        unit: "points",
        source: "Playbook",
        previous: null,
      }),
    );
    expect(first).toContainEqual(expect.objectContaining({ inputId: "retention.base", cell: "D14", value: 0.85 }));
    expect(first).toContainEqual(expect.objectContaining({ inputId: "rampMonths.base", source: "Derived" }));
    expect(first).toContainEqual(expect.objectContaining({ inputId: "fixedCost.base", source: "Yours", unit: "USD" }));
    expect(first.filter(({ inputId }) => String(inputId).startsWith("market-access:")).length).toBeGreaterThan(2);
    const { tables } = await sheetOf(workbook, "Assumptions");
    expect(tables).toMatchObject([{ name: "AssumptionLog", block: { row: 2, rows: first.length + 1 } }]);

    expect(await record()).toContain("Nothing has changed");
    expect(await logRows()).toEqual(first);

    await type(workbook, "Evaluation", { D4: "6.5" });
    await type(workbook, "Projections", { D14: "80%", E28: "S-curve" });
    expect(await record()).toContain("3 rows added");
    const rows = await logRows();
    expect(rows.slice(0, first.length)).toEqual(first);
    expect(brief(rows.slice(first.length))).toEqual([
      ["Evaluation", "threshold", "D4", 6.5, 7, "Yours"],
      ["Projections", "retention.base", "D14", 0.8, 0.85, "Yours"],
      ["Projections", "path.optimistic", "E28", "S-curve", "Linear", "Yours"],
    ]);
    const { cells } = await sheetOf(workbook, "Assumptions");
    const shown = cells.find(({ row, column }) => row === firstRow + first.length + 1 && column === 4);
    expect(shown?.text).toBe("80.0%");
  });
});

describe("the log of assumptions", () => {
  test("knows sheets and inputs again that were renamed or moved, and rows that were sorted", async () => {
    workbook = await openWorkbook();
    await createEvaluation(workbook, { rows: 5 });
    await openReview();
    await record();
    await inExcel("ownSource");
    const count = (await logRows()).length;
    await inExcel("sortLog");
    await inExcel("moveThreshold");
    await record();
    const [moved] = (await logRows()).slice(count);
    expect(moved).toMatchObject({ cell: "Z40", value: 6.5, previous: 7, source: "Board", owner: "Ana" });
    await inExcel("rename");
    expect(await record()).toContain("Nothing has changed");
    await type(workbook, "Scoring", { D5: "" });
    expect(await record()).toContain("1 row added");
    const last = (await logRows("Log")).at(-1);
    expect(last).toMatchObject({ sheet: "Scoring", inputId: "weight.strategic-fit", value: null, previous: 30 });
    expect((await snapshotOf(workbook)).sheets.map(({ name }) => name)).toEqual(["Sheet1", "Scoring", "Log"]);
  });

  test("switched on, records what is typed until it is switched off", async () => {
    workbook = await openWorkbook();
    await createEvaluation(workbook, { rows: 5 });
    await openReview();
    await watchSwitch().press("Space");
    await status().getByText("rows added").waitFor();
    expect(await watchSwitch().isChecked()).toBe(true);
    const count = (await logRows()).length;

    await type(workbook, "Evaluation", { D4: "6" });
    await type(workbook, "Evaluation", { D4: "5" });
    await status().getByText("1 row added").waitFor();
    expect(brief((await logRows()).slice(count))).toEqual([["Evaluation", "threshold", "D4", 5, 7, "Yours"]]);

    await workbook.page.evaluate(() => window.preview.clearBatches());
    await type(workbook, "Assumptions", { H4: "Ana" });
    await watchSwitch().press("Space");
    await status().getByText("no longer").waitFor();
    expect(await watchSwitch().isChecked()).toBe(false);
    await type(workbook, "Evaluation", { D4: "4" });
    await type(workbook, "Evaluation", { D5: "31" });
    // What was changed meanwhile is there with the next recording, and not before.
    expect(await logRows()).toHaveLength(count + 1);
    expect(await record()).toContain("2 rows added");
    expect(brief((await logRows()).slice(count + 1))).toMatchObject([
      ["Evaluation", "threshold", "D4", 4, 5, "Yours"],
      ["Evaluation", "weight.strategic-fit", "D5", 31, 30, "Yours"],
    ]);
  });

  test("is never written over what a person put below it, and says so when its table is gone", async () => {
    workbook = await openWorkbook();
    await createEvaluation(workbook, { rows: 5 });
    await openReview();
    await record();
    const before = await logRows();
    await inExcel("noteBelow");
    await type(workbook, "Evaluation", { D4: "6", D5: "31" });
    expect(await record()).toContain("stands below the table");
    expect((await logRows()).slice(0, before.length)).toEqual(before);
    await inExcel("loseTable");
    expect(await record()).toContain("has lost its table");
    expect((await snapshotOf(workbook)).sheets).toHaveLength(3);
  });
});

test("without sheets that have inputs, there is nothing to record and no sheet is made", async () => {
  workbook = await openWorkbook();
  await openReview();
  expect(await record()).toContain("nothing to record");
  expect((await snapshotOf(workbook)).sheets).toHaveLength(1);
});

test("a recording that Excel refuses is told, and the switch is off as it was", async () => {
  workbook = await openWorkbook();
  await createEvaluation(workbook, { rows: 5 });
  await openReview();
  await workbook.page.evaluate(() => window.preview.injectFault({ code: "InactiveWorkbook" }));
  await watchSwitch().press("Space");
  await status().getByText("Excel is busy in another workbook").waitFor();
  expect(await watchSwitch().isChecked()).toBe(false);
  await watchSwitch().press("Space");
  await status().getByText("rows added").waitFor();
  expect(await watchSwitch().isChecked()).toBe(true);
});

test("texts that look like formulas stay texts in the log", async () => {
  workbook = await openWorkbook();
  await createEvaluation(workbook, { rows: 5, sample: false });
  await workbook.page.evaluate(() => window.preview.setValue("Evaluation", "B8", "=1+1"));
  await workbook.page.evaluate(() => window.preview.setValue("Evaluation", "D8", "=2+2"));
  await openReview();
  await record();
  const row = (await logRows()).find(({ inputId }) => inputId === "strategic-fit:=1+1");
  expect(row).toMatchObject({ input: "=1+1: Strategic fit", value: "=2+2" });
  const { cells } = await sheetOf(workbook, "Assumptions");
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test("the log is kept in Spanish", async () => {
  workbook = await openWorkbook({ language: "es" });
  await createFrom(workbook, "evaluation", { language: "es", rows: 5 });
  await openReview();
  expect(await record("Registrar supuestos")).toMatch(/\d+ filas añadidas/);
  const rows = await logRows("Supuestos");
  expect(rows[0]).toMatchObject({ unit: "puntos", source: "Playbook", inputId: "threshold" });
  const { tables } = await sheetOf(workbook, "Supuestos");
  expect(tables[0]?.name).toBe("AssumptionLog");
  expect(await region().innerText()).not.toMatch(/\b(record|rows?|sheet|change)s?\b/i);
});
