import { excelClient, type ExcelClient } from "./excelClient";

/** A sheet "Evaluation" with headers and two partners in A4:C6. */
async function withPartners(client: ExcelClient): Promise<void> {
  await client.run(async (context) => {
    context.workbook.worksheets.add("Evaluation").getRange("A4:C6").values = [
      ["Partner", "Fit", "Score"],
      ["Ana", 9, 8.2],
      ["Bo", 5, 6.1],
    ];
    await context.sync();
  });
}

function codeOf(
  client: ExcelClient,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  return client
    .failure(async (context) => {
      work(context.workbook.worksheets.getItem("Evaluation"), context);
      await context.sync();
    })
    .then((error) => error.code);
}

describe("tables", () => {
  it("are added over headers and data, named, styled and shown", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      const table = sheet.tables.add("A4:C6", true);
      table.name = "Partners";
      table.style = "TableStyleLight9";
      table.showFilterButton = false;
      const body = table.getDataBodyRange();
      const score = table.columns.getItem("score").getDataBodyRange();
      table.columns.load("items/name");
      body.load("address");
      score.load("address");
      const rows = table.rows.getCount();
      await context.sync();
      expect([body.address, score.address, rows.value]).toEqual(["Evaluation!A5:C6", "Evaluation!C5:C6", 2]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["Partner", "Fit", "Score"]);
    });
    expect(client.grid.shown("Evaluation").tables).toEqual([
      {
        name: "Partners",
        block: { row: 3, column: 0, rows: 3, columns: 3 },
        columns: ["Partner", "Fit", "Score"],
        tableStyle: "TableStyleLight9",
        bandedRows: true,
        filterButtons: false,
        showHeaders: true,
      },
    ]);
  });

  it("fill blank headers and number repeated ones", async () => {
    const client = excelClient();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D2").values = [
        ["x", "", "X", 2024],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("A1:D2", true);
      await context.sync();
    });
    expect(client.grid.shown("Sheet1").tables[0]?.columns).toEqual(["x", "Column2", "X2", "2024"]);
  });

  it("grow over rows that are written right below", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Evaluation").tables.add("A4:C6", true);
      table.getDataBodyRange().getRowsBelow(2).values = [
        ["Cy", 1, 2],
        ["Di", 3, 4],
      ];
      await context.sync();
    });
    expect(client.grid.shown("Evaluation").tables[0]?.block.rows).toBe(5);
  });

  it("hand their columns' formulas, formats and rules on to rows that are written below", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      const table = sheet.tables.add("A4:C6", true);
      const score = table.columns.getItem("Score").getDataBodyRange();
      score.formulas = [["=B5*2"], ["=B6*2"]];
      score.numberFormat = [["0.0"], ["0.0"]];
      const fit = table.columns.getItem("Fit").getDataBodyRange();
      fit.format.font.bold = true;
      fit.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      fit.conditionalFormats.add("Custom").custom.rule.formula = "=B5>5";
      sheet.getRange("A7:B8").values = [
        ["Cy", 3],
        ["Di", 4],
      ];
      await context.sync();
    });
    const cells = client.grid.read("s2", { row: 6, column: 0, rows: 2, columns: 3 });
    expect(cells.map((row) => row.map((cell) => cell.formula ?? cell.value))).toEqual([
      ["Cy", 3, "=B7*2"],
      ["Di", 4, "=B8*2"],
    ]);
    expect(cells.map(([, fit, score]) => [fit?.style.bold, score?.style.numberFormat])).toEqual([
      [true, "0.0"],
      [true, "0.0"],
    ]);
    const { validations, colourRules } = client.grid.shown("Evaluation");
    const covered = validations.map(({ block }) => [block.row, block.row + block.rows - 1]);
    expect(covered).toEqual([
      [4, 5],
      [6, 7],
    ]);
    expect(colourRules.map(({ block }) => block.rows)).toEqual([4]);
  });

  it("grow when a person types below them, but not over what stands there", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      sheet.tables.add("A4:C6", true);
      sheet.getRange("C8").values = [["a note"]];
      await context.sync();
    });
    const type = (row: number, value: string): void => {
      client.grid.write("s2", row, 0, [[{ value }]]);
      client.model.followEntry("s2", { row, column: 0, rows: 1, columns: 1 });
    };
    const rows = (): number | undefined => client.model.sheetSnapshot("Evaluation").tables[0]?.block.rows;
    type(6, "Cy");
    expect(rows()).toBe(4);
    type(7, "Di");
    expect(rows()).toBe(4);
  });

  it("are resized from their header on, with the calculated columns in new rows", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      const table = sheet.tables.add("A4:C6", true);
      table.columns.getItem("Score").getDataBodyRange().formulas = [["=B5*2"], ["=B6*2"]];
      table.name = "Partners";
      table.resize("A4:D8");
      await context.sync();
    });
    expect(client.grid.shown("Evaluation").tables[0]).toMatchObject({
      block: { row: 3, column: 0, rows: 5, columns: 4 },
      columns: ["Partner", "Fit", "Score", "Column4"],
    });
    expect(client.grid.read("s2", { row: 7, column: 2, rows: 1, columns: 1 })[0]?.[0]?.formula).toBe("=B8*2");
    const resize = (to: string): Promise<string> =>
      codeOf(client, (sheet) => sheet.tables.getItem("Partners").resize(to));
    expect(await resize("A5:D8")).toBe("InvalidArgument");
    expect(await resize("H4:I8")).toBe("InvalidArgument");
    expect(await resize("A4:D4")).toBe("InvalidArgument");
  });

  it("answer Excel's errors", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      sheet.tables.add("A4:C6", true).name = "Partners";
      sheet.names.add("Threshold", sheet.getRange("B1"));
      context.workbook.names.add("Weights", sheet.getRange("B2"));
      await context.sync();
    });
    const table = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem("PARTNERS");
    expect(await codeOf(client, (sheet) => void sheet.tables.add("B5:D7", true))).toBe("MergedRangeConflict");
    expect(await codeOf(client, (sheet) => void sheet.tables.add("Sheet1!A1:B2", true))).toBe("InvalidArgument");
    expect(await codeOf(client, (sheet) => (table(sheet).name = "A1"))).toBe("InvalidArgument");
    expect(await codeOf(client, (sheet) => (table(sheet).name = "two words"))).toBe("InvalidArgument");
    expect(await codeOf(client, (sheet) => (table(sheet).name = "weights"))).toBe("ItemAlreadyExists");
    expect(await codeOf(client, (sheet) => (table(sheet).style = "Fancy"))).toBe("InvalidArgument");
    expect(await codeOf(client, (sheet) => void sheet.tables.getItem("None"))).toBe("ItemNotFound");
    expect(await codeOf(client, (sheet) => void sheet.tables.add("H1:I2", false))).toBe("NotImplemented");
    expect(client.model.unknownMembers).toEqual(["TableCollection.add.hasHeaders=false"]);
  });
});

