import type { SheetScope } from "../../../../src/excel/reading/sheetCells";
import { makeLive } from "../../../../src/excel/sharing/makeLive";
import { makeNative } from "../../../../src/excel/sharing/makeNative";
import { countOfBroken, repair } from "../../../../src/excel/sharing/repair";
import type { ExcelClient } from "../../preview/model/excelClient";
import { openedNewestExcel } from "../openedExcel";

/** The real library over the preview's model, without a grid that calculates: what is written where. */
let client: ExcelClient;

beforeEach(() => {
  client = openedNewestExcel();
});

const change = (work: (workbook: Excel.Workbook) => void) =>
  client.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** What cells of a sheet hold. */
async function held(sheet: string, address: string): Promise<unknown[]> {
  return client.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
}

async function hiddenNames(): Promise<string[]> {
  return client.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/names/items/name,items/names/items/formula");
    await context.sync();
    return sheets.items.flatMap(({ names }) =>
      names.items.filter(({ name }) => name.startsWith("PartnerNative")).map(({ formula }) => String(formula)),
    );
  });
}

async function tableBlock(name: string): Promise<string> {
  return client.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("address");
    await context.sync();
    return range.address;
  });
}

const native = (scope: SheetScope = "workbook") => makeNative(scope);
const live = () => makeLive();

const lives = ["=PARTNER.ROI(A2,B2)", "=PARTNER.ROI(A3,B3)", "=PARTNER.ROI(A4,B4)"];

function fillTable({ worksheets }: Excel.Workbook): void {
  const sheet = worksheets.getItem("Sheet1");
  sheet.getRange("A1:C4").values = [
    ["Won", "Spent", "ROI"],
    [3, 1, ""],
    [4, 1, ""],
    [5, 1, ""],
  ];
  sheet.tables.add("A1:C4", true).name = "Deals";
  sheet.getRange("C2:C4").formulas = lives.map((formula) => [formula]);
  sheet.getRange("E2").formulas = [["=PARTNER.SCORE(A2:B2)"]];
}

test("a selected cell of a calculated column is made native with its whole column, and nothing else is", async () => {
  await change(fillTable);
  await change(({ worksheets }) => worksheets.getItem("Sheet1").getRange("C3").select());
  expect(await native("selection")).toMatchObject({
    kind: "made",
    count: 3,
    wholeColumns: [{ sheetName: "Sheet1", address: "C2:C4" }],
  });
  expect((await held("Sheet1", "C2:C4")).filter((formula) => String(formula).includes("PARTNER"))).toEqual([]);
  expect(await held("Sheet1", "E2")).toEqual(["=PARTNER.SCORE(A2:B2)"]);
  expect(await hiddenNames()).toEqual(["=Sheet1!$C$2:$C$4"]);
  expect(await live()).toEqual({ count: 3, leftAlone: [], copies: [] });
  expect(await held("Sheet1", "C2:C4")).toEqual(lives);
  expect(await hiddenNames()).toEqual([]);
});

test("a formula alone in a column of a table is replaced, and the empty cells beside it stay empty", async () => {
  await change(fillTable);
  await change(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("C2:C4").clear("Contents");
  });
  await change(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("C2:C4").values = [["x"], [""], ["y"]];
    worksheets.getItem("Sheet1").getRange("C3").formulas = [["=PARTNER.ROI(A3,B3)"]];
    worksheets.getItem("Sheet1").getRange("C2").clear("Contents");
    worksheets.getItem("Sheet1").getRange("C4").clear("Contents");
  });
  expect(await held("Sheet1", "C2:C4")).toEqual(["", "=PARTNER.ROI(A3,B3)", ""]);
  expect(await native()).toMatchObject({ kind: "made", count: 2 });
  expect(await held("Sheet1", "C2:C4")).toEqual(["", expect.not.stringContaining("PARTNER"), ""]);
  expect(await live()).toMatchObject({ count: 2, leftAlone: [] });
  expect(await held("Sheet1", "C2:C4")).toEqual(["", "=PARTNER.ROI(A3,B3)", ""]);
  expect(await repair()).toEqual({ count: 0, stillBroken: [], locked: [] });
  expect(await held("Sheet1", "C2:C4")).toEqual(["", "=PARTNER.ROI(A3,B3)", ""]);
});

test("the register keeps a person's columns, and what stands below it stops the action before anything is changed", async () => {
  await change(fillTable);
  await native("sheet");
  await change(({ worksheets, tables }) => {
    const sheet = worksheets.getItem("Native formulas");
    tables.getItem("NativeFormulas").resize("A3:J7");
    sheet.getRange("J3:J7").values = [["Reviewed"], ["yes"], [""], [""], ["no"]];
    worksheets.getItem("Sheet1").getRange("F2").formulas = [["=PARTNER.CACSAVING(A2,B2)"]];
  });
  expect(await native()).toMatchObject({ kind: "made", count: 1 });
  expect(await tableBlock("NativeFormulas")).toBe("'Native formulas'!A3:J8");
  expect(await held("Native formulas", "C4:C8")).toEqual(["C2", "E2", "C3", "C4", "F2"]);

  await change(({ worksheets }) => {
    worksheets.getItem("Native formulas").getRange("B10").values = [["my own note"]];
    worksheets.getItem("Sheet1").getRange("F3:F5").formulas = [
      ["=PARTNER.ROI(1,A2)"],
      ["=PARTNER.ROI(2,A2)"],
      ["=PARTNER.ROI(3,A2)"],
    ];
  });
  await expect(native()).rejects.toMatchObject({
    code: "registerBlocked",
    place: { sheet: "Native formulas", address: "B10" },
  });
  expect(await held("Sheet1", "F3:F5")).toEqual(["=PARTNER.ROI(1,A2)", "=PARTNER.ROI(2,A2)", "=PARTNER.ROI(3,A2)"]);

  expect(await live()).toMatchObject({ count: 5, leftAlone: [] });
  expect(await held("Native formulas", "J4:J7")).toEqual(["yes", "", "", "no"]);
  expect(await held("Native formulas", "B10")).toEqual(["my own note"]);
  expect(await tableBlock("NativeFormulas")).toBe("'Native formulas'!A3:J7");
});

