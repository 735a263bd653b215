import type { Page } from "playwright-core";
import { functionTable } from "../../src/formulas/functionTable";
import { drawn, middleOf } from "./drawnGrid";
import { selectionIs } from "./selectionIs";
import { openWorkbook, type Workbook } from "./workbook";

const sheet = "Sheet1";
let workbook: Workbook;

async function write(cells: Readonly<Record<string, string>>): Promise<void> {
  await workbook.page.evaluate(
    async ({ sheet, cells }) => {
      for (const [address, input] of Object.entries(cells)) await window.preview.setCell(sheet, address, input);
      await window.preview.settled();
    },
    { sheet, cells },
  );
}

async function texts(...addresses: string[]): Promise<string[]> {
  return workbook.page.evaluate(
    ({ sheet, addresses }) => addresses.map((address) => window.preview.cell(sheet, address).text),
    { sheet, addresses },
  );
}

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

test("a cell shows #BUSY! until the function answers, then its value, and what reads it follows", async () => {
  await workbook.pane.evaluate(() => {
    const held = window as unknown as { answer: (value: number[][]) => void };
    CustomFunctions.associate("ROI", () => new Promise((resolve) => (held.answer = resolve)));
  });
  await workbook.page.evaluate(async (name) => {
    await window.preview.setCell(name, "A1", "=PARTNER.ROI(3,1)");
    await window.preview.setCell(name, "A2", "=A1*10");
  }, sheet);
  await workbook.page.waitForFunction((name) => window.preview.cell(name, "A1").text === "#BUSY!", sheet);
  await workbook.pane.waitForFunction(() => "answer" in window);
  await workbook.pane.evaluate(() => (window as unknown as { answer: (value: number[][]) => void }).answer([[42]]));
  await workbook.page.evaluate(() => window.preview.settled());
  expect(await texts("A1", "A2")).toEqual(["42", "420"]);
});

test("partners in rows spill down, and a faulty row answers for itself alone", async () => {
  const rows = [
    [9, 8, 7, 8, 9],
    [9, "x", 7, 8, 9],
    [11, 8, 7, 8, 9],
    [9, "", 7, 8, 9],
    [5, 7, 8, 9, 8],
  ];
  const cells = rows.flatMap((row, r) => row.map((value, c) => [`${"ABCDE"[c]}${r + 1}`, String(value)] as const));
  await write({ ...Object.fromEntries(cells), G1: "=PARTNER.SCORE(A1:E5)" });
  expect(await texts("G1", "G2", "G3", "G4", "G5")).toEqual(["8.2", "#VALUE!", "#NUM!", "#N/A", "7"]);
});

test("a spill that finds a cell in its way says #SPILL!", async () => {
  await write({ A1: "5000", B1: "2000", A2: "5000", B2: "2500", D2: "mine", D1: "=PARTNER.CACSAVING(A1:A2,B1:B2)" });
  expect(await texts("D1", "D2")).toEqual(["#SPILL!", "mine"]);
});

test("functions work inside native ones, in arithmetic and with names of the sheet", async () => {
  await write({
    A1: '=IFERROR(PARTNER.ROI(1,0),"no investment")',
    A2: "=ROUND(PARTNER.CACSAVING(5000,20%*10000)*100,0)+1",
    A3: '=IF(PARTNER.KPISTATUS("Retención de partners",0.86,,,"es")="En objetivo",1,0)',
    A4: "=SUM(PARTNER.ROI({200000;50000},{50000;50000}))",
  });
  expect(await texts("A1", "A2", "A3", "A4")).toEqual(["no investment", "61", "1", "3"]);
});

test("a cell follows its inputs", async () => {
  await write({ A1: "200000", A2: "50000", A3: "=PARTNER.ROI(A1,A2)" });
  expect(await texts("A3")).toEqual(["3"]);
  await write({ A2: "0" });
  expect(await texts("A3")).toEqual(["#DIV/0!"]);
  await write({ A2: "100000" });
  expect(await texts("A3")).toEqual(["1"]);
});

test("a thousand calls made together are answered", async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`A${index + 1}`, `=PARTNER.ROI(${index + 2},1)`]),
  );
  await write(cells);
  expect(await texts("A1", "A500", "A1000")).toEqual(["1", "500", "1000"]);
});

/** As a person does, who sees each character before the next: the grid's list of functions doesn't keep up with a machine. */
async function type(page: Page, text: string): Promise<void> {
  for (const character of text) {
    await page.keyboard.type(character);
    await drawn(page);
  }
}

describe.each(["en", "es"] as const)("typing a formula in %s", (language) => {
  test("offers the functions with their descriptions, and then their parameters", async () => {
    const other = await openWorkbook({ language, drawn: true });
    const { page } = other;
    const { x, y } = await middleOf(page, 9, 1);
    await page.mouse.click(x, y);
    await selectionIs(other, language === "es" ? "Hoja1!B10" : "Sheet1!B10");
    await type(page, "=PARTNER.");
    for (const row of functionTable) {
      await page.getByText(row.summary[language]).waitFor();
    }
    await type(page, "KPISTATUS(");
    const kpiStatus = functionTable.find(({ id }) => id === "KPISTATUS");
    const [first] = kpiStatus?.parameters ?? [];
    await page.getByText(`PARTNER.KPISTATUS(${first?.name[language]}`).first().waitFor();
    const others = functionTable.filter(({ id }) => id !== "KPISTATUS");
    for (const { summary } of others) await page.getByText(summary[language]).waitFor({ state: "hidden" });
    await type(page, '"roi",3)');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const [name = ""] = window.preview.sheetNames();
      return window.preview.sheet(name).cells.some((cell) => cell.value === "On target");
    });
    await other.close();
  });
});

test("without the add-in's functions a cell says #NAME?", async () => {
  const other = await openWorkbook({ functions: false });
  await other.page.evaluate(async (name) => {
    await window.preview.setCell(name, "A1", "=PARTNER.ROI(3,1)");
    await window.preview.settled();
  }, sheet);
  expect(await other.page.evaluate((name) => window.preview.cell(name, "A1").text, sheet)).toBe("#NAME?");
  await other.close();
});
