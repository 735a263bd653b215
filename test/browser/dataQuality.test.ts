import { sheetWordsOf } from "../../src/locales/sheetWords";
import { cellAddress } from "../../src/sheets/address";
import { negotiationsTable } from "../../src/sheets/tables/negotiationsTable";
import { inputCell } from "../../src/sheets/templates/projectionsAssumptions";
import { termsTable } from "../../src/sheets/tables/termsTable";
import { termsNames } from "../../src/sheets/settings/termsSettings";
import { partnersTable, type PartnersColumn } from "../../src/sheets/tables/partnersTable";
import { dealsTable } from "../../src/sheets/tables/dealsTable";
import { dashboardNames, linesOf } from "../../src/sheets/settings/dashboardSettings";
import { evaluationNames } from "../../src/sheets/settings/evaluationSettings";
import { hostsByLanguage } from "./hosts";
import { namedBlock, tableCell } from "./madeSheet";
import { selectionIs } from "./selectionIs";
import { createFrom } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook;

afterEach(() => closeSound(workbook));

const region = () => workbook.pane.locator('[data-region="data-quality"]');
const findings = () => region().locator("li[data-finding]");

/** The check leaves what it found before until it is done: a new outcome takes its place. */
async function check(): Promise<void> {
  await workbook.pane.locator("nav.views button").nth(3).click();
  await region()
    .getByRole("status")
    .evaluate((status) => status.querySelector(".outcome")?.setAttribute("data-old", ""));
  await region().locator("button").first().press("Enter");
  await region().locator(".outcome:not([data-old])").waitFor();
}

/** The findings by sheet: "percent: M9", in the order of the pane. */
async function found(): Promise<Record<string, string[]>> {
  const listed = await region()
    .locator("section")
    .filter({ has: workbook.pane.locator("li[data-finding]") })
    .evaluateAll((sections) =>
      sections.map((section) => [
        section.querySelector("h3")?.textContent?.replace(/:[^:]*$/, "") ?? "",
        [...section.querySelectorAll<HTMLElement>("li[data-finding]")].map(
          (item) =>
            `${item.dataset["finding"] ?? ""}: ${[...item.querySelectorAll(".finding-cells button, .finding-cells span")].map((cell) => cell.textContent).join(" ")}`,
        ),
      ]),
    );
  return Object.fromEntries(listed) as Record<string, string[]>;
}

type Entries = Readonly<Record<string, string | number>>;

/** As a paste or another program does it: the rules that a sheet has for what is typed don't hold it up. */
async function enter(sheet: string, entries: Entries): Promise<void> {
  await workbook.pane.evaluate(
    ([name, cells]) =>
      Excel.run(async (context) => {
        for (const [address, value] of Object.entries(cells)) {
          context.workbook.worksheets.getItem(name).getRange(address).values = [[value]];
        }
        await context.sync();
      }),
    [sheet, entries] as const,
  );
  await workbook.page.evaluate(() => window.preview.settled());
}

/** Each makes the sheets that it reads: together they are all that hold inputs by name or in tables. */
async function createSheets(language: "en" | "es"): Promise<void> {
  for (const template of ["terms", "robustness", "dashboard", "projections"]) {
    await createFrom(workbook, template, { language });
  }
}

/** The cell of a partner in the register, counted from 0. */
const partnerCell = (id: PartnersColumn, index: number) => tableCell(partnersTable, id, index);
const termsShare = (index: number) => tableCell(termsTable, "share", index);
const secondDeal = tableCell(dealsTable, "closed", 1);
const firstWeight = cellAddress(namedBlock("evaluation", evaluationNames.weights));
const weights = { evaluation: "D5:H5", robustness: "J5:N5" } as const;
const ownValues = namedBlock("dashboard", dashboardNames.owns);
const discovery = tableCell(negotiationsTable, "discovery", 0);
/** Below the playbook's four and a caption. */
const ownRatio = cellAddress({ ...ownValues, row: ownValues.row + linesOf.weekly + 1 });
const retention = cellAddress(inputCell("retention", "base"));

