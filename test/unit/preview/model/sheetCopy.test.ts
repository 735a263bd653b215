import { excelClient, type ExcelClient } from "./excelClient";

/** "Plan" with a table, a name, a rule, a list and a chart that all read the sheet itself. */
async function withPlan(client: ExcelClient): Promise<void> {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:B3").values = [
      ["Partner", "Score"],
      ["Ana", 9],
      ["Bo", 5],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Scores";
    sheet.getRange("D1:D3").formulas = [["=SUM(Scores[Score])"], ["=Sheet1!A1"], ["=Best"]];
    sheet.names.add("Best", "=MAX(Scores[Score],Plan!$B$2)");
    sheet.customProperties.add("kind", "plan");
    sheet.tabColor = "#112233";
    const rule = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>Plan!$D$1";
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Plan!$A$2:$A$3" } };
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").name = "Shown";
    await context.sync();
  });
}

describe("a copy of a sheet", () => {
  it("stands where it is asked to, under a name that is free", async () => {
    const client = excelClient();
    await withPlan(client);
    await client.run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.getItem("Plan");
      plan.copy("End");
      plan.copy("Before", plan);
      worksheets.getItem("Sheet1").copy("After", worksheets.getItem("Sheet1"));
      plan.copy("Beginning");
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual([
        "Plan (4)",
        "Sheet1",
        "Sheet1 (2)",
        "Plan (3)",
        "Plan",
        "Plan (2)",
      ]);
    });
  });

  it("has no half a sign at the end of a name that is cut", async () => {
    const client = excelClient();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = `${"🤝".repeat(15)}x`;
      const copy = sheet.copy("End").load("name");
      await context.sync();
      expect(copy.name).toBe(`${"🤝".repeat(13)} (2)`);
    });
  });

  it("has what the sheet has, and reads itself where the sheet reads itself", async () => {
    const client = excelClient();
    await withPlan(client);
    await client.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("Plan").copy("End");
      const formulas = copy.getRange("D1:D3").load("formulas");
      const values = copy.getRange("A2:B3").load("values");
      copy.load("name,tabColor");
      copy.tables.load("items/name");
      copy.names.load("items/name,items/formula");
      await context.sync();
      expect([copy.name, copy.tabColor]).toEqual(["Plan (2)", "#112233"]);
      expect(copy.tables.items.map(({ name }) => name)).toEqual(["Scores2"]);
      expect(formulas.formulas).toEqual([["=SUM(Scores2[Score])"], ["=Sheet1!A1"], ["=Best"]]);
      expect(values.values).toEqual([
        ["Ana", 9],
        ["Bo", 5],
      ]);
      expect(copy.names.items.map(({ formula }) => formula)).toEqual(["=MAX(Scores2[Score],'Plan (2)'!$B$2)"]);
    });
    const { sheets } = client.model.workbookSnapshot();
    const [plan, copy] = ["Plan", "Plan (2)"].map((name) => sheets.find((sheet) => sheet.name === name));
    expect(copy?.colourRules[0]?.formula).toBe("=B2>'Plan (2)'!$D$1");
    expect(copy?.validations[0]?.formula1).toBe("='Plan (2)'!$A$2:$A$3");
    expect(copy?.charts[0]?.series[0]?.values.sheet).toBe("Plan (2)");
    // Excel leaves them behind.
    expect(copy?.customProperties).toEqual({});
    expect(plan?.charts[0]?.series[0]?.values.sheet).toBe("Plan");
  });

  it("is refused beside nothing", async () => {
    const client = excelClient();
    const error = await client.failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").copy("After");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("values copied from a range", () => {
  it("are what it shows: a formula's result, a text as it is, an error as an error", async () => {
    const client = excelClient();
    client.grid.results.set("=1+1", { value: 2 });
    client.grid.results.set("=NA()", { value: "#N/A", error: true });
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A4").formulas = [["=1+1"], ["=NA()"], ["'007"], [""]];
      sheet.getRange("C4").values = [["gone"]];
      sheet.getRange("C1:C4").copyFrom(sheet.getRange("A1:A4"), "Values");
      sheet.getRange("E1:E4").copyFrom("A1:A4", "Values");
      const copied = sheet.getRange("C1:C4").load("formulas,values,valueTypes");
      const other = sheet.getRange("E1:E4").load("values");
      await context.sync();
      expect(copied.values).toEqual([[2], ["#N/A"], ["007"], [""]]);
      expect(copied.formulas).toEqual(copied.values);
      expect(copied.valueTypes).toEqual([["Double"], ["Error"], ["String"], ["Empty"]]);
      expect(other.values).toEqual(copied.values);
    });
  });

  it("are all that the model can copy, and of one size only", async () => {
    const client = excelClient();
    for (const copy of [
      (sheet: Excel.Worksheet) => sheet.getRange("C1").copyFrom("A1"),
      (sheet: Excel.Worksheet) => sheet.getRange("C1:C2").copyFrom("A1", "Values"),
    ]) {
      const error = await client.failure(async (context) => {
        copy(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      });
      expect(error.code).toBe("NotImplemented");
    }
  });
});

describe("a protected sheet", () => {
  it("refuses what is written into its cells until it is unprotected", async () => {
    const client = excelClient();
    const write = () =>
      client.failure(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      });
    await client.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.protect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect((await write()).code).toBe("AccessDenied");
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.unprotect();
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
  });
});
