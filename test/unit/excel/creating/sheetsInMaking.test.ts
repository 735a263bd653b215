import type * as pendingChange from "../../../../src/excel/change/pendingChange";
import { createSheet } from "../../../../src/excel/creating/createSheet";
import { sheetProperties } from "../../../../src/excel/reading/sheetIdentity";
import { templateOf } from "../../../../src/sheets/templates";
import type { ExcelClient } from "../../preview/model/excelClient";
import { openedNewestExcel } from "../openedExcel";
import { runWithFault } from "../runWithFault";

const choices = { language: "en", currency: "EUR", sample: false, rows: 5 } as const;
/** So long a making may be somebody's who goes on with it. */
const TWO_MINUTES = 120_000;
/** What needs a sheet that the workbook lacks: the first of two is written by the second request, and so on. */
const makeTwo = () => createSheet(templateOf("robustness"), choices);

let client: ExcelClient;

beforeEach(() => {
  client = openedNewestExcel();
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** The identities that each note in the workbook tells. */
function noted(): (readonly string[])[] {
  const { settings } = client.model.workbookSnapshot();
  return Object.entries(settings)
    .filter(([key]) => key.startsWith("partnerPlaybook.making."))
    .map(([, note]) => (JSON.parse(String(note)) as { identities: string[] }).identities);
}

const sheetNames = () => client.model.workbookSnapshot().sheets.map(({ name }) => name);

/** As somebody else sees the workbook, or the same person who opened the pane anew. */
async function anotherPane() {
  let pane: typeof pendingChange | undefined;
  await jest.isolateModulesAsync(async () => {
    pane = await import("../../../../src/excel/change/pendingChange");
  });
  if (pane === undefined) throw new Error("The pane was not loaded.");
  return pane;
}

/** Both sheets are there, and the request that shows the second is the first of those that don’t arrive. */
async function leaveHalfMade(): Promise<void> {
  const answer = { code: "GeneralException" };
  const fault = { kind: "forGood", request: 4, answer, carriedOut: "notAtAll" } as const;
  const { error } = await runWithFault(client, makeTwo, fault);
  expect(error).toMatchObject({ leftOver: "Robustness, Evaluation" });
  expect(sheetNames()).toEqual(["Sheet1", "Evaluation", "Robustness"]);
}

function pass(milliseconds: number): void {
  const later = Date.now() + milliseconds;
  jest.spyOn(Date, "now").mockReturnValue(later);
}

test("one note tells all sheets that are made together, from the request that adds the first until the last is shown", async () => {
  const seen: (readonly string[])[][] = [];
  const made = await createSheet(templateOf("robustness"), choices, ({ stage }) => {
    if (stage === "writing") seen.push(noted());
  });
  expect(made).toHaveLength(2);
  const { sheets } = client.model.workbookSnapshot();
  const identities = sheets.slice(1).map(({ customProperties }) => customProperties[sheetProperties.identity]);
  // Before the request that adds the first sheet, and before each that follows.
  expect(seen).toEqual([[], [identities], [identities], [identities]]);
  expect(noted()).toEqual([]);
});

test("sheets whose making was cut off are told to others once nobody can be at it any more, and go with all they left", async () => {
  await leaveHalfMade();
  const { findPendingChange, settlePendingChange } = await anotherPane();
  let until = 0;
  expect(await findPendingChange((told) => (until = told))).toBeUndefined();
  await settlePendingChange("takeBack");
  expect(sheetNames()).toHaveLength(3);
  pass(until - Date.now());
  const halfMade = ["Evaluation", "Robustness"];
  expect(await findPendingChange()).toMatchObject({ action: "createSheet", done: 2, cells: 2, halfMade });
  await settlePendingChange("takeBack");
  expect(sheetNames()).toEqual(["Sheet1"]);
  expect(client.model.workbookSnapshot().settings).toEqual({});
});

test("a person's copy of a half-made sheet is the person's, and stays", async () => {
  await leaveHalfMade();
  await client.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem("Evaluation").copy("End");
    await sync();
  });
  pass(TWO_MINUTES);
  await (await anotherPane()).settlePendingChange("takeBack");
  expect(sheetNames()).toEqual(["Sheet1", "Evaluation (2)"]);
});

test("a making of which a person removed every sheet is forgotten at the next start", async () => {
  await leaveHalfMade();
  await client.run(async ({ workbook, sync }) => {
    for (const name of ["Robustness", "Evaluation"]) workbook.worksheets.getItem(name).delete();
    await sync();
  });
  pass(TWO_MINUTES);
  expect(noted()).toHaveLength(1);
  expect(await (await anotherPane()).findPendingChange()).toBeUndefined();
  expect(noted()).toEqual([]);
});
