import { excelClient, type ExcelClient } from "./excelClient";

type Write = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function inSheet(client: ExcelClient, work: Write): Promise<void> {
  await client.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

/** The names that mean nothing in the formula of a cell, whatever there is by now. */
const unboundIn = (client: ExcelClient, cell: string): readonly string[] | undefined =>
  client.grid.shown("Sheet1").cells.get(cell)?.unbound;

const addTable: Write = (sheet) => {
  sheet.getRange("A1:B3").values = [
    ["Partner", "Value (EUR)"],
    ["Ana", 1],
    ["Bo", 2],
  ];
  sheet.tables.add("A1:B3", true).name = "Deals";
};

describe("a name that is unknown when a formula is written", () => {
  it.each([
    ["a name of the workbook", "=Rate*2", ["rate"]],
    ["a name of another sheet", "=Sheet1!AsOf+1", ["asof"]],
    ["a table", "=SUM(Deals[Value])+ROWS(Deals)", ["deals"]],
    ["a name inside a function", '=IFERROR(VLOOKUP("x",Prices,2,FALSE),"")', ["prices"]],
    ["a name called by LAMBDA", "=LAMBDA(a,a*Rate)(2)", ["rate"]],
  ])("means nothing in its cell: %s", async (_, formula, names) => {
    const client = excelClient();
    await inSheet(client, (sheet) => (sheet.getRange("D1").formulas = [[formula]]));
    expect(unboundIn(client, "0,3")).toEqual(names);
  });

  it.each([
    "=LET(x,1,y,x+1,x*y)",
    "=A1+TRUE",
    "=LAMBDA(a,a+1)(2)",
    "=[Other.xlsx]Sheet1!Rate",
    '="Rate"',
    "=RATE(1,2,3)",
  ])("is none of %s", async (formula) => {
    const client = excelClient();
    await inSheet(client, (sheet) => (sheet.getRange("D1").formulas = [[formula]]));
    expect(unboundIn(client, "0,3")).toBeUndefined();
  });

  it("stays unknown to the cell when it's added after it, in the same batch or later, until the formula is entered again", async () => {
    const client = excelClient();
    await inSheet(client, (sheet) => {
      sheet.getRange("D1").formulas = [["=Rate*2"]];
      sheet.names.add("Rate", sheet.getRange("A1"));
    });
    await inSheet(client, addTable);
    expect(unboundIn(client, "0,3")).toEqual(["rate"]);
    await inSheet(client, (sheet) => (sheet.getRange("D1").formulas = [["=Rate*2"]]));
    expect(unboundIn(client, "0,3")).toBeUndefined();
  });

  it("is known when it was there before, whoever it belongs to", async () => {
    const client = excelClient();
    await inSheet(client, addTable);
    await inSheet(client, (sheet, context) => {
      sheet.names.add("Mine", sheet.getRange("A1"));
      context.workbook.names.add("Everyone", "=0.2");
      sheet.getRange("D1").formulas = [
        ["=mine+EVERYONE+Sheet1!Mine+Sheet1!Everyone+SUM(deals[[Value (EUR)]])+ROWS(Deals)"],
      ];
    });
    expect(unboundIn(client, "0,3")).toBeUndefined();
  });

  it("is looked up again when the whole workbook is rebuilt, and not when it's only calculated", async () => {
    const client = excelClient();
    await inSheet(client, (sheet) => (sheet.getRange("D1").formulas = [["=Rate*2"]]));
    await inSheet(client, (_sheet, context) => context.workbook.application.calculate("Full"));
    expect(unboundIn(client, "0,3")).toEqual(["rate"]);
    await inSheet(client, (_sheet, context) => context.workbook.application.calculate("FullRebuild"));
    expect(unboundIn(client, "0,3")).toBeUndefined();
  });
});

describe("a name that is unknown when a formula is written that stands in no cell", () => {
  const writeRules: Write = (sheet) => {
    sheet.getRange("D1").dataValidation.rule = { custom: { formula: "=D1<Rate" } };
    sheet.getRange("D2").dataValidation.rule = {
      decimal: { formula1: "=Rate", formula2: "=Rate*2", operator: "Between" },
    };
    sheet.getRange("D3").conditionalFormats.add("Custom").custom.rule.formula = "=D3>SUM(Deals[Value])";
    sheet.names.add("Twice", "=Rate*2");
  };
  const shown = ({ grid }: ExcelClient) => ({
    names: grid.names.filter(({ name }) => name === "Twice").map(({ formula }) => formula),
    validations: grid.shown("Sheet1").validations.map(({ formula1, formula2 }) => [formula1, formula2]),
    colours: grid.shown("Sheet1").colourRules.map(({ formula }) => formula),
  });
  const meaningless = {
    names: ["=#NAME?*2"],
    validations: [
      ["=D1<#NAME?", undefined],
      ["=#NAME?", "=#NAME?*2"],
    ],
    colours: ["=D3>SUM(#NAME?)"],
  };
  const meant = {
    names: ["=Rate*2"],
    validations: [
      ["=D1<Rate", undefined],
      ["=Rate", "=Rate*2"],
    ],
    colours: ["=D3>SUM(Deals[Value])"],
  };
  const addNames: Write = (sheet, context) => {
    addTable(sheet, context);
    context.workbook.names.add("Rate", sheet.getRange("A1"));
  };

  it("means nothing there though it's added later, and the formula reads as it was written", async () => {
    const client = excelClient();
    await inSheet(client, writeRules);
    await inSheet(client, addNames);
    expect(shown(client)).toEqual(meaningless);
    const read = await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const name = sheet.names.getItem("Twice").load("formula");
      const validation = sheet.getRange("D1").dataValidation.load("rule");
      await context.sync();
      return [name.formula, validation.rule.custom?.formula];
    });
    expect(read).toEqual(["=Rate*2", "=D1<Rate"]);
  });

  it("is looked up when the whole workbook is rebuilt, or when it was there before", async () => {
    const late = excelClient();
    await inSheet(late, writeRules);
    await inSheet(late, addNames);
    await inSheet(late, (_sheet, context) => context.workbook.application.calculate("FullRebuild"));
    const early = excelClient();
    await inSheet(early, addNames);
    await inSheet(early, writeRules);
    expect([shown(late), shown(early)]).toEqual([meant, meant]);
  });
});

