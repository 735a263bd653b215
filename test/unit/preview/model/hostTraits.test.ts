import { plainTraits } from "../../../../preview/model/hostTraits";
import { excelClient } from "./excelClient";

describe.each(["web", "windows"] as const)("on %s", (platform) => {
  const client = () => excelClient({ traits: { ...plainTraits, platform } });

  test(`a sheet is ${platform === "web" ? "not " : ""}shown in the request that adds it`, async () => {
    const { run, grid } = client();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.activate();
      await context.sync();
      expect(grid.activeSheet().name).toBe(platform === "web" ? "Sheet1" : "New");
      sheet.activate();
      await context.sync();
      expect(grid.activeSheet().name).toBe("New");
    });
  });

  test("panes are frozen and cells selected on the sheet in view only", async () => {
    const { run, failure } = client();
    await run(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("New").freezePanes.freezeRows(2);
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("New");
      sheet.activate();
      sheet.freezePanes.freezeRows(2);
      sheet.getRange("B3").select();
      await context.sync();
    });
  });

  test(`a fit to pages is ${platform === "web" ? "kept" : "left out"}, and a scale is kept`, async () => {
    const { run } = client();
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("zoom");
      await context.sync();
      expect(pageLayout.zoom).toEqual(
        platform === "web" ? { horizontalFitToPages: 1, verticalFitToPages: null } : { scale: 100 },
      );
      pageLayout.zoom = { scale: 64 };
      pageLayout.load("zoom");
      await context.sync();
      expect(pageLayout.zoom).toEqual({ scale: 64 });
    });
  });
});

test.each([9, 401, 50.5])("a scale of %d is refused", async (scale) => {
  const { failure } = excelClient();
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").pageLayout.zoom = { scale };
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test.each([
  ["a type", (series: Excel.ChartSeries) => (series.chartType = "Line")],
  ["a fill", (series: Excel.ChartSeries) => series.format.fill.setSolidColor("#112233")],
  ["a line", (series: Excel.ChartSeries) => (series.format.line.color = "#112233")],
  ["a gap", (series: Excel.ChartSeries) => (series.gapWidth = 30)],
  ["an overlap", (series: Excel.ChartSeries) => (series.overlap = 50)],
  ["labels", (series: Excel.ChartSeries) => (series.hasDataLabels = true)],
  ["labels with values", (series: Excel.ChartSeries) => (series.dataLabels.showValue = true)],
  ["a format of its labels", (series: Excel.ChartSeries) => (series.dataLabels.numberFormat = "0.0")],
  ["a place for its labels", (series: Excel.ChartSeries) => (series.dataLabels.position = "Top")],
])("a series of a chart gets %s only once it has values", async (_name, change) => {
  const { run, failure } = excelClient();
  const withSeries = (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:A2"), "Columns");
    return { sheet, series: chart.series.add("Second") };
  };
  const error = await failure(async (context) => {
    change(withSeries(context).series);
    await context.sync();
  });
  expect(error.code).toBe("EmptyChartSeries");
  await run(async (context) => {
    const { sheet, series } = withSeries(context);
    series.setValues(sheet.getRange("A1:A2"));
    change(series);
    await context.sync();
  });
});

test.each([
  [false, 36_526],
  [true, 35_064],
])("a workbook that counts from 1904 (%s) has another number for a day", async (dates1904, serial) => {
  const { run } = excelClient({ traits: { ...plainTraits, dates1904 } });
  await run(async (context) => {
    const day = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    expect(day.value).toBe(serial);
  });
});