describe.each(hostsByLanguage)("the quality of the data, %s, in %s", (_, language, choices) => {
  const names = sheetWordsOf(language);
  const sheet = (id: "partners" | "deals" | "evaluation" | "robustness" | "negotiation" | "terms" | "dashboard") =>
    names[id].sheetName;

  test("the example is clean, and every fault is listed with a way to its cells", async () => {
    workbook = await openWorkbook({ ...choices, language });
    await createSheets(language);
    await check();
    // The example means to show it: an agency asks for 35 %.
    expect(await found()).toEqual({ [sheet("terms")]: [`unusualShare: ${termsShare(0)}`] });

    await enter(sheet("partners"), {
      [partnerCell("share", 0)]: 88,
      [partnerCell("onboarding", 1)]: -1500,
      [partnerCell("satisfaction", 2)]: "'88 %",
      [partnerCell("share", 3)]: 0.5,
      [partnerCell("contractEnd", 4)]: 36_526,
      [partnerCell("partner", 5)]: " cobalt  CLOUD",
    });
    await enter(sheet("deals"), { [secondDeal]: 36_526 });
    await enter(sheet("evaluation"), { [firstWeight]: 40 });
    await enter(sheet("negotiation"), { [discovery]: 36_526 });
    await enter(sheet("dashboard"), { [ownRatio]: 88 });
    await enter(names.projections.sheetName, { [retention]: 85 });
    await enter(sheet("terms"), { [cellAddress(namedBlock("terms", termsNames.directCac))]: 900 });
    await check();
    expect(await found()).toEqual({
      [sheet("partners")]: [
        `numberAsText: ${partnerCell("satisfaction", 2)}`,
        `percent: ${partnerCell("share", 0)}`,
        `negative: ${partnerCell("onboarding", 1)}`,
        expect.stringMatching(`^swappedCac: ${partnerCell("cac", 0)}:${partnerCell("cac", 3)} `) as string,
        `unusualShare: ${partnerCell("share", 3)}`,
        `dateOrder: ${partnerCell("contractEnd", 4)}`,
        `repeatedPartner: ${partnerCell("partner", 1)} ${partnerCell("partner", 5)}`,
      ],
      [sheet("deals")]: [`dateOrder: ${secondDeal}`],
      [sheet("evaluation")]: [`weights: ${weights.evaluation}`],
      [sheet("robustness")]: [`weights: ${weights.robustness}`],
      [sheet("negotiation")]: [`dateOrder: ${discovery}`],
      [sheet("terms")]: [expect.stringMatching(/^swappedCac: /) as string, `unusualShare: ${termsShare(0)}`],
      [sheet("dashboard")]: [`percent: ${ownRatio}`],
      [names.projections.sheetName]: [`percent: ${retention}`],
    });
    expect(await region().innerText()).not.toMatch(
      language === "es" ? /\b(cells?|sheets?|findings?|weights?)\b/i : /celda|hoja|observaci|pesos/i,
    );

    for (const [name, address] of [
      [sheet("partners"), partnerCell("satisfaction", 2)],
      [sheet("robustness"), weights.robustness],
      [sheet("dashboard"), ownRatio],
    ] as const) {
      const link = language === "es" ? `Ir a ${address} en «${name}»` : `Go to ${address} on “${name}”`;
      await region().getByRole("button", { name: link, exact: true }).press("Enter");
      await selectionIs(workbook, `${/\W/.test(name) ? `'${name}'` : name}!${address}`);
    }
  });
});

test("a workbook without sheets of the playbook says so", async () => {
  workbook = await openWorkbook();
  await check();
  await region().getByText("No sheets to check").waitFor();
  expect(await findings().count()).toBe(0);
});

test("renamed sheets and tables are found; of names and tables that are gone only a table is told", async () => {
  workbook = await openWorkbook();
  await createFrom(workbook, "evaluation");
  await createFrom(workbook, "snapshots");
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const { names } = worksheets.getItem("Evaluation");
      names.getItem("Weights").delete();
      names.getItem("Threshold").formula = "=7";
      worksheets.getItem("Evaluation").name = "Mine";
      tables.getItem("PartnerEvaluation").name = "Scores";
      tables.getItem("Snapshots").convertToRange();
      await context.sync();
    }),
  );
  await enter("Mine", { B8: "Acme", B9: "ACME" });
  await check();
  expect(await found()).toEqual({
    Mine: ["repeatedPartner: B8:B9"],
    "Weekly history": ["tableMissing: "],
  });
  await region().getByText("The table “Snapshots” was not found").waitFor();
});

test("a history that wasn't kept up is told with its last day; the cells of a hidden sheet are only named", async () => {
  workbook = await openWorkbook();
  await createFrom(workbook, "snapshots");
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Snapshots");
      const days = table.columns.getItemAt(0).getDataBodyRange().load("values");
      context.workbook.worksheets.getItem("Sheet1").activate();
      await context.sync();
      days.values = days.values.map(([day]: unknown[]) => [typeof day === "number" ? day - 30 : ""]);
      table.worksheet.visibility = "Hidden";
      await context.sync();
    }),
  );
  await check();
  const history = region().locator('[data-finding="staleHistory"]');
  await history.getByText(/^The last record is 3\d days old$/).waitFor();
  expect(await history.getByRole("button").count()).toBe(0);
  await region().getByText("The sheet is hidden, so there is no link to its cells.").waitFor();
});
