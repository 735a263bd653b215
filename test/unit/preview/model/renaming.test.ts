import { excelClient, type ExcelClient } from "./excelClient";

/** A table "Deals" on "Deals", with a name of its own, and a second sheet that reads both in all the ways there are. */
async function linked(): Promise<ExcelClient> {
  const client = excelClient();
  await client.run(async (context) => {
    const deals = context.workbook.worksheets.add("Deals");
    deals.getRange("A1:C3").values = [
      ["Partner", "Value (EUR)", "Double"],
      ["Ana", 1, null],
      ["Bo", 2, null],
    ];
    deals.tables.add("A1:C3", true).name = "Deals";
    deals.getRange("C2:C3").formulas = [["=[@[Value (EUR)]]*2"], ["=[@[Value (EUR)]]*2"]];
    deals.names.add("AsOf", deals.getRange("H1"));
    const reader = context.workbook.worksheets.add("Reader");
    reader.getRange("A1:A4").formulas = [
      ["=SUM(Deals[[Value (EUR)]])"],
      ["='Deals'!AsOf+Deals!H1"],
      ['=COUNTA(Deals[[#Headers],[Partner]:[Value (EUR)]])&"Deals!A1"'],
      ["=SUM(Reader:Deals!A1)+ROWS(Deals)"],
    ];
    context.workbook.names.add("Total", "=SUM(Deals[[Value (EUR)]])+Deals!$H$1");
    const cell = reader.getRange("B1");
    cell.dataValidation.rule = { custom: { formula: "=B1<Deals!AsOf" } };
    cell.conditionalFormats.add("Custom").custom.rule.formula = "=B1=Deals!$H$1";
    await context.sync();
  });
  return client;
}

function formulas(client: ExcelClient, sheet: string): (string | undefined)[] {
  return [...client.grid.shown(sheet).cells.values()].map(({ formula }) => formula).filter(Boolean);
}

const elsewhere = (client: ExcelClient): (string | number | undefined)[] => [
  client.model.workbookSnapshot().names.find(({ name }) => name === "Total")?.formula,
  client.model.sheetSnapshot("Reader").validations[0]?.formula1,
  client.model.sheetSnapshot("Reader").colourRules[0]?.formula,
];

it("a sheet's new name is in everything that names the sheet, its names and ranges over several sheets too", async () => {
  const client = await linked();
  client.grid.renameSheet(client.grid.shown("Deals").id, "All deals");
  client.model.followSheets();
  expect(formulas(client, "Reader")).toEqual([
    "=SUM(Deals[[Value (EUR)]])",
    "='All deals'!AsOf+'All deals'!H1",
    '=COUNTA(Deals[[#Headers],[Partner]:[Value (EUR)]])&"Deals!A1"',
    "=SUM('Reader:All deals'!A1)+ROWS(Deals)",
  ]);
  expect(elsewhere(client)).toEqual([
    "=SUM(Deals[[Value (EUR)]])+'All deals'!$H$1",
    "=B1<'All deals'!AsOf",
    "=B1='All deals'!$H$1",
  ]);
});

it("what read a sheet that is deleted reads #REF! for good, its tables too: another sheet of that name heals nothing", async () => {
  const client = await linked();
  await client.run(async (context) => {
    context.workbook.worksheets.getItem("Deals").delete();
    context.workbook.worksheets.add("Deals");
    await context.sync();
  });
  expect(formulas(client, "Reader")).toEqual([
    "=SUM(#REF!)",
    "=#REF!+#REF!",
    '=COUNTA(#REF!)&"Deals!A1"',
    "=SUM(#REF!)+ROWS(#REF!)",
  ]);
  expect(elsewhere(client)).toEqual(["=SUM(#REF!)+#REF!", "=B1<#REF!", "=B1=#REF!"]);
});

