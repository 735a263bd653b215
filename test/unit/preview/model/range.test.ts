import { excelClient } from "./excelClient";

describe("a range", () => {
  it("leaves cells alone for null, clears them for an empty text, and fills them with a scalar", async () => {
    const { run, grid } = excelClient();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "C"]];
      sheet.getRange("A2:B3").values = 7 as unknown as unknown[][];
      await context.sync();
    });
    expect(
      grid.read("s1", { row: 0, column: 0, rows: 3, columns: 3 }).map((row) => row.map((cell) => cell.value)),
    ).toEqual([
      ["a", null, "C"],
      [7, 7, null],
      [7, 7, null],
    ]);
  });

  it("keeps text from becoming a formula by the format or an apostrophe", async () => {
    const { run, grid } = excelClient();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A2");
      range.numberFormat = "@" as unknown as string[][];
      range.values = [["=1+1"], ["001"]];
      sheet.getRange("B1:B3").values = [["=1+1"], ["'=1+1"], ["12%"]];
      await context.sync();
    });
    const cells = grid.read("s1", { row: 0, column: 0, rows: 3, columns: 2 });
    expect(cells.map((row) => row.map((cell) => cell.formula ?? cell.value))).toEqual([
      ["=1+1", "=1+1"],
      ["001", "=1+1"],
      [null, 0.12],
    ]);
    expect(cells[0]?.[0]?.formula).toBeUndefined();
    expect(cells[1]?.[1]?.formula).toBeUndefined();
    expect(cells[2]?.[1]?.style.numberFormat).toBe("0%");
  });

  it("takes and answers formulas counted from their own cell", async () => {
    const { run, grid } = excelClient();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B4");
      range.formulasR1C1 = [["=RC[-1]*R1C1"], [7], ["=SUM(R[-2]C:R[-1]C)"]];
      range.load("formulas,formulasR1C1");
      await context.sync();
      expect(range.formulas).toEqual([["=A2*$A$1"], [7], ["=SUM(B2:B3)"]]);
      expect(range.formulasR1C1).toEqual([["=RC[-1]*R1C1"], [7], ["=SUM(R[-2]C:R[-1]C)"]]);
    });
    expect(grid.read("s1", { row: 3, column: 1, rows: 1, columns: 1 })[0]?.[0]?.formula).toBe("=SUM(B2:B3)");
  });

  it("tells where it is and what lies around it", async () => {
    const { run } = excelClient();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").values = [[1]];
      const base = sheet.getRange("B2:C4");
      const ranges = {
        "Sheet1!C4": base.getLastCell(),
        "Sheet1!B5:C6": base.getRowsBelow(2),
        "Sheet1!B1:C1": base.getRowsAbove(),
        "Sheet1!D2:D4": base.getColumnsAfter(1),
        "Sheet1!A2:A4": base.getColumnsBefore(),
        "Sheet1!C3:D5": base.getOffsetRange(1, 1),
        "Sheet1!B2:E5": base.getResizedRange(1, 2),
        "Sheet1!B:C": base.getEntireColumn(),
        "Sheet1!2:4": base.getEntireRow(),
        "Sheet1!B3:C3": base.getRow(1),
        "Sheet1!B2:D5": sheet.getUsedRange(),
        "Sheet1!B2": base.getUsedRange(true).getCell(0, 0),
        "Sheet1!C3": base.getIntersection("C3:Z3"),
        "Sheet1!B2:G9": base.getBoundingRect("G9"),
      };
      Object.values(ranges).forEach((range) => range.load("address"));
      const none = base.getIntersectionOrNullObject("Z99");
      none.load("address");
      await context.sync();
      expect(Object.values(ranges).map((range) => range.address)).toEqual(Object.keys(ranges));
      expect(none.isNullObject).toBe(true);
    });
  });

  it("answers null for what differs between its cells", async () => {
    const { run } = excelClient();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1:A2");
      range.load("format/font/bold,format/font/size,format/wrapText,format/columnWidth");
      await context.sync();
      expect([range.format.font.bold, range.format.font.size, range.format.wrapText, range.format.columnWidth]).toEqual(
        [null, 11, false, 48],
      );
    });
  });

  it("has no values as whole columns, but takes widths and formats", async () => {
    const { run, failure, grid } = excelClient();
    await run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange("B:C");
      column.format.columnWidth = 80;
      column.load("values,address");
      await context.sync();
      expect(column.values).toBeNull();
    });
    expect([grid.columnWidth("s1", 1), grid.columnWidth("s1", 2)]).toEqual([80, 80]);
    const error = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B:C").values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });

  it("draws borders on edges and inside", async () => {
    const { run, grid } = excelClient();
    await run(async (context) => {
      const borders = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").format.borders;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.color = "#FF0000";
      bottom.weight = "Medium";
      borders.getItem("InsideHorizontal").style = "Dot";
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("EdgeTop").style = "None";
      await context.sync();
      const written = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange("A1:B2")
        .format.borders.getItem("EdgeBottom");
      written.load("style,weight,color");
      await context.sync();
      expect([written.style, written.weight, written.color]).toEqual(["Continuous", "Medium", "#FF0000"]);
    });
    const [[first], [second]] = grid.read("s1", { row: 0, column: 0, rows: 2, columns: 1 }) as [[never], [never]];
    expect((first as { style: { borders: unknown } }).style.borders).toEqual({
      bottom: { style: "dotted", colour: "#000000" },
      top: undefined,
    });
    expect((second as { style: { borders: unknown } }).style.borders).toEqual({
      bottom: { style: "medium", colour: "#FF0000" },
    });
  });

  it("finds what a formula spills to, and the formula from a spilled cell", async () => {
    const { run, grid } = excelClient();
    grid.results.set("=SEQUENCE(3)", { value: 1, spill: { rows: 3, columns: 1 } });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      const to = sheet.getRange("B2").getSpillingToRangeOrNullObject();
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      const parent = sheet.getRange("B4").getSpillParent();
      const whole = sheet.getRange("B2:B4");
      [to, none, parent].forEach((range) => range.load("address"));
      whole.load("hasSpill");
      await context.sync();
      expect([to.address, none.isNullObject, parent.address, whole.hasSpill]).toEqual([
        "Sheet1!B2:B4",
        true,
        "Sheet1!B2",
        true,
      ]);
    });
  });

  it("takes ten thousand formatted rows, which the library sends in pieces of 1,500 cells", async () => {
    const { run, grid } = excelClient();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C10000");
      range.numberFormat = Array.from({ length: 10_000 }, () => ["@", "0.00", "0.00"]);
      range.values = Array.from({ length: 10_000 }, (_row, row) => [`P${row}`, row, row / 2]);
      await context.sync();
    });
    expect(grid.calls.filter((call) => call === "write")).toHaveLength(20);
    expect(grid.calls.filter((call) => call === "style")).toHaveLength(40);
    expect(grid.read("s1", { row: 9_999, column: 0, rows: 1, columns: 3 })[0]?.map((cell) => cell.value)).toEqual([
      "P9999",
      9_999,
      4_999.5,
    ]);
  });

  it("writes nothing of a large array that has another shape", async () => {
    const { failure, grid } = excelClient();
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1000");
      range.values = Array.from({ length: 999 }, () => [1, 2, 3]);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(grid.usedBlock("s1", true)).toBeNull();
  });
});
