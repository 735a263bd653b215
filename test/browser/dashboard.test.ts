import { gap, attainment } from "../../src/playbook/attainment";
import { kpiStatus } from "../../src/playbook/kpiStatus";
import { paceNeeded, weeklyGain, weeksAtPace } from "../../src/playbook/pace";
import { roiViews } from "../../src/playbook/roiViews";
import { snapshotsTable } from "../../src/sheets/tables/snapshotsTable";
import type { SheetSnapshot } from "../../preview/model/snapshot";
import { reportCase } from "../cases/reports";
import { statusLabels } from "../../src/playbook/status";
import { partnersTable } from "../../src/sheets/tables/partnersTable";
import { dashboardNames, linesOf } from "../../src/sheets/settings/dashboardSettings";
import { lineColumns, type LineColumn } from "../../src/sheets/templates/dashboardLines";
import { cellAddress } from "../../src/sheets/address";
import type { Block } from "../../src/sheets/spec";
import { attainmentSaid, historySaid, nothingToShow, revenueSaid } from "./expectedSentences";
import { namedBlock, sentencePlace, tableColumn } from "./madeSheet";
import {
  createFrom,
  errorsOf,
  openCard,
  requestsOf,
  sheetOf,
  textOf,
  type,
  valuesOf,
  inOneLanguage,
} from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const languages = [
  {
    language: "en",
    history: "Weekly history",
    partners: "Partners",
    deals: "Deals",
    statuses: ["Below", "Below", "Below", "Good"],
    actions: ["Increase outreach", "Optimise partner activation", "Improve support", "Optimise costs"],
    button: "Record this week",
    replace: "Replace",
    keep: "Keep",
  },
  {
    language: "es",
    history: "Historial semanal",
    partners: "Partners",
    deals: "Negocios",
    statuses: ["Bajo", "Bajo", "Bajo", "Bueno"],
    actions: ["Aumentar outreach", "Optimizar activación", "Mejorar soporte", "Optimizar costos"],
    button: "Registrar esta semana",
    replace: "Reemplazar",
    keep: "Conservar",
  },
] as const;

type LineValues = Readonly<Record<LineColumn, unknown>>;

const [asOfCell, owns, savings] = [dashboardNames.asOf, dashboardNames.owns, dashboardNames.savings].map((name) =>
  namedBlock("dashboard", name),
) as [Block, Block, Block];
const firstColumn = owns.column - lineColumns.indexOf("own");
const columns = Object.fromEntries(lineColumns.map((id, place) => [id, firstColumn + place])) as Record<
  LineColumn,
  number
>;
const rows = {
  asOf: asOfCell.row,
  weeksLeft: namedBlock("dashboard", dashboardNames.weeksLeft).row,
  firstWeekly: owns.row,
  firstPanel: savings.row - 1,
};
const panels = { amounts: { value: savings.column }, views: { value: columns.status } };

/** A caption stands before the lines of each kind but the first. */
const lineRows = Object.values(linesOf).flatMap((count, kind) =>
  Array.from({ length: count }, (_, index) => owns.row + kind * (count + 1) + index),
);
const charts = { attainment: "Attainment", history: "History", revenue: "RevenueByPartner" } as const;

const dashboardName = "Dashboard";
const historyColumns = Object.keys(snapshotsTable.columns).length;
const firstRecord = 6;

async function lineValues(workbook: Workbook, row: number): Promise<LineValues> {
  return lineOf(await sheetOf(workbook, dashboardName), row);
}

function lineOf(sheet: SheetSnapshot, row: number): LineValues {
  const [values = []] = valuesOf(sheet, row, 0, 1, columns.gain + 1);
  const entries = Object.entries(columns).map(([name, column]) => [name, values[column] ?? ""]);
  return Object.fromEntries(entries) as LineValues;
}

function said(sheet: SheetSnapshot, chart: keyof typeof charts): unknown {
  const { row, column } = sentencePlace("dashboard", charts[chart]);
  return valuesOf(sheet, row, column, 1, 1)[0]?.[0];
}