describe("names", () => {
  it("refer to ranges and constants, in the workbook or in a sheet", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      const local = sheet.names.add("Threshold", sheet.getRange("B2"), "where to stop");
      const global = context.workbook.names.add("Rate", "=0.21");
      local.load("name,formula,value,type,scope,comment");
      global.load("formula,value,type,scope");
      const byName = sheet.getRange("Threshold");
      byName.load("address");
      const missing = context.workbook.names.getItemOrNullObject("Threshold");
      missing.load("name");
      await context.sync();
      expect(local.toJSON()).toMatchObject({
        formula: "=Evaluation!$B$2",
        value: "Evaluation!B2",
        type: "Range",
        scope: "Worksheet",
        comment: "where to stop",
      });
      expect(global.toJSON()).toMatchObject({ formula: "=0.21", value: 0.21, type: "Double", scope: "Workbook" });
      expect(byName.address).toBe("Evaluation!B2");
      expect(missing.isNullObject).toBe(true);
    });
    expect(await codeOf(client, (sheet) => void sheet.names.add("threshold", "=1"))).toBe("ItemAlreadyExists");
    expect(await codeOf(client, (_sheet, context) => void context.workbook.names.add("no way", "=1"))).toBe(
      "InvalidArgument",
    );
    expect(client.model.workbookSnapshot().names).toEqual([
      { name: "Threshold", formula: "=Evaluation!$B$2", comment: "where to stop", visible: true, sheet: "Evaluation" },
      { name: "Rate", formula: "=0.21", visible: true },
    ]);
  });

  it("for a table's column are kept as the address that it has", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      sheet.tables.add("A4:C6", true).name = "Partners";
      const list = sheet.names.add("PartnerList", "=Partners[Partner]").load("formula,type,value");
      const all = context.workbook.names.add("Everything", "=Partners[#All]").load("formula");
      const later = context.workbook.names.add("Later", "=1");
      later.formula = "=Partners[[Fit]:[Score]]";
      later.load("formula");
      const range = list.getRange().load("address");
      await context.sync();
      expect([list.formula, all.formula, later.formula]).toEqual([
        "=Evaluation!$A$5:$A$6",
        "=Evaluation!$A$4:$C$6",
        "=Evaluation!$B$5:$C$6",
      ]);
      expect([list.type, list.value, range.address]).toEqual(["Range", "Evaluation!A5:A6", "Evaluation!A5:A6"]);
    });
  });

  it("have a range only where they stand for an address: anything else fails with the whole request", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      sheet.names.add("Plain", sheet.getRange("B5"));
      sheet.names.add("Through", "=Evaluation!Plain");
      sheet.names.add("Worked", "=OFFSET(Evaluation!$A$1,1,1)");
      sheet.names.add("Rate", "=0.2");
      await context.sync();
    });
    for (const name of ["Through", "Worked", "Rate"]) {
      expect(await codeOf(client, (sheet) => void sheet.names.getItem(name).getRange())).toBe("InvalidOperation");
      expect(
        await codeOf(client, (sheet) => void sheet.names.getItem(name).getRangeOrNullObject().load("address")),
      ).toBe("InvalidOperation");
    }
  });

  it("of a single sheet keep a table from being called like them", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.names.add("Deals", other.getRange("A1"));
      context.workbook.worksheets.getItem("Evaluation").tables.add("A4:C6", true);
      await context.sync();
    });
    expect(await codeOf(client, (sheet) => (sheet.tables.getItemAt(0).name = "deals"))).toBe("ItemAlreadyExists");
  });

  it("follow what a person does to sheets in the grid", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      sheet.customProperties.add("template", "evaluation");
      sheet.names.add("Threshold", sheet.getRange("B2"));
      context.workbook.names.add("All", sheet.getRange("A4:C6"));
      await context.sync();
    });
    const { id } = client.grid.shown("Evaluation");
    client.grid.renameSheet(id, "My partners");
    expect(client.model.sheetSnapshot("My partners").customProperties).toEqual({ template: "evaluation" });
    expect(client.model.workbookSnapshot().names.map((name) => name.formula)).toEqual([
      "='My partners'!$B$2",
      "='My partners'!$A$4:$C$6",
    ]);
    expect(client.grid.names.map((name) => name.formula)).toEqual(["='My partners'!$B$2", "='My partners'!$A$4:$C$6"]);
    client.grid.deleteSheet(id);
    expect(client.model.workbookSnapshot().names).toEqual([{ name: "All", formula: "=#REF!", visible: true }]);
    client.grid.addSheet("My partners");
    expect(client.model.sheetSnapshot("My partners").customProperties).toEqual({});
  });
});

