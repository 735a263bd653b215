import { createSheet } from "../../../src/excel/creating/createSheet";
import { readForQuality } from "../../../src/excel/reading/readForQuality";
import { readReferences } from "../../../src/excel/reading/readReferences";
import { readContents } from "../../../src/excel/reading/workbookContents";
import { loadInputs } from "../../../src/excel/recording/readInputs";
import { templates } from "../../../src/sheets/templates";
import { evaluation } from "../../../src/sheets/templates/evaluation";
import { openedExcel } from "./openedExcel";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

const options = { currency: "EUR", sample: true } as const;

test.each(
  templates.flatMap((template) =>
    (["en", "es"] as const).map((language) => [template.id, language, template] as const),
  ),
)("no formula of a sheet is written before what it names: %s in %s", async (_, language, template) => {
  const client = openedExcel();
  await createSheet(template, { ...options, language, rows: template.rows?.min ?? 0 });
  const unbound = client.grid.all.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap((cell) =>
      cell.unbound ? [`${name}: ${cell.formula} lacks ${cell.unbound.join()}`] : [],
    ),
  );
  expect(unbound).toEqual([]);
});

describe("a name that stands for no cells", () => {
  const asName = (name: string) => ({ kind: "name", name }) as const;

  test("is passed over where a formula's references are read", async () => {
    const client = openedExcel();
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").values = [[5]];
      sheet.names.add("Plain", sheet.getRange("B2"));
      sheet.names.add("Worked", "=OFFSET(Sheet1!$A$1,1,1)");
      context.workbook.names.add("Rate", "=0.2");
      await context.sync();
    });
    const read = await readReferences(["Plain", "Worked", "Rate"].map(asName), {
      sheetName: "Sheet1",
      row: 0,
      column: 0,
    });
    expect(read.map((range) => range?.values)).toEqual([[[5]], undefined, undefined]);
  });

  test("takes nothing with it where inputs and the quality of data are read", async () => {
    const client = openedExcel();
    await createSheet(evaluation, { ...options, language: "en", rows: 5 });
    await client.run(async (context) => {
      const name = context.workbook.worksheets.getItem("Evaluation").names.getItem("Threshold");
      name.formula = "=OFFSET(Evaluation!$A$1,1,1)";
      await context.sync();
    });
    const settings = (await readForQuality()).sheets[0]?.groups.at(-1)?.fields ?? {};
    expect(Object.keys(settings)).toContain("Weights");
    expect(Object.keys(settings)).not.toContain("Threshold");
    const named = await client.run(async (context) => {
      const { generated } = await readContents(context);
      const loaded = loadInputs(context, generated);
      await context.sync();
      return loaded.flatMap((sheet) => [...sheet.named.keys()]);
    });
    expect(named).toContain("Weights");
    expect(named).not.toContain("Threshold");
  });
});

test("no list of a sheet ignores blanks: with one blank cell in its source it would take any text", async () => {
  const client = openedExcel();
  for (const template of templates) {
    await createSheet(template, { ...options, language: "en", rows: template.rows?.min ?? 0 });
  }
  const lists = client.grid.all.flatMap(({ name }) =>
    client.grid.shown(name).validations.filter(({ type }) => type === "list"),
  );
  expect(lists.length).toBeGreaterThan(0);
  expect(lists.filter(({ ignoreBlanks }) => ignoreBlanks)).toEqual([]);
});