test("a register that lost a column is told, and nothing is written", async () => {
  await change(fillTable);
  await native();
  await change(({ worksheets }) => {
    worksheets.getItem("Native formulas").getRange("D3").values = [["Something else"]];
  });
  await expect(live()).rejects.toMatchObject({ code: "registerDamaged" });
});

test("formulas are put back only if they are what the native formulas were made of", async () => {
  await change(fillTable);
  await native();
  const before = await held("Sheet1", "C2:E4");
  await change(({ worksheets }) => {
    worksheets.getItem("Native formulas").getRange("D4:D7").values = [
      ['=WEBSERVICE("https://example.com")'],
      ["=PARTNER.SCORE(A2:B2,A2)"],
      ['=PARTNER.ROI(A3,B3)+0*LEN(WEBSERVICE("https://example.com"))'],
      ["=PARTNER.ROI(B4,A4)"],
    ];
  });
  const { count, leftAlone } = await live();
  expect([count, leftAlone.map(({ address }) => address)]).toEqual([0, ["C2", "E2", "C3", "C4"]]);
  expect(await held("Sheet1", "C2:E4")).toEqual(before);
});

test("references follow a sheet and a table that were renamed, also where the live formula reads another sheet", async () => {
  await change(fillTable);
  await change(({ worksheets }) => {
    worksheets.add("Partner's data").getRange("A1:B1").values = [[3, 1]];
    worksheets.getItem("Sheet1").getRange("G2:G3").formulas = [
      ["=PARTNER.ROI('Partner''s data'!A1,'Partner''s data'!B1)"],
      ["=1+PARTNER.ROI(SUM(Deals[Won]),1)"],
    ];
  });
  await native();
  await change(({ worksheets, tables }) => {
    worksheets.getItem("Partner's data").name = "Data";
    worksheets.getItem("Sheet1").name = "Plan";
    tables.getItem("Deals").name = "Offers";
  });
  expect(await live()).toEqual({ count: 6, leftAlone: [], copies: [] });
  expect(await held("Plan", "G2:G3")).toEqual(["=PARTNER.ROI(Data!A1,Data!B1)", "=1+PARTNER.ROI(SUM(Offers[Won]),1)"]);
});

test("a copied sheet stays native and is told, and a protected one is left by the repair", async () => {
  await change(fillTable);
  await native();
  await change(({ worksheets }) => void worksheets.getItem("Sheet1").copy("End"));
  expect(await live()).toEqual({ count: 4, leftAlone: [], copies: ["Sheet1 (2)"] });
  expect(await held("Sheet1", "C2:C4")).toEqual(lives);
  await change(({ worksheets }) => worksheets.getItem("Sheet1").protection.protect());
  expect(await repair()).toEqual({ count: 0, stillBroken: [], locked: ["Sheet1"] });
});

/** As Excel keeps formulas: what was entered without the functions doesn't know them until it is entered again. */
function withoutFunctions(known: Readonly<Record<string, number | boolean>>): { install: () => void } {
  const { grid } = client;
  const [write, setNames] = [grid.write.bind(grid), grid.setNames.bind(grid)];
  let [installed, nameIsKnown] = [false, false];
  grid.setNames = (names) => {
    nameIsKnown = installed;
    setNames(names);
  };
  grid.write = (id, row, column, inputs) => {
    for (const input of inputs.flat()) {
      const formula = input && "formula" in input ? input.formula : "";
      const value = known[formula];
      if (value === undefined || !installed || (!formula.includes("PARTNER") && !nameIsKnown)) continue;
      grid.results.set(formula, { value });
    }
    write(id, row, column, inputs);
  };
  return {
    install: () => {
      installed = true;
    },
  };
}

test("the repair enters again whatever calls a function, also where nothing shows that Excel didn't know it", async () => {
  const known = {
    "=PARTNER.ROI(A1,B1)": 2,
    "=IFERROR(PARTNER.ROI(A1,B1),0)": 2,
    "=ISERROR(PARTNER.ROI(A1,B1))": false,
    "=Gain": 2,
  };
  const formulas = [...Object.keys(known), "=1+1"];
  const { install } = withoutFunctions(known);
  client.grid.results.set("=PARTNER.ROI(A1,B1)", { value: "#NAME?", error: true });
  client.grid.results.set("=IFERROR(PARTNER.ROI(A1,B1),0)", { value: 0 });
  client.grid.results.set("=ISERROR(PARTNER.ROI(A1,B1))", { value: true });
  client.grid.results.set("=Gain", { value: "#NAME?", error: true });
  client.grid.results.set("=1+1", { value: 2 });
  await change(({ worksheets, names }) => {
    names.add("Gain", "=PARTNER.ROI(Sheet1!$A$1,Sheet1!$B$1)");
    worksheets.getItem("Sheet1").getRange("C1:C5").formulas = formulas.map((formula) => [formula]);
  });
  install();
  expect(await countOfBroken()).toBe(2);
  expect(await repair()).toEqual({ count: 4, stillBroken: [], locked: [] });
  expect(await held("Sheet1", "C1:C5")).toEqual(formulas);
  const values = await client.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("C1:C5").load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(values).toEqual([2, 2, false, 2, 2]);
  expect(await repair()).toEqual({ count: 0, stillBroken: [], locked: [] });
});
