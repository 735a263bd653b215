import { createFrom, textOf, type } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook;

const builder = () => workbook.pane.locator('[data-region="formula-builder"]');
const select = (address: string, sheet = "Sheet1") =>
  workbook.page.evaluate(({ sheet, address }) => window.preview.select(sheet, address), { sheet, address });
const formulaIn = (address: string, sheet = "Sheet1") =>
  workbook.page.evaluate(({ sheet, address }) => window.preview.cell(sheet, address).formula, { sheet, address });
const insert = () => builder().locator('button[type="submit"]').click();
const settled = () => workbook.page.evaluate(() => window.preview.settled());
const choose = (id: string) => builder().getByRole("combobox").selectOption(id);
const fill = (name: string, text: string) => builder().getByRole("textbox", { name }).fill(text);
const viewOf = (name: string) => workbook.pane.getByRole("button", { name, exact: true }).press("Enter");
const scores = { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9" };
const more = { A2: "5", B2: "5", C2: "5", D2: "5", E2: "5" };

describe("in an English Excel", () => {
  beforeAll(async () => {
    workbook = await openWorkbook();
    await type(workbook, "Sheet1", { ...scores, ...more });
    await viewOf("Formulas");
  });

  afterAll(async () => {
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  beforeEach(async () => {
    // Another function and back: the fields are empty then.
    await choose("ROI");
    await choose("SCORE");
  });

  test("takes the selection, shows the result, and writes the formula into the selected cell", async () => {
    await select("A1:E1");
    await builder().getByRole("button", { name: "Use selection for scores" }).click();
    await builder().locator("output").getByText("8.2").waitFor();
    await select("F1");
    await insert();
    await builder().getByText("Inserted in 'Sheet1'!F1").waitFor();
    await settled();
    expect(await workbook.page.evaluate(() => window.preview.cell("Sheet1", "F1"))).toMatchObject({
      formula: "=PARTNER.SCORE(A1:E1)",
      text: "8.2",
    });
  });

  test("asks before it replaces, and fills a column down", async () => {
    await type(workbook, "Sheet1", { F2: "mine" });
    await fill("scores", "A1:E1");
    await select("F1:F2");
    await insert();
    await builder().getByRole("button", { name: "Keep" }).click();
    expect(await textOf(workbook, "Sheet1", "F2")).toBe("mine");
    await insert();
    await builder().getByRole("button", { name: "Replace" }).click();
    await builder().getByText("Inserted in 'Sheet1'!F1:F2").waitFor();
    expect(await formulaIn("F2")).toBe("=PARTNER.SCORE(A2:E2)");
  });

  test("replaces what the result spills into, and nothing else", async () => {
    await type(workbook, "Sheet1", { G2: "in the way", G3: "mine", H2: "too" });
    await fill("scores", "A1:E2");
    await select("G1:H3");
    await insert();
    await builder().getByText("'Sheet1'!G2 is not empty.").waitFor();
    await builder().getByRole("button", { name: "Replace" }).click();
    await builder().getByText("Inserted in 'Sheet1'!G1:G2").waitFor();
    await settled();
    const texts = await Promise.all(["G1", "G2", "G3", "H2"].map((address) => textOf(workbook, "Sheet1", address)));
    expect(texts).toEqual(["8.2", "5", "mine", "too"]);
  });

  test("reads whole columns as far as they are used", async () => {
    await select("J1");
    await fill("scores", "A:E");
    await builder().getByText("3 rows × 1 column in all").waitFor();
  });

  test("an argument goes in as it was typed: a union, brackets, what spills", async () => {
    await choose("ROI");
    await fill("revenue", "(A1,B1)");
    await fill("investment", "(A1+B1)/2");
    await builder().getByText("=PARTNER.ROI((A1,B1),(A1+B1)/2)").waitFor();
    await select("J2");
    await insert();
    await builder().getByText("Inserted in 'Sheet1'!J2").waitFor();
    expect(await formulaIn("J2")).toBe("=PARTNER.ROI((A1,B1),(A1+B1)/2)");
    await choose("SCORE");
    await fill("scores", "A1#");
    await builder().getByText("=PARTNER.SCORE(A1#)").waitFor();
  });

  test("what can't be an argument is refused beside its field, and a name once it is there isn't", async () => {
    await fill("scores", "A1,B1");
    await builder().getByText("“,” separates arguments, and this is one of them.").waitFor();
    await fill("scores", "Ranking");
    await builder().getByText("The workbook has no name “Ranking”.").waitFor();
    await select("J3");
    await insert();
    expect(await formulaIn("J3")).toBeNull();
    await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.add("Ranking", "=Sheet1!$A$1:$E$1");
        await context.sync();
      }),
    );
    await insert();
    await builder().getByText("Inserted in 'Sheet1'!J3").waitFor();
    expect(await formulaIn("J3")).toBe("=PARTNER.SCORE(Ranking)");
  });

  test.each([
    ["A10:E10", "A10:E10", "A10"],
    ["B:F", "C7", "C7"],
    ["Ranking", "C1", "C1"],
  ])("a formula that reads %s doesn't go into %s, which it would read itself", async (typed, target, cell) => {
    const before = await formulaIn(cell);
    await fill("scores", typed);
    await select(target);
    await insert();
    await builder().getByText("The formula would read itself").waitFor();
    expect(await formulaIn(cell)).toBe(before);
  });

  describe("beside and in a table", () => {
    let [row, column] = [0, 0];
    const cell = (rows: number, columns: number) =>
      `${String.fromCharCode(65 + column + columns)}${String(row + rows + 1)}`;
    beforeAll(async () => {
      await viewOf("Sheets");
      await createFrom(workbook, "deals", { sample: true, rows: 20 });
      await viewOf("Formulas");
      const table = await workbook.page.evaluate(() => window.preview.sheet("Deals").tables[0]);
      if (table === undefined) throw new Error("The sheet Deals has no table.");
      ({ row, column } = table.block);
      column += table.block.columns;
    });

    test("no result of several cells goes into it or touches it", async () => {
      await fill("scores", "Sheet1!A1:E2");
      const inside = cell(1, -1);
      const before = await textOf(workbook, "Deals", inside);
      await select(inside, "Deals");
      await insert();
      await builder().getByText("Select a cell outside the table").waitFor();
      expect(await textOf(workbook, "Deals", inside)).toBe(before);
      await select(cell(1, 0), "Deals");
      await insert();
      await builder().getByText("Leave a column or a row free").waitFor();
      expect(await formulaIn(cell(1, 0), "Deals")).toBeNull();
    });

    test("a formula beside it asks, and fills the whole column that the table gets", async () => {
      await fill("scores", "Sheet1!$A$1:$E$1");
      await select(cell(2, 0), "Deals");
      await insert();
      await builder().getByRole("button", { name: "Cancel" }).click();
      expect(await formulaIn(cell(2, 0), "Deals")).toBeNull();
      await insert();
      await builder().getByRole("button", { name: "Add to the table" }).click();
      await builder().getByText("the whole column of the table Deals").waitFor();
      await settled();
      expect(await textOf(workbook, "Deals", cell(1, 0))).toBe("8.2");
      expect(await textOf(workbook, "Deals", cell(2, 0))).toBe("8.2");
    });

    test("a formula in a column that calculates asks before it replaces the whole of it", async () => {
      await fill("scores", "Sheet1!$A$2:$E$2");
      await select(cell(2, 0), "Deals");
      await insert();
      await builder().getByText("is not empty. Replace what stands there?").waitFor();
      await builder().getByRole("button", { name: "Replace" }).click();
      await builder().getByText("the whole column of the table Deals").waitFor();
      await settled();
      expect(await textOf(workbook, "Deals", cell(1, 0))).toBe("5");
      expect(await textOf(workbook, "Deals", cell(2, 0))).toBe("5");
    });
  });
});

test("in a Spanish Excel, formulas are read and shown as it writes them", async () => {
  workbook = await openWorkbook({ language: "es" });
  await type(workbook, "Hoja1", { A1: "300", B1: "100", C1: "50" });
  await viewOf("Fórmulas");
  await choose("ROI");
  await fill("ingresos", "SUMA(A1:B1)");
  await fill("inversión", "SI(C1>0,5;C1;{1\\2})");
  await builder().getByText("=PARTNER.ROI(SUMA(A1:B1);SI(C1>0,5;C1;{1\\2}))").waitFor();
  await select("D1", "Hoja1");
  await insert();
  await builder().getByText("Insertada en 'Hoja1'!D1").waitFor();
  expect(await formulaIn("D1", "Hoja1")).toBe("=PARTNER.ROI(SUM(A1:B1),IF(C1>0.5,C1,{1,2}))");
  await fill("ingresos", "SUMAR(A1:B1)");
  await builder().getByText("El panel no conoce la función SUMAR.").waitFor();
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});
