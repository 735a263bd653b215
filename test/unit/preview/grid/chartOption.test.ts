import { chartOption } from "../../../../preview/grid/chartOption";
import type { ChartSeriesCells } from "../../../../preview/grid/chartOption";
import type { CellSnapshot, CellValue, ChartSnapshot } from "../../../../preview/model/snapshot";

const cell = (value: CellValue, text = String(value ?? ""), numberFormat = "0.00"): CellSnapshot => ({
  row: 0,
  column: 0,
  value,
  text,
  style: { numberFormat },
});

const block = { sheet: "S", block: { row: 0, column: 0, rows: 3, columns: 1 } };

const chart = (change: Partial<ChartSnapshot> = {}): ChartSnapshot => ({
  id: "1",
  name: "Ranking",
  type: "BarClustered",
  title: "Score",
  series: [{ name: "Score", values: block, categories: block, colour: "#1F3864", gapWidth: 60, dataLabels: true }],
  place: { from: { row: 0, column: 0 }, to: { row: 9, column: 5 } },
  valueAxis: { min: 0, max: 10, majorUnit: 2, gridlines: true },
  categoryAxis: { reverse: true },
  ...change,
});

const cells: ChartSeriesCells[] = [
  { values: [cell(8.2, "8.20"), cell(""), cell(null)], categories: [cell("North"), cell("South"), cell("East")] },
];

// The tests look into the option as ECharts does, part by part.
/* eslint-disable @typescript-eslint/no-explicit-any */
const option = (change: Partial<ChartSnapshot> = {}, from = cells): any => chartOption(chart(change), from);

test("a bar chart lies on its side, its categories from top to bottom", () => {
  const { xAxis, yAxis, series } = option();
  expect(yAxis).toMatchObject({ type: "category", data: ["North", "South", "East"], inverse: true });
  expect(xAxis).toMatchObject({ type: "value", min: 0, max: 10, interval: 2, splitLine: { show: true } });
  expect(series[0]).toMatchObject({ type: "bar", itemStyle: { color: "#1F3864" } });
});

test("a column chart stands", () => {
  const { xAxis, yAxis } = option({ type: "ColumnClustered" });
  expect([xAxis.type, yAxis.type]).toEqual(["category", "value"]);
});

test("blanks and texts draw nothing", () => {
  expect(option().series[0].data).toEqual([8.2, "-", "-"]);
});

test("labels are the cells' own texts, or in the series' format", () => {
  const label = (series: Partial<ChartSnapshot["series"][number]>): string =>
    option({ series: [{ name: "Score", values: block, dataLabels: true, ...series }] }).series[0].label.formatter({
      dataIndex: 0,
    });
  expect(label({})).toBe("8.20");
  expect(label({ labelFormat: "0" })).toBe("8");
  expect(option().series[0].label.formatter({ dataIndex: 2 })).toBe("");
});

test("the value axis takes the cells' format unless it has its own", () => {
  expect(option().xAxis.axisLabel.formatter(2)).toBe("2.00");
  expect(option({ valueAxis: { numberFormat: "0%", gridlines: false } }).xAxis.axisLabel.formatter(0.5)).toBe("50%");
});

test("the gap is a share of the category: 60 % of one bar beside one bar", () => {
  expect(option().series[0].barCategoryGap).toBe("38%");
});

test("stacked series lie on each other, lines have markers only where they are called so", () => {
  expect(option({ type: "BarStacked" }).series[0].stack).toBe("all");
  expect(option({ type: "Line" }).series[0]).toMatchObject({ type: "line", showSymbol: false });
  expect(option({ type: "LineMarkers" }).series[0]).toMatchObject({ type: "line", showSymbol: true });
});

test("a doughnut shows the numbers that there are", () => {
  expect(option({ type: "Doughnut" }).series[0]).toMatchObject({
    type: "pie",
    radius: ["45%", "70%"],
    data: [{ name: "North", value: 8.2 }],
  });
});

test("without categories the points are counted, without cells nothing is drawn", () => {
  expect(option({}, [{ values: [cell(1), cell(2)], categories: [] }]).yAxis.data).toEqual(["1", "2"]);
  expect(option({}, []).series[0].data).toEqual([]);
});

test("a legend stands where it is wanted, or is not there", () => {
  expect(option().legend).toBeUndefined();
  expect(option({ legend: "Bottom" }).legend).toMatchObject({ bottom: 6, orient: "horizontal" });
  expect(option({ legend: "Right" }).legend).toMatchObject({ right: 8, orient: "vertical" });
});

test("a hidden axis shows neither line nor numbers", () => {
  const { xAxis, yAxis } = option({
    valueAxis: { gridlines: false, visible: false },
    categoryAxis: { reverse: false, visible: false },
  });
  expect(xAxis.axisLabel.show).toBe(false);
  expect(yAxis.show).toBe(false);
});
