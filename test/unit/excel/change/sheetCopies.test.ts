import { readDefinedNames } from "../../../../src/excel/change/definedNames";
import { markCopy, MARKED_SHEETS, markOf, markSheet } from "../../../../src/excel/reading/sheetIdentity";
import { readContents } from "../../../../src/excel/reading/workbookContents";
import { excelClient, type ExcelClient } from "../../preview/model/excelClient";

/** A dashboard and a copy of it, as a person makes one; the copy is in view. */
async function scene(): Promise<ExcelClient> {
  const client = excelClient();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Dashboard");
    markSheet(sheet, { identity: "id-1", template: "dashboard", version: 3, language: "es" });
    sheet.copy("Beginning").activate();
    await context.sync();
  });
  return client;
}

const contents = (client: ExcelClient) => client.run((context) => readContents(context));

describe("a copied sheet", () => {
  it("is known by what was copied with it, and comes after its original, even in view", async () => {
    const { generated } = await contents(await scene());
    expect(generated.map(({ copyOf }) => copyOf)).toEqual([undefined, "Dashboard"]);
    expect(generated).toMatchObject([
      { name: "Dashboard", templateId: "dashboard", templateVersion: 3, language: "es", identity: "id-1" },
      { name: "Dashboard (2)", templateId: "dashboard", templateVersion: 3, language: "es", identity: "id-1" },
    ]);
  });

  it("comes after another sheet of its kind too, but takes the place of an original that is gone", async () => {
    const client = await scene();
    await client.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      markSheet(other, { identity: "id-2", template: "dashboard", version: 3, language: "en" });
      await context.sync();
    });
    const names = async () => (await contents(client)).generated.map(({ name }) => name);
    expect(await names()).toEqual(["Dashboard", "Other", "Dashboard (2)"]);
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Dashboard").delete();
      await context.sync();
    });
    expect(await names()).toEqual(["Dashboard (2)", "Other"]);
    expect((await contents(client)).generated.map(({ copyOf }) => copyOf)).toEqual([undefined, undefined]);
  });

  it("of values is marked as such, and so is a person's copy of it", async () => {
    const client = await scene();
    await client.run(async (context) => {
      const source = context.workbook.worksheets.getItem("Dashboard");
      context.workbook.worksheets.load(MARKED_SHEETS);
      await context.sync();
      const original = context.workbook.worksheets.items.find(({ name }) => name === "Dashboard") ?? source;
      const copy = source.copy("End");
      markCopy(copy, original, { identity: "id-3", template: "valuesOnly", version: 1, language: "en" });
      copy.copy("End").name = "Again";
      await context.sync();
    });
    const marks = await client.run(async (context) => {
      const sheets = context.workbook.worksheets.load(MARKED_SHEETS);
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, markOf(sheet, "template")]);
    });
    expect(marks).toEqual([
      ["Dashboard (2)", "dashboard"],
      ["Sheet1", undefined],
      ["Dashboard", "dashboard"],
      ["Dashboard (3)", "valuesOnly"],
      ["Again", "valuesOnly"],
    ]);
  });

  it("shows nothing of its mark: the name is hidden, and no list of the add-in has it", async () => {
    const client = await scene();
    expect(client.model.workbookSnapshot().names.map(({ visible }) => visible)).toEqual([false, false]);
    expect(await client.run((context) => readDefinedNames(context))).toEqual([]);
  });
});
