import type { Locator, Page } from "playwright-core";
import { drawn, middleOf } from "./drawnGrid";
import { sheetOf, textOf, valuesOf } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook } from "./workbook";

/** What a person does to a table by its buttons and menus alone. */
const rows = [
  ["Ada", "ES", 3],
  ["Bo", "FR", 1],
  ["Cy", "ES", 2],
  ["Di", "PT", 5],
];
const words = {
  en: {
    ascending: "Ascending",
    descending: "Descending",
    byValues: "By Values",
    byConditions: "By Conditions",
    all: "Select All",
    clear: "Clear Filter",
    cancel: "Cancel",
    confirm: "Confirm",
    insertLeft: "Insert 1 table column left",
    insertRight: "Insert 1 table column right",
    deleteColumn: "Delete table column",
    more: "Cut, copy, insert, delete…",
    deleteRow: "Delete Selected Row",
    insert: { menu: "Insert Table", row: "Insert Table Row", column: "Insert Table Column" },
    remove: { menu: "Remove Table", row: "Remove Table Row", column: "Remove Table Column" },
  },
  es: {
    ascending: "Ascendente",
    descending: "Descendente",
    byValues: "Por valores",
    byConditions: "Por condiciones",
    all: "Seleccionar todo",
    clear: "Borrar filtro",
    cancel: "Cancelar",
    confirm: "Confirmar",
    insertLeft: "Insertar 1 columna de tabla a la izquierda",
    insertRight: "Insertar 1 columna de tabla a la derecha",
    deleteColumn: "Eliminar columna de tabla",
    more: "Cortar, copiar, insertar, eliminar…",
    deleteRow: "Eliminar fila seleccionada",
    insert: { menu: "Insertar tabla", row: "Insertar fila de tabla", column: "Insertar columna de tabla" },
    remove: { menu: "Eliminar tabla", row: "Eliminar fila de tabla", column: "Eliminar columna de tabla" },
  },
} as const;

