import { findPendingChange, settlePendingChange } from "../../../../src/excel/change/pendingChange";
import { failureCode } from "../../../../src/excel/excelFailure";
import { makeLive } from "../../../../src/excel/sharing/makeLive";
import { makeNative } from "../../../../src/excel/sharing/makeNative";
import { repair } from "../../../../src/excel/sharing/repair";
import { markSheet } from "../../../../src/excel/sheetIdentity";
import { sheetWordsOf } from "../../../../src/locales/sheetWords";
import { bannerName } from "../../../../src/sheets/banner";
import type { ExcelClient } from "../../preview/model/excelClient";
import { runWithFault, toldFault, toldKind, type Fault } from "../faultyRequests";
import { openedNewestExcel } from "../openedExcel";

/** Nothing is calculated here, so that there is nothing to wait for. */
beforeEach(() => {
  jest.spyOn(globalThis, "setTimeout").mockImplementation((work) => {
    queueMicrotask(work);
    return undefined as unknown as NodeJS.Timeout;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** A sheet with a line for readers without the add-in, a calculated column, a formula alone in a column, and a name. */
async function filledWorkbook(): Promise<ExcelClient> {
  const client = openedNewestExcel();
  await client.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    markSheet(sheet, { identity: "one", template: "evaluation", version: 1, language: "en" });
    sheet.getRange("H1").values = [[sheetWordsOf("en").banner]];
    sheet.names.add(bannerName, sheet.getRange("H1"));
    sheet.getRange("A1:D4").values = [
      ["Won", "Spent", "ROI", "Alone"],
      [3, 1, "", ""],
      [4, 1, "", ""],
      [5, 1, "", ""],
    ];
    sheet.tables.add("A1:D4", true).name = "Deals";
    sheet.getRange("C2:C4").formulas = [["=PARTNER.ROI(A2,B2)"], ["=PARTNER.ROI(A3,B3)"], ["=PARTNER.ROI(A4,B4)"]];
    sheet.getRange("D2:D4").values = [["x"], [""], ["y"]];
    sheet.getRange("D3").formulas = [["=1+PARTNER.ROI(A3,B3)"]];
    sheet.getRange("D2").clear("Contents");
    sheet.getRange("D4").clear("Contents");
    names.add("Gain", "=PARTNER.ROI(Sheet1!$A$2,Sheet1!$B$2)");
    sheet.getRange("F2").formulas = [["=Gain*2"]];
    await context.sync();
  });
  return client;
}

/** All that the actions change; not when they did. */
async function stateOf(client: ExcelClient): Promise<string> {
  return client.run(async (context) => {
    const { names, tables, worksheets } = context.workbook;
    worksheets.load("items/name,items/names/items/name,items/names/items/formula,items/names/items/visible");
    names.load("items/name,items/formula");
    tables.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange(true).load("formulas"));
    const blocks = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    const sheets = worksheets.items.map((sheet, index) => [
      sheet.name,
      sheet.names.items
        .map(({ name, formula, visible }) =>
          name.startsWith("PartnerPlaybook") ? name : `${name} ${formula} ${visible}`,
        )
        .sort(),
      (used[index]?.formulas ?? []).map((row: unknown[]) => row.filter((cell) => !/^\d{4}-/.test(String(cell)))),
    ]);
    return JSON.stringify([
      sheets,
      names.items.map(({ name, formula }) => [name, formula]),
      blocks.map(({ address }) => address),
    ]);
  });
}

const actions = {
  "make native": { prepare: () => Promise.resolve(), run: () => makeNative("workbook") },
  "make live again": { prepare: () => makeNative("workbook"), run: () => makeLive() },
  "make native with a register that is there": {
    prepare: () => twoSteps(),
    run: () => makeNative("workbook"),
  },
  repair: { prepare: () => Promise.resolve(), run: () => repair() },
} as const;

async function twoSteps(): Promise<void> {
  await makeNative("workbook");
  await makeLive();
}

type Action = (typeof actions)[keyof typeof actions];

async function prepared({ prepare }: Action): Promise<{ readonly client: ExcelClient; readonly before: string }> {
  const client = await filledWorkbook();
  await prepare();
  return { client, before: await stateOf(client) };
}

/** What it comes to when nothing fails, and in how many requests. */
async function undisturbed(action: Action): Promise<{ readonly complete: string; readonly requests: number }> {
  const { client } = await prepared(action);
  const { requests, error } = await runWithFault(client, action.run);
  expect(error).toBeUndefined();
  return { complete: await stateOf(client), requests };
}

/** What is wrong after a fault, if anything is. */
async function faultOf(action: Action, fault: Fault, complete: string, how: "finish" | "takeBack") {
  const { client, before } = await prepared(action);
  const { error } = await runWithFault(client, action.run, fault);
  const pending = await findPendingChange();
  if (pending) await settlePendingChange(how);
  const now = await stateOf(client);
  const isComplete = now === complete;
  const isBefore = now === before;
  const isInterrupted = error !== undefined && failureCode(error) === "changeInterrupted";
  const told = `${toldFault(fault)}, ${how}`;
  if (pending && !(how === "finish" ? isComplete : isBefore)) return `${told}: offered, but ${now}`;
  if (error === undefined && !isComplete) return `${told}: told as done, but ${now}`;
  if (error !== undefined && !pending && !isBefore && !(isInterrupted && isComplete))
    return `${told}: failed, but ${now}`;
  if (isComplete || fault.request % 4 > 0) return undefined;
  const again = await runWithFault(client, action.run);
  return (await stateOf(client)) === complete ? undefined : `${told}: can't be tried again: ${String(again.error)}`;
}

const kinds: readonly Pick<Fault, "kind" | "forGood">[] = [
  { kind: "lost" },
  { kind: { atAction: 4 } },
  // A pane that is closed asks for nothing any more.
  { kind: "refused", forGood: true },
  { kind: { atAction: 4 }, forGood: true },
];

describe.each(Object.entries(actions))("%s", (_name, action) => {
  test("changes nothing that it need not, and all that it says", async () => {
    const { complete } = await undisturbed(action);
    const { before } = await prepared(action);
    expect(complete === before).toBe(action === actions.repair);
    expect(complete).not.toContain("PartnerPlaybook change");
  });

  test.each(kinds.map((kind) => [`${toldKind(kind.kind)}${kind.forGood ? " for good" : ""}`, kind] as const))(
    "is complete, or as before, or can be finished or taken back, whichever request is %s",
    async (_told, kind) => {
      const { complete, requests } = await undisturbed(action);
      const faults: string[] = [];
      for (let request = 0; request < requests; request++) {
        const how = request % 2 === 0 ? "finish" : "takeBack";
        const fault = await faultOf(action, { request, ...kind }, complete, how);
        if (fault !== undefined) faults.push(fault);
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