/** A column of the register of partners. */
function columnOf(register: SheetSnapshot, id: "partner" | "revenue"): unknown[] {
  const { row, column, rows: count } = tableColumn(partnersTable, id);
  return valuesOf(register, row, column, count, 1).flat();
}

async function recorded(workbook: Workbook, history: string): Promise<unknown[][]> {
  const sheet = await sheetOf(workbook, history);
  return valuesOf(sheet, firstRecord, 1, 60, historyColumns).filter(([date]) => date !== null && date !== "");
}

async function pressRecord(workbook: Workbook, button: string): Promise<string> {
  const section = workbook.pane.locator(".record-week");
  await section.getByRole("button", { name: button }).click();
  await section.getByRole("status").locator(".fui-MessageBar").waitFor();
  await workbook.page.evaluate(() => window.preview.settled());
  return section.getByRole("status").innerText();
}

function cell(row: number, column: number): string {
  return cellAddress({ row, column });
}

describe.each(languages)("the dashboard in $language", (words) => {
  const { language, history, partners, statuses, actions, button } = words;
  let workbook: Workbook;
  const asOf = async () =>
    (await sheetOf(workbook, dashboardName)).cells.find(
      ({ row, column }) => row === rows.asOf && column === columns.own,
    )?.value as number;

  beforeAll(async () => {
    workbook = await openWorkbook({ language });
    // Without a history: what is recorded below is all that it holds.
    await createFrom(workbook, "snapshots", { language, sample: false });
    await workbook.page.evaluate(() => window.preview.clearBatches());
    await createFrom(workbook, "dashboard", { language });
  });

  afterAll(async () => {
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  test("is made after the two other sheets that it reads, in one request each", async () => {
    const { errors, unknown } = await requestsOf(workbook);
    expect(unknown).toEqual([]);
    expect(errors).toEqual(Array.from({ length: 4 }, () => undefined));
    expect(errorsOf(await sheetOf(workbook, dashboardName))).toEqual([]);
  });

  test("shows the playbook's weekly figures with their status and what to do", async () => {
    const sheet = await sheetOf(workbook, dashboardName);
    const lines = [0, 1, 2, 3].map((index) => lineOf(sheet, rows.firstWeekly + index));
    expect(lines.map(({ actual }) => actual)).toEqual([5, 50000, expect.closeTo(0.88, 9), 2.5]);
    expect(lines.map(({ status }) => status)).toEqual(statuses);
    expect(lines.map(({ action }) => action)).toEqual(actions);
    expect(lines.map(({ trend }) => trend)).toEqual(["", "", "", ""]);
  });

  test("judges and measures every line as the playbook's maths do", async () => {
    const weeksLeft = Number(await valueAt(workbook, cell(rows.weeksLeft, columns.own)));
    const sheet = await sheetOf(workbook, dashboardName);
    for (const row of lineRows) {
      const line = lineOf(sheet, row);
      const [actual, target] = [line.actual as number, line.target as number];
      const better = line.better as 1 | -1;
      const status = kpiStatus({ kpi: line.id as string, actual, target, language });
      expect(status).toEqual({ ok: true, value: line.status });
      const missing = gap(actual, target, better);
      expect(line.gap).toBeCloseTo(missing, 9);
      expect(line.attainment).toBeCloseTo(attainment(actual, target, better) ?? NaN, 9);
      expect(line.needed).toBeCloseTo(paceNeeded(missing, weeksLeft) ?? NaN, 6);
    }
  });

  test("shows the four returns of the playbook's maths", async () => {
    const sheet = await sheetOf(workbook, dashboardName);
    const amounts = valuesOf(sheet, rows.firstPanel, panels.amounts.value, 7, 1).map(([value]) => Number(value ?? 0));
    const [revenue = 0, savings = 0, expansion = 0, innovation = 0, investment = 0, fees = 0, margin = 0] = amounts;
    const benefits = savings + expansion + innovation;
    const expected = Object.values(roiViews({ revenue, investment, fees, benefits, margin }));
    const shown = valuesOf(sheet, rows.firstPanel, panels.views.value, 4, 1).flat() as number[];
    shown.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, 9));
    expect(shown[0]).toBeCloseTo(2.5, 9);
  });

  test("says below each chart what it shows", async () => {
    const [sheet, register] = [await sheetOf(workbook, dashboardName), await sheetOf(workbook, partners)];
    const drawn = lineRows.map((row) => lineOf(sheet, row));
    const lines = drawn.map(({ kpi, status, attainment: attained }) => ({
      name: String(kpi),
      attainment: Number(attained),
      onTarget: status === statusLabels.onTarget[language],
    }));
    const revenues = columnOf(register, "revenue").map(Number);
    const earning = columnOf(register, "partner").map((name, index) => ({
      name: String(name),
      revenue: revenues[index] ?? 0,
    }));
    expect(said(sheet, "attainment")).toBe(attainmentSaid(lines, language));
    expect(said(sheet, "revenue")).toBe(revenueSaid(earning, language));
    expect(said(sheet, "history")).toBe(nothingToShow[language]);
  });

  test("records the week once, asks before it replaces it, and makes no duplicates", async () => {
    expect(await pressRecord(workbook, button)).toContain("12");
    const first = await recorded(workbook, history);
    expect(first).toHaveLength(12);
    expect(first[1]?.slice(2)).toEqual(["weekly-partner-revenue", expect.any(String), 50000, 75000, null, statuses[1]]);
    await type(workbook, dashboardName, { [cell(rows.firstWeekly, columns.own)]: "6" });
    expect(await pressRecord(workbook, button)).toContain(words.replace);
    expect(await recorded(workbook, history)).toEqual(first);
    const section = workbook.pane.locator(".record-week");
    await section.getByRole("button", { name: words.keep }).click();
    expect(await recorded(workbook, history)).toEqual(first);
    await pressRecord(workbook, button);
    await section.getByRole("button", { name: words.replace }).click();
    await section.getByRole("status").getByText("12").waitFor();
    const replaced = await recorded(workbook, history);
    expect(replaced).toHaveLength(12);
    expect(replaced[0]?.[4]).toBe(6);
    await type(workbook, dashboardName, { [cell(rows.firstWeekly, columns.own)]: "" });
  });

  inOneLanguage(language, () => {
    test("a week later tells the trend, the pace and the history", async () => {
      const day = await asOf();
      await type(workbook, partners, { [await addressOfAsOf(workbook, partners)]: String(day + 7) });
      await type(workbook, dashboardName, { [cell(rows.firstWeekly + 1, columns.own)]: "53000" });
      const line = await lineValues(workbook, rows.firstWeekly + 1);
      expect(line.trend).toBe("▲");
      expect(line.weeks).toBe(weeksAtPace(22000, weeklyGain(3000, 7)));
      expect((await lineValues(workbook, rows.firstWeekly)).trend).toBe("▼");
      expect((await lineValues(workbook, rows.firstWeekly + 2)).trend).toBe("►");
      await pressRecord(workbook, button);
      expect(await recorded(workbook, history)).toHaveLength(24);
      const sheet = await sheetOf(workbook, dashboardName);
      const drawn = valuesOf(sheet, 2, 37, 12, 1).flat();
      expect(drawn.slice(0, 2)).toEqual([50000, 53000]);
      expect(drawn.slice(2).every((value) => value === "")).toBe(true);
      const weeks = (await recorded(workbook, history)).filter(([, , kpi]) => kpi === "weekly-partner-revenue");
      const values = weeks.map(([, week, , , value]) => ({ week: String(week), value: Number(value) }));
      expect(values.map(({ value }) => value)).toEqual([50000, 53000]);
      expect(said(sheet, "history")).toBe(historySaid(values, language));
      expect(errorsOf(sheet)).toEqual([]);
    });

    test("says when the last record is older than 7 days", async () => {
      const warning = cell(rows.asOf + 2, columns.trend);
      expect(await textOf(workbook, dashboardName, warning)).toBe("OK");
      const day = await asOf();
      await type(workbook, partners, { [await addressOfAsOf(workbook, partners)]: String(day + 8) });
      expect(await textOf(workbook, dashboardName, warning)).toContain("7");
      await type(workbook, partners, { [await addressOfAsOf(workbook, partners)]: String(day + 120) });
      expect(await textOf(workbook, dashboardName, cell(rows.asOf + 1, columns.trend))).toContain("13");
    });
  });
});

