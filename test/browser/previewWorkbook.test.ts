import { drawn, middleOf } from "./drawnGrid";
import { openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook;

beforeEach(async () => {
  workbook = await openWorkbook({ drawn: true });
});

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

/** What an add-in does in one batch: partners in a table of their own sheet, and a name for their column. */
async function makePartners(): Promise<void> {
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Partners");
      sheet.getRange("A1:C4").values = [
        ["Partner", "Country", "Double"],
        ["Ada", "ES", 1],
        ["Bo", "FR", 1],
        ["Cy", "ES", 1],
      ];
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Partners";
      table.columns.getItem("Double").getDataBodyRange().formulas = [["=LEN(A2)*2"], ["=LEN(A3)*2"], ["=LEN(A4)*2"]];
      sheet.names.add("PartnerList", "=Partners[Partner]");
      await context.sync();
    }),
  );
  await workbook.page.evaluate(() => window.preview.settled());
}

const text = (address: string, sheet = "Sheet1"): Promise<string> =>
  workbook.page.evaluate(([name = "", at = ""]) => window.preview.cell(name, at).text, [sheet, address]);

test("cells are drawn in Arial's widths, arrows and check marks included, whatever the machine has", async () => {
  const measured = await workbook.page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    const width = (font: string, text: string): number => {
      if (pen) pen.font = font;
      return Math.round((pen?.measureText(text).width ?? 0) * 10) / 10;
    };
    return {
      // Arial's own: 10 points are 13.33 pixels; the widths are those of its tables.
      plain: width("100px Arial", "Completo"),
      bold: width("bold 100px Arial", "Completo"),
      waiting: [...document.fonts].filter(({ family, status }) => /Arial|Calibri/.test(family) && status !== "loaded"),
      arrow: width("100px Arial", "▲") !== width("100px serif", "\uFFFF"),
    };
  });
  expect(measured).toEqual({ plain: 428, bold: 461.1, waiting: [], arrow: true });
});

test("CHOOSE answers the chosen cells, whatever its index is", async () => {
  const formulas = [
    "=ISBLANK(CHOOSE(A1,B1,B2))",
    "=INDEX(CHOOSE(A1,B1:B3,A1:A3),3,1)",
    "=CHOOSE(A1,7,8)",
    "=CHOOSE(A2,1,2)",
  ];
  const values = await workbook.page.evaluate(async (formulas) => {
    for (const [address, value] of [
      ["A1", "1"],
      ["A2", "5"],
      ["B3", "30"],
    ] as const) {
      await window.preview.setCell("Sheet1", address, value);
    }
    for (const [index, formula] of formulas.entries()) await window.preview.setCell("Sheet1", `D${index + 1}`, formula);
    await window.preview.settled();
    return formulas.map((_formula, index) => window.preview.cell("Sheet1", `D${index + 1}`).value);
  }, formulas);
  expect(values).toEqual([true, 30, 7, "#VALUE!"]);
});

test("a zero is no empty text, and tiny numbers are numbers", async () => {
  const formulas = ['=IF(A1="",1,2)', "=IF(A1>=-0.000000001,1,2)", "=A1>0.0000001", '=A2=""'];
  const values = await workbook.page.evaluate(async (formulas) => {
    await window.preview.setCell("Sheet1", "A1", "0");
    for (const [index, formula] of formulas.entries()) await window.preview.setCell("Sheet1", `C${index + 1}`, formula);
    await window.preview.settled();
    return formulas.map((_formula, index) => window.preview.cell("Sheet1", `C${index + 1}`).value);
  }, formulas);
  expect(values).toEqual([2, 1, false, true]);
});

