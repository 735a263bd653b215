import { Dispatcher } from "../../../../preview/model/dispatcher";
import type { ExcelObject } from "../../../../preview/model/excelObject";
import { exposedMember, readableProperties } from "../../../../preview/model/members";
import { Workbook } from "../../../../preview/model/workbook";
import { WorkbookState } from "../../../../preview/model/workbookState";
import { contextOver } from "./excelClient";
import { FakeGrid } from "./fakeGrid";

/** Members that the library keeps to itself, or sends under another name than the property's. */
const SENT_BY_THE_LIBRARY = [
  "gridlines",
  "headings",
  "_ValidateArraySize",
  "getItem",
  "count",
  "getCount",
  "getItemAt",
];

/** One object of each class, by the way to it: in the model, and in Office.js. */
function everyObject(
  context: Excel.RequestContext,
): { model: (root: ExcelObject) => ExcelObject; client: OfficeExtension.ClientObject }[] {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem("Sheet1");
  const range = sheet.getRange("A1:B3");
  const chart = sheet.charts.getItemAt(0);
  const rule = range.conditionalFormats.getItemAt(0);
  const modelSheet = "worksheets.getItem(Sheet1)";
  const modelRange = `${modelSheet}.getRange(A1:B3)`;
  const modelChart = `${modelSheet}.charts.getItemAt(0)`;
  const modelRule = `${modelRange}.conditionalFormats.getItemAt(0)`;
  const table = sheet.tables.getItem("Table1");
  const modelTable = `${modelSheet}.tables.getItem(Table1)`;
  const pairs: [string, OfficeExtension.ClientObject][] = [
    ["", workbook],
    ["application", workbook.application],
    ["application.cultureInfo", workbook.application.cultureInfo],
    ["application.cultureInfo.numberFormat", workbook.application.cultureInfo.numberFormat],
    ["properties", workbook.properties],
    ["protection", workbook.protection],
    ["worksheets", workbook.worksheets],
    [modelSheet, sheet],
    [`${modelSheet}.protection`, sheet.protection],
    [`${modelSheet}.freezePanes`, sheet.freezePanes],
    [`${modelSheet}.pageLayout`, sheet.pageLayout],
    [`${modelSheet}.pageLayout.headersFooters`, sheet.pageLayout.headersFooters],
    [`${modelSheet}.pageLayout.headersFooters.defaultForAllPages`, sheet.pageLayout.headersFooters.defaultForAllPages],
    [modelRange, range],
    [`${modelRange}.format`, range.format],
    [`${modelRange}.format.fill`, range.format.fill],
    [`${modelRange}.format.font`, range.format.font],
    [`${modelRange}.format.borders.getItem(EdgeTop)`, range.format.borders.getItem("EdgeTop")],
    [`${modelRange}.dataValidation`, range.dataValidation],
    [modelRule, rule],
    [`${modelRule}.custom.rule`, rule.custom.rule],
    [`${modelRule}.custom.format.fill`, rule.custom.format.fill],
    [`${modelRule}.custom.format.font`, rule.custom.format.font],
    [modelTable, table],
    [`${modelTable}.columns.getItemAt(0)`, table.columns.getItemAt(0)],
    [`${modelTable}.rows`, table.rows],
    [modelChart, chart],
    [`${modelChart}.title`, chart.title],
    [`${modelChart}.title.format.font`, chart.title.format.font],
    [`${modelChart}.legend`, chart.legend],
    [`${modelChart}.axes`, chart.axes],
    [`${modelChart}.axes.valueAxis`, chart.axes.valueAxis],
    [`${modelChart}.axes.valueAxis.title`, chart.axes.valueAxis.title],
    [`${modelChart}.axes.valueAxis.majorGridlines`, chart.axes.valueAxis.majorGridlines],
    [`${modelChart}.series`, chart.series],
    [`${modelChart}.series.getItemAt(0)`, chart.series.getItemAt(0)],
    [`${modelChart}.series.getItemAt(0).dataLabels`, chart.series.getItemAt(0).dataLabels],
    [`${modelChart}.series.getItemAt(0).format`, chart.series.getItemAt(0).format],
    [`${modelChart}.series.getItemAt(0).format.fill`, chart.series.getItemAt(0).format.fill],
    [`${modelChart}.series.getItemAt(0).format.line`, chart.series.getItemAt(0).format.line],
    ["names.getItem(Rate)", workbook.names.getItem("Rate")],
    ["settings.getItem(key)", workbook.settings.getItem("key")],
    [`${modelSheet}.customProperties.getItem(key)`, sheet.customProperties.getItem("key")],
  ];
  return pairs.map(([path, client]) => ({ model: (root) => walk(root, path), client }));
}