describe.each(["en", "es"] as const)("a table by mouse, the preview in %s", (language) => {
  const said = words[language];
  let workbook: Workbook;
  let page: Page;
  let original: string;

  beforeAll(async () => {
    workbook = await openWorkbook({ drawn: true, language });
    page = workbook.page;
    await workbook.pane.evaluate(
      (body) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.name = "Deals";
          sheet.getRange("A1:D1").values = [["Partner", "Country", "Deals", "Double"]];
          sheet.getRange("A2:C5").values = body;
          sheet.tables.add("A1:D5", true).name = "Partners";
          sheet.getRange("D2:D5").formulas = [["=C2*2"], ["=C3*2"], ["=C4*2"], ["=C5*2"]];
          sheet.getRange("F1:G2").formulas = [
            ["=SUBTOTAL(9,C2:C5)", "=SUM(C2:C5)"],
            ["=SUBTOTAL(103,A2:A5)", "=SUM(Partners[Double])"],
          ];
          sheet.getRange("F4").values = [["beside"]];
          await context.sync();
        }),
      rows,
    );
    await page.evaluate(() => window.preview.settled());
    original = await stateOf();
  });

  afterEach(async () => {
    await undo();
    expect(await stateOf()).toBe(original);
  });

  afterAll(() => closeSound(workbook));

  async function undo(): Promise<void> {
    await page.evaluate(() => window.preview.undo());
    await page.evaluate(() => window.preview.settled());
  }

  async function stateOf(): Promise<string> {
    return JSON.stringify(await sheetOf(workbook, "Deals"));
  }

  /** What the four cells show that read the table. */
  async function read(): Promise<unknown[]> {
    const sheet = await sheetOf(workbook, "Deals");
    return sheet.cells.flatMap(({ formula, value, row }) => (formula && !formula.includes("*") ? [[row, value]] : []));
  }

  const table = async () => (await sheetOf(workbook, "Deals")).tables[0];

  async function partners(): Promise<unknown[]> {
    const sheet = await sheetOf(workbook, "Deals");
    return valuesOf(sheet, 1, 0, (sheet.tables[0]?.block.rows ?? 0) - 1, 1).flat();
  }

  /** The panel of a heading, by the button in the heading's cell. */
  async function openPanel(column: number): Promise<Locator> {
    const { x, y } = await middleOf(page, 0, column);
    await page.mouse.move(x + 21, y);
    await drawn(page);
    await page.mouse.click(x + 21, y);
    const panel = page.locator('[data-u-comp="rect-popup"]').filter({ hasText: said.confirm });
    await panel.waitFor();
    return panel;
  }

  /** An entry of the grid's own menu over a cell of the table, which is behind the page's one. */
  async function choose(row: number, column: number, menu: string, entry: string): Promise<void> {
    const { x, y } = await middleOf(page, row, column);
    await page.mouse.click(x, y);
    await drawn(page);
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menuitem", { name: said.more }).click();
    await page.getByText(menu, { exact: true }).hover();
    await page.getByText(entry, { exact: true }).click();
  }

  /** An entry of the menu over the heading of a row. */
  async function chooseForRow(row: number, entry: string): Promise<void> {
    const { x, y } = await middleOf(page, row, 0);
    // The headings are left of the first column.
    const heading = x - 55;
    await page.mouse.click(heading, y);
    await drawn(page);
    await page.mouse.click(heading, y, { button: "right" });
    await page.getByText(entry, { exact: true }).click();
  }

  async function tableHas(count: { readonly rows: number; readonly columns: number }): Promise<void> {
    await page.waitForFunction(({ rows, columns }) => {
      const block = window.preview.sheet("Deals").tables[0]?.block;
      return block?.rows === rows && block.columns === columns;
    }, count);
    await page.evaluate(() => window.preview.settled());
  }

  test("a heading's panel filters by the values that stay ticked, and clears the filter again", async () => {
    const panel = await openPanel(1);
    const shown = await panel.innerText();
    const { ascending, descending, byValues, byConditions, all, clear, cancel, confirm } = said;
    const { insertLeft, insertRight, deleteColumn } = said;
    for (const word of [ascending, descending, byValues, byConditions, all, clear, cancel, confirm]) {
      expect(shown).toContain(word);
    }
    for (const word of [insertLeft, insertRight, deleteColumn]) expect(shown).toContain(word);
    await panel.locator('[data-u-comp="checkbox"]').filter({ hasText: "ES" }).click();
    await panel.getByText(confirm, { exact: true }).click();
    await page.waitForFunction(() => window.preview.sheet("Deals").tables[0]?.hiddenRows !== undefined);
    await page.evaluate(() => window.preview.settled());
    const filtered = await table();
    expect([filtered?.filters?.[1], filtered?.hiddenRows]).toEqual([
      ["FR", "PT"],
      [1, 3],
    ]);
    expect(await read()).toEqual([
      [0, 6],
      [0, 11],
      [1, 2],
      [1, 22],
    ]);
    await (await openPanel(1)).getByText(clear, { exact: true }).click();
    await page.waitForFunction(() => window.preview.sheet("Deals").tables[0]?.hiddenRows === undefined);
    await page.evaluate(() => window.preview.settled());
    expect(await stateOf()).toBe(original);
    await undo();
    expect((await table())?.hiddenRows).toEqual([1, 3]);
  });

  test.each([
    ["ascending", ["Bo", "Cy", "Ada", "Di"]],
    ["descending", ["Di", "Ada", "Cy", "Bo"]],
  ] as const)("a heading's panel sorts its column, %s", async (order, expected) => {
    const panel = await openPanel(2);
    await panel.getByText(said[order], { exact: true }).click();
    await page.waitForFunction((first) => window.preview.cell("Deals", "A2").text === first, expected[0]);
    await page.evaluate(() => window.preview.settled());
    expect(await partners()).toEqual(expected);
    expect(await textOf(workbook, "Deals", "F4")).toBe("beside");
    expect(await read()).toEqual([
      [0, 11],
      [0, 11],
      [1, 4],
      [1, 22],
    ]);
  });

  test("the menu inserts a row and deletes one, which leaves what lies beside the table", async () => {
    await choose(2, 1, said.insert.menu, said.insert.row);
    await tableHas({ rows: 6, columns: 4 });
    expect(await partners()).toEqual(["Ada", null, "Bo", "Cy", "Di"]);
    expect(await page.evaluate(() => window.preview.cell("Deals", "D3").formula)).toBe("=C3*2");
    expect(await page.evaluate(() => window.preview.cell("Deals", "G1").formula)).toBe("=SUM(C2:C6)");
    await choose(3, 1, said.remove.menu, said.remove.row);
    await tableHas({ rows: 5, columns: 4 });
    expect(await partners()).toEqual(["Ada", null, "Cy", "Di"]);
    expect(await textOf(workbook, "Deals", "F4")).toBe("beside");
    expect(await read()).toEqual([
      [0, 10],
      [0, 10],
      [1, 3],
      [1, 20],
    ]);
    await undo();
  });

  test("the menu inserts a column, with a heading, and deletes it", async () => {
    await choose(2, 1, said.insert.menu, said.insert.column);
    await tableHas({ rows: 5, columns: 5 });
    expect((await table())?.columns).toEqual(["Partner", "Column1", "Country", "Deals", "Double"]);
    expect(await page.evaluate(() => window.preview.cell("Deals", "E3").formula)).toBe("=D3*2");
    await choose(2, 1, said.remove.menu, said.remove.column);
    await tableHas({ rows: 5, columns: 4 });
    expect(await stateOf()).toBe(original);
    await undo();
    expect((await table())?.columns).toHaveLength(5);
  });

  test("a heading's panel deletes its column, and inserts one on either side", async () => {
    await (await openPanel(1)).getByText(said.insertRight, { exact: true }).click();
    await tableHas({ rows: 5, columns: 5 });
    expect((await table())?.columns).toEqual(["Partner", "Country", "Column1", "Deals", "Double"]);
    await (await openPanel(1)).getByText(said.insertLeft, { exact: true }).click();
    await tableHas({ rows: 5, columns: 6 });
    expect((await table())?.columns[1]).toBe("Column2");
    await (await openPanel(2)).getByText(said.deleteColumn, { exact: true }).click();
    await tableHas({ rows: 5, columns: 5 });
    expect((await table())?.columns).toEqual(["Partner", "Column2", "Column1", "Deals", "Double"]);
    expect(await page.evaluate(() => window.preview.cell("Deals", "E3").formula)).toBe("=D3*2");
    await undo();
    await undo();
  });

  test("the menu of a row's heading deletes the row", async () => {
    await chooseForRow(1, said.deleteRow);
    await tableHas({ rows: 4, columns: 4 });
    expect(await partners()).toEqual(["Bo", "Cy", "Di"]);
    expect(await textOf(workbook, "Deals", "F3")).toBe("beside");
    expect(await page.evaluate(() => window.preview.cell("Deals", "D2").formula)).toBe("=C2*2");
  });
});