test("a list is read through another sheet's name, and may be another for each row", async () => {
  await makePartners();
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("Y2:Z5").values = [
        ["ES", "Madrid"],
        ["ES", "Sevilla"],
        ["FR", "Lyon"],
        ["FR", "Nice"],
      ];
      sheet.getRange("C8:C9").values = [["ES"], ["FR"]];
      sheet.getRange("A8:A9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "='Partners'!PartnerList" },
      };
      sheet.getRange("D8:D9").dataValidation.rule = {
        list: {
          inCellDropDown: true,
          source: "=OFFSET($Z$2,MATCH($C8,$Y$2:$Y$51,0)-1,0,COUNTIF($Y$2:$Y$51,$C8),1)",
        },
      };
      sheet.getRange("E1").formulas = [["=COUNTA('Partners'!PartnerList)"]];
      await context.sync();
    }),
  );
  await workbook.page.evaluate(() => window.preview.settled());
  expect(await text("E1")).toBe("3");
  const list = workbook.page.locator('[data-u-comp="sheets-dropdown-list"]');
  const offered = async (row: number, column: number, first: string): Promise<string[]> => {
    const { x, y } = await middleOf(workbook.page, row, column);
    // An open list may lie over the cell: it goes when another cell is chosen.
    const away = await middleOf(workbook.page, 20, 8);
    await workbook.page.mouse.click(away.x, away.y);
    await list.waitFor({ state: "hidden" });
    const address = `${"ABCD"[column]}${row + 1}`;
    await workbook.page.evaluate((at) => window.preview.select("Sheet1", at), address);
    await drawn(workbook.page);
    await workbook.page.mouse.click(x + 24, y);
    await list.getByText(first, { exact: true }).waitFor();
    const lines = (await list.innerText()).split("\n").map((line) => line.trim());
    return lines.filter((line) => line !== "" && line !== "Select an item" && line !== "Edit");
  };
  expect(await offered(8, 0, "Ada")).toEqual(["Ada", "Bo", "Cy"]);
  expect(await offered(7, 3, "Madrid")).toEqual(["Madrid", "Sevilla"]);
  expect(await offered(8, 3, "Lyon")).toEqual(["Lyon", "Nice"]);
});

test("a table grows under what a person types below it, with the formula of its calculated column", async () => {
  await makePartners();
  await workbook.page.evaluate(() => window.preview.select("Partners", "A5"));
  const { x, y } = await middleOf(workbook.page, 4, 0);
  await workbook.page.mouse.click(x, y);
  await workbook.page.keyboard.type("Dinah");
  await workbook.page.keyboard.press("Enter");
  await workbook.page.waitForFunction(() => window.preview.sheet("Partners").tables[0]?.block.rows === 5);
  await workbook.page.evaluate(() => window.preview.settled());
  expect(await text("C5", "Partners")).toBe("10");
});

test("HYPERLINK leads to its sheet by a click, and by the menu of the cell", async () => {
  await makePartners();
  await workbook.page.evaluate(async () => {
    await window.preview.setCell("Sheet1", "B2", `=HYPERLINK("#'Partners'!B3","Partners")`);
    window.preview.select("Sheet1", "A1");
    await window.preview.settled();
  });
  expect(await text("B2")).toBe("Partners");
  const { x, y } = await middleOf(workbook.page, 1, 1);
  await workbook.page.mouse.click(x, y);
  await workbook.page.waitForFunction(() => window.preview.activeSheet() === "Partners");

  await workbook.page.evaluate(() => window.preview.select("Sheet1", "A1"));
  const first = await middleOf(workbook.page, 0, 0);
  await workbook.page.mouse.click(first.x, first.y);
  await workbook.page.evaluate(() => window.preview.select("Sheet1", "B2"));
  await workbook.page.keyboard.press("Shift+F10");
  await workbook.page.getByRole("menuitem", { name: "Open the link" }).click();
  await workbook.page.waitForFunction(() => window.preview.activeSheet() === "Partners");
});