test("with its example the trends are there at once, and the chart shows eight weeks", async () => {
  const workbook = await openWorkbook({});
  await createFrom(workbook, "dashboard");
  const sheet = await sheetOf(workbook, dashboardName);
  const trends = [0, 1, 2, 3].map((index) => lineOf(sheet, rows.firstWeekly + index).trend);
  expect(trends).toEqual(["►", "▲", "►", "▲"]);
  const drawn = valuesOf(sheet, 2, 37, 12, 1).flat();
  expect(drawn.filter((value) => value !== "")).toEqual([9500, 9500, 20500, 20500, 29000, 29000, 41000, 41000]);
  expect(errorsOf(sheet)).toEqual([]);
  await workbook.close();
});

test("a history that is full grows below, over nothing that a person put there and with the column that they added", async () => {
  const workbook = await openWorkbook({});
  await createFrom(workbook, "snapshots", { sample: false, rows: 50 });
  await createFrom(workbook, "dashboard");
  await addColumn(workbook, "My remarks", "seen");
  const note =
    reportCase("F4a")
      .steps?.find((step) => step.startsWith("type"))
      ?.split("'")[1] ?? "";
  const noteAt = cell(firstRecord + 52, 4);
  const address = await addressOfAsOf(workbook, "Partners");
  const day = Number(await valueAt(workbook, cell(rows.asOf, columns.own)));
  for (const week of [0, 1, 2, 3, 4]) {
    await type(workbook, "Partners", { [address]: String(day + 7 * week) });
    if (week === 4) {
      await type(workbook, "Weekly history", { [noteAt]: note });
      const answer = await pressRecord(workbook, "Record this week");
      expect(answer).toContain("Something stands below the table");
      expect(answer).toContain(`Cell ${noteAt} of “Weekly history”`);
      expect(await textOf(workbook, "Weekly history", noteAt)).toBe(note);
      expect(await recorded(workbook, "Weekly history")).toHaveLength(48);
      await type(workbook, "Weekly history", { [noteAt]: "" });
    }
    await pressRecord(workbook, "Record this week");
    await workbook.page.waitForFunction(
      ({ first, count }) =>
        window.preview
          .sheet("Weekly history")
          .cells.filter(({ row, column, value }) => row >= first && column === 3 && value).length === count,
      { first: firstRecord, count: 12 * (week + 1) },
    );
  }
  const [table] = (await sheetOf(workbook, "Weekly history")).tables;
  expect(await recorded(workbook, "Weekly history")).toHaveLength(60);
  expect(table?.block).toMatchObject({ rows: 1 + 60, columns: historyColumns + 1 });
  expect(await textOf(workbook, "Weekly history", cell(firstRecord, 1 + historyColumns))).toBe("seen");
  expect(errorsOf(await sheetOf(workbook, dashboardName))).toEqual([]);
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

test("a value that is an error is not recorded, and its cell is named", async () => {
  const workbook = await openWorkbook({});
  await createFrom(workbook, "dashboard");
  const before = await recorded(workbook, "Weekly history");
  const [actual, status] = [cell(rows.firstWeekly, columns.actual), cell(rows.firstWeekly + 1, columns.status)];
  await type(workbook, dashboardName, { [status]: "=NOSUCHFUNCTION()" });
  expect(await pressRecord(workbook, "Record this week")).toContain(`Cell ${status} of “Dashboard” shows #NAME?`);
  await type(workbook, dashboardName, { [actual]: "=1/0" });
  expect(await pressRecord(workbook, "Record this week")).toContain(`Cell ${actual} of “Dashboard” shows #DIV/0!`);
  expect(await recorded(workbook, "Weekly history")).toEqual(before);
  await workbook.close();
});

test("a dashboard of registers in another currency than the pane's is in theirs, and its KPIs are known by their labels", async () => {
  const workbook = await openWorkbook({});
  const card = await openCard(workbook, "partners");
  const chosen = () => card.getByRole("combobox").nth(1);
  expect(await chosen().inputValue()).toBe("USD");
  await chosen().selectOption("EUR");
  await createFrom(workbook, "partners");
  // What the workbook is in now is offered first, wherever a sheet is made.
  expect(await (await openCard(workbook, "dashboard")).getByRole("combobox").nth(1).inputValue()).toBe("EUR");
  const whole = workbook.pane.locator('[data-region="whole-workbook"]');
  expect(await whole.getByRole("combobox").nth(1).inputValue()).toBe("EUR");
  await createFrom(workbook, "dashboard");
  const texts = (await sheetOf(workbook, dashboardName)).cells.map(({ text }) => text);
  expect(texts.filter((text) => text.includes("USD"))).toEqual([]);
  expect(texts.filter((text) => text.includes("(EUR)")).length).toBeGreaterThan(0);
  const { formula = "", expected } = reportCase("F17");
  const [label, target] = [cell(rows.firstWeekly + 1, columns.kpi), cell(rows.firstWeekly + 1, columns.actual)];
  await type(workbook, dashboardName, {
    AZ1: formula.replaceAll("Dashboard!B24", label).replaceAll("Dashboard!D24", target),
  });
  expect(await textOf(workbook, dashboardName, "AZ1")).toBe(expected);

  const terms = await openCard(workbook, "terms");
  await terms.getByRole("combobox").nth(1).selectOption("USD");
  await createFrom(workbook, "terms");
  const answer = await terms.getByRole("status").innerText();
  expect(answer).toContain("Choose the currency of the sheets that it reads");
  expect(answer).toContain("“Partners” is in EUR");
  await workbook.close();
});

test("an empty dashboard shows no error, no value, and has nothing to record", async () => {
  const workbook = await openWorkbook({});
  await createFrom(workbook, "dashboard", { sample: false });
  const sheet = await sheetOf(workbook, dashboardName);
  expect(errorsOf(sheet)).toEqual([]);
  const sentences = (["attainment", "history", "revenue"] as const).map((chart) => said(sheet, chart));
  expect(sentences).toEqual([nothingToShow.en, nothingToShow.en, nothingToShow.en]);
  const line = await lineValues(workbook, rows.firstWeekly);
  expect([line.actual, line.status]).toEqual(["", "No data"]);
  expect(await pressRecord(workbook, "Record this week")).toContain("nothing to record");
  await workbook.close();
});

test("without a dashboard the pane says what to do, and so does the ribbon's command", async () => {
  const workbook = await openWorkbook({});
  expect(await pressRecord(workbook, "Record this week")).toContain("Create the sheet “Weekly dashboard” first");
  await workbook.page.evaluate(() => window.preview.runCommand("recordWeek"));
  const status = workbook.pane.locator(".record-week").getByRole("status");
  expect(await status.innerText()).toContain("no dashboard");
  await workbook.close();
});

/** As a person drags the table's corner, and names what they drew in. */
async function addColumn({ pane }: Workbook, heading: string, entry: string): Promise<void> {
  await pane.evaluate(
    ({ heading, entry }) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Snapshots");
        const wider = table.getRange().getResizedRange(0, 1);
        table.resize(wider);
        wider.getLastColumn().getCell(0, 0).values = [[heading]];
        wider.getLastColumn().getCell(1, 0).values = [[entry]];
        await context.sync();
      }),
    { heading, entry },
  );
}

async function valueAt({ page }: Workbook, address: string): Promise<unknown> {
  return page.evaluate(({ sheet, address }) => window.preview.cell(sheet, address).value, {
    sheet: dashboardName,
    address,
  });
}

/** The register's own name says where its date is. */
async function addressOfAsOf(workbook: Workbook, partners: string): Promise<string> {
  const names = await workbook.page.evaluate(() => window.preview.workbook().names);
  const place = names.find(({ name, sheet }) => name === "AsOf" && sheet === partners);
  if (place === undefined) throw new Error("The register has no date");
  return place.formula.replace(/^=/, "").split("!").at(-1)?.replaceAll("$", "") ?? "";
}