function walk(root: ExcelObject, path: string): ExcelObject {
  return path
    .split(".")
    .filter((step) => step !== "")
    .reduce<ExcelObject>((object, step) => {
      const [, name = "", argument] = /^(\w+)(?:\((.*)\))?$/.exec(step) ?? [];
      const member = exposedMember(object, name);
      const given = argument === undefined ? [] : [/^\d+$/.test(argument) ? Number(argument) : argument];
      return (
        member?.get === undefined
          ? (member?.value as (...all: unknown[]) => unknown).apply(object, given)
          : member.get.call(object)
      ) as ExcelObject;
    }, root);
}

/** A workbook with one of everything, made through the library. */
async function fill(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const range = sheet.getRange("A1:B3");
  range.values = [
    ["x", "y"],
    ["a", 1],
    ["b", 2],
  ];
  sheet.tables.add(range, true);
  range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
  range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
  sheet.charts.add("Line", range);
  context.workbook.names.add("Rate", "=0.21");
  context.workbook.settings.add("key", 1);
  sheet.customProperties.add("key", "value");
  await context.sync();
}

/** The library over a workbook whose objects the test can hold. */
async function scene(): Promise<{ root: Workbook; newContext: () => Excel.RequestContext }> {
  const state = new WorkbookState(new FakeGrid());
  const root = new Workbook(state, "en-US");
  const dispatcher = new Dispatcher({
    workbook: root,
    services: {},
    recordUnknown: () => undefined,
    afterBatch: () => state.mirror(),
  });
  const newContext = (): Excel.RequestContext => contextOver((batch) => dispatcher.dispatch(batch));
  await fill(newContext());
  return { root, newContext };
}

describe("the model's members beside Office.js's", () => {
  it("have the names of the library's own members, so that none waits in vain to be asked for", async () => {
    const { root, newContext } = await scene();
    const strays = everyObject(newContext()).flatMap(({ model, client }) => {
      const object = model(root);
      return namesOf(object)
        .filter((name) => !SENT_BY_THE_LIBRARY.includes(name) && !(name in client))
        .map((name) => `${object.className}.${name}`);
    });
    expect(strays).toEqual([]);
  });

  it("answer every property under the name by which the library reads it", async () => {
    const { root, newContext } = await scene();
    const unread: string[] = [];
    for (const index of everyObject(newContext()).keys()) {
      const context = newContext();
      const { model, client } = everyObject(context)[index] ?? fail();
      const object = model(root);
      const scalars = (client as unknown as { _scalarPropertyNames?: string[] })._scalarPropertyNames ?? [];
      const names = readableProperties(object).filter((name) => scalars.includes(name));
      if (names.length > 0) {
        (client as Excel.Range).load(names.join(","));
        await context.sync();
        const loaded = (client as Excel.Range).toJSON();
        unread.push(...names.filter((name) => !(name in loaded)).map((name) => `${object.className}.${name}`));
      }
    }
    expect(unread).toEqual([]);
  });
});

function namesOf(object: ExcelObject): string[] {
  const names: string[] = [];
  let prototype = Object.getPrototypeOf(object) as object | null;
  while (prototype !== null && Object.getPrototypeOf(prototype) !== Object.prototype) {
    names.push(...Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor"));
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return names;
}

function fail(): never {
  throw new Error("no such object");
}