describe("a table's heading that is changed", () => {
  const expected = [
    "=SUM(Deals[Worth])",
    "='Deals'!AsOf+Deals!H1",
    '=COUNTA(Deals[[#Headers],[Partner]:[Worth]])&"Deals!A1"',
    "=SUM(Reader:Deals!A1)+ROWS(Deals)",
  ];

  it("by the add-in is in every formula that names the column", async () => {
    const client = await linked();
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Deals").getRange("B1").values = [["Worth"]];
      await context.sync();
    });
    expect(formulas(client, "Reader")).toEqual(expected);
    expect(formulas(client, "Deals")).toEqual(["=[@Worth]*2", "=[@Worth]*2"]);
    expect(elsewhere(client)[0]).toBe("=SUM(Deals[Worth])+Deals!$H$1");
  });

  it("by the column's name, or by a person, too", async () => {
    const client = await linked();
    await client.run(async (context) => {
      context.workbook.tables.getItem("Deals").columns.getItem("Value (EUR)").name = "Value";
      await context.sync();
    });
    const { id } = client.grid.shown("Deals");
    client.grid.write(id, 0, 1, [[{ value: "Worth" }]]);
    client.model.followEntry(id, { row: 0, column: 1, rows: 1, columns: 1 });
    expect(formulas(client, "Reader")).toEqual(expected);
  });

  it("becomes a text that no other heading is", async () => {
    const client = await linked();
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Deals").getRange("B1:C1").values = [["partner", 2027]];
      await context.sync();
    });
    expect(client.grid.shown("Deals").tables[0]?.columns).toEqual(["Partner", "partner2", "2027"]);
    expect(formulas(client, "Reader")[0]).toBe("=SUM(Deals[partner2])");
  });

  it("in the place of another one's swaps them in one go", async () => {
    const client = await linked();
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Deals").getRange("A1:B1").values = [["Value (EUR)", "Partner"]];
      await context.sync();
    });
    expect(formulas(client, "Reader")[0]).toBe("=SUM(Deals[Partner])");
  });
});

it("a table's new name is in every formula that reads the table", async () => {
  const client = await linked();
  await client.run(async (context) => {
    context.workbook.tables.getItem("Deals").name = "Sales";
    await context.sync();
  });
  expect(formulas(client, "Reader")).toEqual([
    "=SUM(Sales[[Value (EUR)]])",
    "='Deals'!AsOf+Deals!H1",
    '=COUNTA(Sales[[#Headers],[Partner]:[Value (EUR)]])&"Deals!A1"',
    "=SUM(Reader:Deals!A1)+ROWS(Sales)",
  ]);
});

it("a formula that was written too early keeps its unknown names when a sheet is renamed", async () => {
  const client = excelClient();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.worksheets.add("Plan");
    sheet.getRange("A1").formulas = [["=Rate*Plan!B1"]];
    context.workbook.names.add("Rate", "=2");
    await context.sync();
  });
  client.grid.renameSheet(client.grid.shown("Plan").id, "Next");
  client.model.followSheets();
  expect(client.grid.shown("Sheet1").cells.get("0,0")).toMatchObject({ formula: "=Rate*Next!B1", unbound: ["rate"] });
});

it("a colour rule's second limit follows a sheet's new name, a copy of the sheet, and the clearing of its first cells", async () => {
  const client = excelClient();
  await client.run(async (context) => {
    context.workbook.worksheets.add("Plan");
    const rule = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").conditionalFormats.add("CellValue");
    rule.cellValue.rule = { formula1: "=Plan!$A$1", formula2: "=Plan!B1+Sheet1!$C$1", operator: "Between" };
    await context.sync();
  });
  client.grid.renameSheet(client.grid.shown("Plan").id, "Next");
  client.model.followSheets();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.copy("End");
    sheet.getRange("A1").conditionalFormats.clearAll();
    await context.sync();
  });
  const limits = (sheet: string) => client.grid.shown(sheet).colourRules.map(({ formula2 }) => formula2);
  expect([limits("Sheet1"), limits("Sheet1 (2)")]).toEqual([["=Next!B2+Sheet1!$C$1"], ["=Next!B1+'Sheet1 (2)'!$C$1"]]);
});

it("what is printed goes with its sheet when that is renamed, and away with it", async () => {
  const client = excelClient();
  await client.run(async (context) => {
    for (const name of ["Plan", "Gone"]) {
      const { pageLayout } = context.workbook.worksheets.add(name);
      pageLayout.setPrintArea("A1:C20");
      pageLayout.setPrintTitleRows("$1:$2");
    }
    await context.sync();
  });
  client.grid.renameSheet(client.grid.shown("Plan").id, "Next");
  client.grid.deleteSheet(client.grid.shown("Gone").id);
  client.model.followSheets();
  const printed = client.model.workbookSnapshot().sheets.map(({ name, print }) => [name, print.area, print.titleRows]);
  expect(printed).toEqual([
    ["Sheet1", undefined, undefined],
    ["Next", { row: 0, column: 0, rows: 20, columns: 3 }, { from: 0, to: 1 }],
  ]);
});