describe("a heading with other signs than letters, digits and spaces", () => {
  const written = (formula: string): Promise<string> => {
    const client = excelClient();
    return inSheet(client, addTable)
      .then(() => inSheet(client, (sheet) => (sheet.getRange("B3").formulas = [[formula]])))
      .then(
        () => "written",
        (error: OfficeExtension.Error) => error.code,
      );
  };

  it.each([
    "=SUM(Deals[[Value (EUR)]])",
    "=SUM(Deals[[#All],[Value (EUR)]])",
    "=Deals[@[Value (EUR)]]",
    "=[@[Value (EUR)]]",
    "=[@Partner]",
    "=[Partner]",
    "=Deals[[#This Row],[Partner]]",
    "=Deals[[Partner]:[Value (EUR)]]",
    "=Deals[Año 2]",
    "=Deals[]",
    "=Deals[#Headers]",
    "=Deals[[a'@b'#c'[d'] ''e]]",
  ])("stands in brackets of its own: %s", async (formula) => expect(await written(formula)).toBe("written"));

  it.each([
    "=SUM(Deals[Value (EUR)])",
    "=Deals[@Value (EUR)]",
    "=[@two words]",
    "=Deals[Share, %]",
    "=Deals[a_b]",
    "=Deals[a.b]",
    "=Deals[[a@b]]",
    "=Deals[[a#b]]",
  ])("is refused without: %s", async (formula) => expect(await written(formula)).toBe("InvalidArgument"));
});

it("a reference without a table's name is refused outside a table", async () => {
  const client = excelClient();
  const error = await client.failure(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("H9").formulas = [["=[@Partner]"]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});