test("cells that are dragged by their border stay, which is said; the handle in a corner fills others, which is undone", async () => {
  const { page } = workbook;
  await page.evaluate(async () => {
    await window.preview.setCell("Sheet1", "F3", "7");
    await window.preview.setCell("Sheet1", "G3", "=F3*2");
    await window.preview.settled();
  });
  const before = await page.evaluate(() => JSON.stringify(window.preview.sheet("Sheet1").cells));
  const [first, last] = [await middleOf(page, 2, 5), await middleOf(page, 2, 6)];
  const drag = async (fromX: number, fromY: number, toX: number, toY: number): Promise<void> => {
    await page.mouse.move(fromX, fromY);
    await drawn(page);
    await page.mouse.down();
    await page.mouse.move(toX, toY, { steps: 4 });
    await drawn(page);
    await page.mouse.up();
    await page.evaluate(() => window.preview.settled());
  };
  const refused = page.locator('.status-state[data-kind="failed"]');
  await page.mouse.click(first.x, first.y);
  await drawn(page);
  await drag(first.x, first.y - 10, first.x, first.y + 90);
  await refused.getByText("Here cells can’t be moved").waitFor();
  expect(await page.evaluate(() => JSON.stringify(window.preview.sheet("Sheet1").cells))).toBe(before);

  await page.mouse.click(last.x, last.y);
  await drawn(page);
  await drag(last.x + 31, last.y + 9, last.x + 31, last.y + 50);
  await page.waitForFunction(() => window.preview.cell("Sheet1", "G5").formula === "=F5*2");
  expect([await text("F5"), await text("G5")]).toEqual(["", "0"]);
  await page.evaluate(() => window.preview.undo());
  await page.evaluate(() => window.preview.settled());
  expect(await page.evaluate(() => JSON.stringify(window.preview.sheet("Sheet1").cells))).toBe(before);
});

test("the menu of a cell offers the add-in's commands by mouse and by keys, and Escape goes back", async () => {
  const { page } = workbook;
  const names = await page.evaluate(() => window.preview.commands().map(({ functionName }) => functionName));
  expect(names).toEqual(expect.arrayContaining(["scoreCells", "explainCell"]));
  expect(new Set(names).size).toBe(names.length);

  const { x, y } = await middleOf(page, 2, 1);
  await page.mouse.click(x, y, { button: "right" });
  const menu = page.getByRole("menu", { name: "Commands for the cell" });
  const items = menu.getByRole("menuitem");
  await items.first().waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const labels = (await items.allInnerTexts()).map((label) => label.trim());
  expect(labels.length).toBeGreaterThan(2);
  expect(await focused()).toBe(labels[0]);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(labels[1]);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(labels[0]);
  await page.keyboard.press("Escape");
  expect(await menu.isVisible()).toBe(false);

  await page.keyboard.press("ContextMenu");
  expect(await menu.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
});

test("the selected cell's error is explained in the function's own words", async () => {
  const { page } = workbook;
  await page.evaluate(async () => {
    await window.preview.setCell("Sheet1", "A1", "=PARTNER.ROI(3,0)");
    await window.preview.setCell("Sheet1", "A2", '=PARTNER.ROI("x",1)');
    await window.preview.setCell("Sheet1", "A3", "=PARTNER.ROI(3,1)");
    await window.preview.setCell("Sheet1", "A4", "=1/0");
    await window.preview.settled();
  });
  const messages = await page.evaluate(() =>
    ["A1", "A2", "A3", "A4"].map((at) => [
      window.preview.cell("Sheet1", at).text,
      window.preview.cell("Sheet1", at).message,
    ]),
  );
  expect(messages[1]).toEqual(["#VALUE!", expect.stringMatching(/\w+ \w+/)]);
  expect(messages.slice(2)).toEqual([
    ["2", null],
    ["#DIV/0!", null],
  ]);
  const said = page.locator(".status-cell");
  await page.evaluate(() => window.preview.select("Sheet1", "A2"));
  await page.waitForFunction(
    (expected) => document.querySelector(".status-cell")?.textContent === expected,
    messages[1]?.[1],
  );
  await page.evaluate(() => window.preview.select("Sheet1", "A3"));
  await page.waitForFunction(() => document.querySelector(".status-cell")?.textContent === "");
  expect(await said.getAttribute("aria-live")).toBe("polite");
});
