import { excelClient } from "./excelClient";

describe("a batch of the real Office.js over the model", () => {
  it("creates a sheet, writes values and formats, and reads them back", async () => {
    const { run, grid, Excel } = excelClient();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Evaluation");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["Partner", 9],
        ["Ana", 8.5],
      ];
      range.format.fill.color = "#ddeeff";
      range.format.font.bold = true;
      range.format.horizontalAlignment = Excel.HorizontalAlignment.center;
      range.numberFormat = [
        ["General", "0.00"],
        ["General", "0.00"],
      ];
      range.load("values,address,text,valueTypes,numberFormat,format/fill/color,format/font/bold");
      sheet.load("name,position");
      context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(range.values).toEqual([
        ["Partner", 9],
        ["Ana", 8.5],
      ]);
      expect(range.address).toBe("Evaluation!A1:B2");
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["String", "Double"],
      ]);
      expect(range.numberFormat).toEqual([
        ["General", "0.00"],
        ["General", "0.00"],
      ]);
      expect(range.format.fill.color).toBe("#DDEEFF");
      expect(range.format.font.bold).toBe(true);
      expect(sheet.position).toBe(1);
      expect(context.workbook.worksheets.items.map((item) => item.name)).toEqual(["Sheet1", "Evaluation"]);
    });
    expect(grid.shown("Evaluation").cells.get("0,0")?.style).toMatchObject({
      fill: "#DDEEFF",
      bold: true,
      horizontal: "center",
    });
  });

  it("finds an object again in a later batch, by its id or its tracked reference", async () => {
    const { run } = excelClient();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("One");
      const range = sheet.getRange("B2");
      context.trackedObjects.add(range);
      await context.sync();
      sheet.name = "Two";
      await context.sync();
      range.values = [[5]];
      sheet.load("name");
      range.load("values,address");
      await context.sync();
      expect([sheet.name, range.address, range.values]).toEqual(["Two", "Two!B2", [[5]]]);
      range.untrack();
      await context.sync();
    });
  });

  it("answers a null object for what isn't there, in the same batch and later", async () => {
    const { run } = excelClient();
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = missing.getRange("A1");
      missing.load("name");
      range.load("values");
      const there = context.workbook.worksheets.getItemOrNullObject("sheet1");
      there.load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
      expect(there.isNullObject).toBe(false);
      expect(there.name).toBe("Sheet1");
      missing.load("name");
      await context.sync();
    });
  });

  it("stops at an error and keeps what was done before", async () => {
    const { failure, grid, answers } = excelClient();
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["never"]];
      sheet.getRange("A2").values = [["after"]];
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(JSON.parse(answers[0] ?? "")).toMatchObject({
      Error: { HttpStatusCode: 404, ActionIndex: expect.any(Number) },
    });
    expect([...grid.shown("Sheet1").cells.keys()]).toEqual(["0,0"]);
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      "a duplicate sheet name, whatever its case",
      "ItemAlreadyExists",
      (context) => void context.workbook.worksheets.add("SHEET1"),
    ],
    [
      "a sheet name with a forbidden character",
      "InvalidArgument",
      (context) => void context.workbook.worksheets.add("a/b"),
    ],
    [
      "a sheet name of 32 characters",
      "InvalidArgument",
      (context) => void context.workbook.worksheets.add("x".repeat(32)),
    ],
    ["the name History", "InvalidArgument", (context) => void context.workbook.worksheets.add("history")],
    ["a missing sheet", "ItemNotFound", (context) => void context.workbook.worksheets.getItem("Nowhere")],
    ["a bad address", "InvalidArgument", (context) => void active(context).getRange("A0:?")],
    [
      "an array of another shape",
      "InvalidArgument",
      (context) => (active(context).getRange("A1:B2").values = [[1, 2, 3]]),
    ],
    ["a ragged array", "InvalidArgument", (context) => (active(context).getRange("A1:B2").values = [[1, 2], [3]])],
    [
      "a formula that doesn't parse",
      "InvalidArgument",
      (context) => (active(context).getRange("A1").formulas = [["=SUM(A1"]]),
    ],
    [
      "a colour that is none",
      "InvalidArgument",
      (context) => (active(context).getRange("A1").format.fill.color = "sky"),
    ],
    ["the last sheet deleted", "InvalidOperation", (context) => active(context).delete()],
    [
      "a range moved off the sheet",
      "InvalidArgument",
      (context) => void active(context).getRange("A1").getOffsetRange(-1, 0),
    ],
    ["a name like a cell", "InvalidArgument", (context) => void context.workbook.names.add("AB12", "=1")],
    ["a missing table", "ItemNotFound", (context) => void context.workbook.tables.getItem("None")],
  ])("answers Excel's error for %s", async (_what, code, work) => {
    const { failure } = excelClient();
    const error = await failure(async (context) => {
      work(context);
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  it("answers ApiNotFound for a member that it doesn't have, and records it by name", async () => {
    const { failure, model } = excelClient();
    const error = await failure(async (context) => {
      active(context)
        .getRange("A1")
        .sort.apply([{ key: 0 }]);
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(model.unknownMembers).toEqual(["Range.sort"]);
  });

  it("reaches nothing that isn't a member of Excel's object", () => {
    const { model } = excelClient();
    for (const name of ["Constructor", "List", "Identity", "__proto__", "ToString", "HasOwnProperty"]) {
      const batch = {
        Actions: [{ Id: 2, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
        ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
      };
      const answer = JSON.parse(model.dispatch(JSON.stringify(batch)).json) as { Error: { Code: string } };
      expect(answer.Error.Code).toBe("ApiNotFound");
    }
  });

  it("fails where a test asks it to, after the actions before", async () => {
    const { model, grid, batches, run } = excelClient();
    await run(async (context) => {
      active(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    const actions = (JSON.parse(batches[0] ?? "") as { Actions: unknown[] }).Actions.length;
    grid.write("s1", 0, 0, [[null]]);
    const answer = model.dispatch(batches[0] ?? "", { code: "AccessDenied", atAction: actions - 1 });
    expect(answer.error).toBe("AccessDenied");
    expect(grid.shown("Sheet1").cells.get("0,0")?.value).toBeNull();
    expect(model.dispatch(batches[0] ?? "").error).toBeUndefined();
  });

  it("says which batches are the library's own housekeeping", async () => {
    const { model, batches, run } = excelClient();
    await run(async (context) => {
      const range = active(context).getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
    });
    expect(batches.map((batch) => model.dispatch(batch).internal)).toEqual([false, true]);
  });

  it("pages the items of a collection", async () => {
    const { run } = excelClient();
    await run(async (context) => {
      ["B", "C", "D"].forEach((name) => context.workbook.worksheets.add(name));
      const sheets = context.workbook.worksheets;
      sheets.load({ select: "name", top: 2, skip: 1 });
      const count = sheets.getCount();
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["B", "C"]);
      expect(count.value).toBe(4);
    });
  });
});

function active(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet();
}