describe("data validation", () => {
  it("takes rules of every kind, with alerts and prompts", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      const score = sheet.getRange("B5:B6").dataValidation;
      score.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      score.errorAlert = { title: "Score", message: "1 to 10", style: "Stop", showAlert: true };
      score.prompt = { title: "Score", message: "1 to 10", showPrompt: true };
      score.ignoreBlanks = false;
      sheet.getRange("A5:A6").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H3") } };
      sheet.getRange("D5").dataValidation.rule = { custom: { formula: "=LEN(D5)>2" } };
      sheet.getRange("E5").dataValidation.rule = { date: { formula1: "2024-01-01", operator: "GreaterThan" } };
      score.load("type,rule,valid".replace(",valid", ""));
      await context.sync();
      expect(score.type).toBe("WholeNumber");
      expect(score.rule).toEqual({ wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } });
    });
    expect(client.grid.shown("Evaluation").validations).toEqual([
      {
        block: { row: 4, column: 1, rows: 2, columns: 1 },
        type: "wholeNumber",
        operator: "Between",
        formula1: 1,
        formula2: 10,
        ignoreBlanks: false,
        alert: { style: "Stop", title: "Score", message: "1 to 10", show: true },
        prompt: { title: "Score", message: "1 to 10", show: true },
      },
      {
        block: { row: 4, column: 0, rows: 2, columns: 1 },
        type: "list",
        formula1: "=Evaluation!$H$1:$H$3",
        inCellDropDown: true,
        ignoreBlanks: true,
      },
      { block: { row: 4, column: 3, rows: 1, columns: 1 }, type: "custom", formula1: "=LEN(D5)>2", ignoreBlanks: true },
      {
        block: { row: 4, column: 4, rows: 1, columns: 1 },
        type: "date",
        operator: "GreaterThan",
        formula1: "2024-01-01",
        ignoreBlanks: true,
      },
    ]);
  });

  it("replaces a rule on part of its cells; the rest keeps it, with its references moved along", async () => {
    const client = excelClient();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A5").dataValidation.rule = { custom: { formula: "=B1>0" } };
      sheet.getRange("A3").dataValidation.clear();
      await context.sync();
    });
    expect(
      client.grid.shown("Sheet1").validations.map(({ block, formula1 }) => [block.row, block.rows, formula1]),
    ).toEqual([
      [0, 2, "=B1>0"],
      [3, 2, "=B4>0"],
    ]);
  });

  it("refuses a rule that is none", async () => {
    const client = excelClient();
    await withPartners(client);
    const refused = (rule: Excel.DataValidationRule): Promise<string> =>
      codeOf(client, (sheet) => (sheet.getRange("A1").dataValidation.rule = rule));
    expect(await refused({})).toBe("InvalidArgument");
    expect(await refused({ wholeNumber: { formula1: 10, formula2: 1, operator: "Between" } })).toBe("InvalidArgument");
    expect(await refused({ list: { inCellDropDown: true, source: "x,".repeat(200) } })).toBe("InvalidArgument");
    expect(await refused({ date: { formula1: 45000 as unknown as string, operator: "EqualTo" } })).toBe(
      "InvalidArgument",
    );
    expect(await refused({ custom: { formula: "LEN(A1)" } })).toBe("InvalidArgument");
    expect(await codeOf(client, (sheet) => (sheet.getRange("A1").dataValidation.ignoreBlanks = true))).toBe(
      "InvalidOperation",
    );
  });
});

describe("conditional formats", () => {
  it("colour by formula, the newest first in priority", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Evaluation").getRange("A5:C6");
      const first = range.conditionalFormats.add("Custom");
      first.custom.rule.formula = "=$C5>=7";
      first.custom.format.fill.color = "#C6EFCE";
      first.custom.format.font.color = "#006100";
      const second = range.conditionalFormats.add("CellValue");
      second.cellValue.rule = { formula1: "=5", operator: "LessThan" };
      second.cellValue.format.font.bold = true;
      second.stopIfTrue = true;
      range.conditionalFormats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "x" };
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.load("items/type,items/priority");
      await context.sync();
      expect(count.value).toBe(3);
      expect(range.conditionalFormats.items.map((item) => item.type)).toEqual(["ContainsText", "CellValue", "Custom"]);
    });
    expect(client.grid.shown("Evaluation").colourRules).toEqual([
      expect.objectContaining({ type: "containsText", formula: "x", operator: "Contains", priority: 0 }),
      expect.objectContaining({
        type: "cellValue",
        formula: "=5",
        operator: "LessThan",
        bold: true,
        stopIfTrue: true,
        priority: 1,
      }),
      expect.objectContaining({
        type: "custom",
        formula: "=$C5>=7",
        fill: "#C6EFCE",
        fontColour: "#006100",
        priority: 2,
      }),
    ]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Evaluation").getRange("A5:C5").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(client.grid.shown("Evaluation").colourRules.map(({ block, formula }) => [block.row, formula])).toEqual([
      [5, "x"],
      [5, "=5"],
      [5, "=$C6>=7"],
    ]);
    expect(await codeOf(client, (sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar"))).toBe(
      "NotImplemented",
    );
  });
});

describe("charts", () => {
  it("read their source, take a title, axes, colours and a place", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A4:C6"), "Columns");
      chart.name = "Ranking";
      chart.title.text = "Ranked scores";
      chart.title.format.font.size = 14;
      chart.legend.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 10;
      chart.axes.valueAxis.numberFormat = "0.0";
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.position = "Maximum";
      chart.setPosition("E2", "J20");
      const series = chart.series.getItemAt(1);
      series.format.fill.setSolidColor("#4472C4");
      series.gapWidth = 50;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "0.0";
      chart.series.getItemAt(0).delete();
      chart.load("id,name,left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 285]);
      const added = chart.series.add("More");
      added.setValues(sheet.getRange("B5:B6"));
      added.setXAxisValues(sheet.getRange("A5:A6"));
      await context.sync();
    });
    expect(client.model.sheetSnapshot("Evaluation").charts).toEqual([
      {
        id: expect.any(String),
        name: "Ranking",
        type: "BarClustered",
        title: "Ranked scores",
        titleFont: { size: 14 },
        series: [
          {
            name: "Score",
            values: { sheet: "Evaluation", block: { row: 4, column: 2, rows: 2, columns: 1 } },
            categories: { sheet: "Evaluation", block: { row: 4, column: 0, rows: 2, columns: 1 } },
            colour: "#4472C4",
            gapWidth: 50,
            dataLabels: true,
            labelFormat: "0.0",
          },
          {
            name: "More",
            values: { sheet: "Evaluation", block: { row: 4, column: 1, rows: 2, columns: 1 } },
            categories: { sheet: "Evaluation", block: { row: 4, column: 0, rows: 2, columns: 1 } },
            dataLabels: false,
          },
        ],
        place: { from: { row: 1, column: 4 }, to: { row: 19, column: 9 } },
        valueAxis: { min: 0, max: 10, numberFormat: "0.0", gridlines: false, visible: true },
        categoryAxis: { reverse: true, visible: true, crossedAt: "maximum" },
      },
    ]);
    expect(client.grid.calls.filter((call) => call === "setCharts")).toHaveLength(2);
  });

  it("refuse what isn't a chart, and are found by name", async () => {
    const client = excelClient();
    await withPartners(client);
    expect(await codeOf(client, (sheet) => void sheet.charts.add("Pancake" as "Pie", sheet.getRange("A4:C6")))).toBe(
      "InvalidArgument",
    );
    expect(await codeOf(client, (sheet) => void sheet.charts.getItem("None"))).toBe("ItemNotFound");
  });
});

describe("a sheet's own set-up", () => {
  it("keeps print set-up, panes, gridlines, tab colour, properties and settings", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Evaluation");
      sheet.showGridlines = false;
      sheet.tabColor = "#0F6CBD";
      sheet.activate();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A4"));
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.horizontalPageBreaks.add("A5");
      sheet.horizontalPageBreaks.add(sheet.getRange("A3"));
      page.setPrintArea("A1:C6");
      page.setPrintTitleRows("$4:$4");
      page.setPrintMargins("Inches", { top: 0.5, bottom: 0.5 });
      page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      page.centerHorizontally = true;
      sheet.customProperties.add("template", "evaluation");
      context.workbook.settings.add("language", "es");
      context.workbook.properties.title = "Partners";
      sheet.getRange("A1:C1").merge();
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      const property = sheet.customProperties.getItemOrNullObject("TEMPLATE");
      property.load("key,value");
      const setting = context.workbook.settings.getItemOrNullObject("language");
      setting.load("value");
      await context.sync();
      expect([frozen.address, property.key, property.value, setting.value]).toEqual([
        "Evaluation!A1:A4",
        "template",
        "evaluation",
        "es",
      ]);
    });
    const sheet = client.model.sheetSnapshot("evaluation");
    expect(sheet).toMatchObject({
      showGridlines: false,
      tabColour: "#0F6CBD",
      freeze: { rows: 4, columns: 1 },
      merged: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      customProperties: { template: "evaluation" },
      print: {
        orientation: "landscape",
        paper: "a4",
        fitToPagesWide: 1,
        fitToPagesTall: 0,
        pageStarts: [2, 4],
        area: { row: 0, column: 0, rows: 6, columns: 3 },
        titleRows: { from: 3, to: 3 },
        margins: { top: 36, bottom: 36, left: 50.4, right: 50.4 },
        footer: { center: "&P / &N" },
        centerHorizontally: true,
      },
    });
    expect(client.model.workbookSnapshot()).toMatchObject({
      settings: { language: "es" },
      properties: { title: "Partners" },
      activeSheet: "Evaluation",
    });
  });

  it("lets an add-in hide a sheet, but not the last one", async () => {
    const client = excelClient();
    await withPartners(client);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect(visible.value).toBe(1);
    });
    expect(await codeOf(client, (sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
    expect(await codeOf(client, (sheet) => sheet.delete())).toBe("InvalidOperation");
  });

  it("answers the separators of the workbook's locale", async () => {
    const { run } = excelClient({ locale: "es-ES" });
    await run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator,calculationMode");
      application.cultureInfo.load("name,numberFormat/numberDecimalSeparator");
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.name]).toEqual([
        ",",
        ".",
        "es-ES",
      ]);
    });
  });

  it("answers what is selected", async () => {
    const { run } = excelClient();
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      [selected, cell].forEach((range) => range.load("address"));
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
    });
  });
});
