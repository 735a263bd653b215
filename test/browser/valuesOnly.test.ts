import { runShareAction, showShareView } from "../../preview/demo/pane";
import { savedFile } from "../../preview/demo/workbookFile";
import type { CellSnapshot, SheetSnapshot } from "../../preview/model/snapshot";
import { cellAddress } from "../../src/sheets/address";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { describeWithLibreOffice } from "../conformance/libreOffice";
import { openXmlFindings, testWithValidator } from "../conformance/openXmlValidator";
import { recalculationDifferences } from "../conformance/recalculationDifferences";
import { createEvaluation } from "./evaluationSheet";
import { hosts } from "./hosts";
import { createFrom, sheetOf, snapshotOf, textOf, type } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook, type WorkbookChoices } from "./workbook";

let workbook: Workbook;

async function open(choices: WorkbookChoices = {}): Promise<void> {
  workbook = await openWorkbook(choices);
}

afterEach(() => closeSound(workbook));

const section = () => workbook.pane.locator('[data-region="values-only"]');
const sheetNames = () => workbook.page.evaluate(() => window.preview.sheetNames());

/** Copies what the choice says, past the share check, and waits for what the pane says then. */
async function copyValues(scope: "sheet" | "workbook", beforeGoingOn?: () => Promise<void>): Promise<void> {
  await showShareView(workbook.page);
  await section().getByRole("combobox").selectOption(scope);
  await runShareAction(workbook.page, "values-only", beforeGoingOn);
}

async function goTo(name: string): Promise<void> {
  await workbook.page.evaluate((sheet) => window.preview.select(sheet, "A1"), name);
}

/** What a reader sees of a cell; the line for readers without the add-in is not for a copy. */
function seen({ cells }: SheetSnapshot, language: "en" | "es" = "en"): Record<string, unknown> {
  const { banner } = sheetWordsOf(language);
  const shown = cells.filter(({ value }) => value !== null && value !== "" && value !== banner);
  return Object.fromEntries(
    shown.map((cell: CellSnapshot) => [cellAddress(cell), [cell.value, cell.error ?? false, cell.text]]),
  );
}

const stylesOf = ({ cells }: SheetSnapshot) =>
  Object.fromEntries(cells.map((cell) => [cellAddress(cell), JSON.stringify(cell.style)]));

const formulasOf = ({ cells }: SheetSnapshot) => cells.flatMap(({ formula }) => formula ?? []);

describe.each(hosts)("a copy of values, %s", (_, choices: WorkbookChoices) => {
  test("looks as its sheet, has its charts and not one formula, and no longer follows it", async () => {
    await open(choices);
    await createEvaluation(workbook);
    const before = await sheetOf(workbook, "Evaluation");
    await copyValues("sheet");
    await section().getByText("1 sheet copied").waitFor();
    await section().getByText("Evaluation – values").waitFor();
    expect(await workbook.page.evaluate(() => window.preview.activeSheet())).toBe("Evaluation – values");

    const copy = await sheetOf(workbook, "Evaluation – values");
    expect(formulasOf(copy)).toEqual([]);
    expect(seen(copy)).toEqual(seen(before));
    expect(stylesOf(copy)).toEqual(stylesOf(before));
    expect([copy.columnWidths, copy.rowHeights]).toEqual([before.columnWidths, before.rowHeights]);
    expect([copy.merged, copy.freeze, copy.print, copy.showGridlines]).toEqual([
      before.merged,
      before.freeze,
      before.print,
      before.showGridlines,
    ]);
    expect(copy.colourRules).toHaveLength(before.colourRules.length);
    expect(copy.validations).toEqual([]);
    expect(copy.tables[0]?.block).toEqual(before.tables[0]?.block);
    expect(copy.charts[0]?.series.map(({ values }) => values.sheet)).toEqual([
      "Evaluation – values",
      "Evaluation – values",
    ]);
    expect(copy.charts[0]?.title).toBe(before.charts[0]?.title);

    const after = await sheetOf(workbook, "Evaluation");
    expect(after).toEqual(before);
    await type(workbook, "Evaluation", { D8: "1" });
    expect(seen(await sheetOf(workbook, "Evaluation – values"))).toEqual(seen(before));
    expect(seen(await sheetOf(workbook, "Evaluation"))).not.toEqual(seen(before));
  });
});

describe("a copy of values", () => {
  test("of cells of every kind holds what they show", async () => {
    await open();
    await type(workbook, "Sheet1", {
      A1: "=1/0",
      A2: "=NA()",
      A3: '="=1+1"',
      A4: '="007"',
      A5: "=1=1",
      A6: "=DATE(2026,3,9)",
      A7: '=""',
      A8: "12.5%",
      A9: "'=2+2",
      C1: "=PARTNER.ROI(D1:D3,2)",
      D1: "4",
      D2: "6",
      D3: "7",
      D5: "=RAND()",
    });
    const before = await sheetOf(workbook, "Sheet1");
    await copyValues("sheet");
    const copy = await sheetOf(workbook, "Sheet1 – values");
    expect(formulasOf(copy)).toEqual([]);
    const withoutRandom = ({ D5, ...others }: Record<string, unknown>) => [others, typeof D5];
    expect(withoutRandom(seen(copy))).toEqual(withoutRandom(seen(before)));
    expect(Object.keys(seen(copy))).toContain("C2");
  });
});

test("of the workbook, each visible sheet has one; a second copy finds a free name, and copies aren't copied", async () => {
  await open();
  await createFrom(workbook, "terms");
  await createEvaluation(workbook);
  await type(workbook, "Sheet1", { A1: "=1+1" });
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    }),
  );
  const names = await sheetNames();
  const shown = names.filter((name) => name !== "Sheet1");
  expect(shown.length).toBeGreaterThan(3);
  await copyValues("workbook");
  expect(await sheetNames()).toEqual([...names, ...shown.map((name) => `${name} – values`)]);
  const { sheets } = await snapshotOf(workbook);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet] as const));
  for (const name of shown) {
    const [source, copy] = [byName.get(name), byName.get(`${name} – values`)];
    expect(copy && formulasOf(copy)).toEqual([]);
    expect(copy && seen(copy)).toEqual(source && seen(source));
  }
  await goTo("Evaluation");
  await copyValues("sheet");
  expect((await sheetNames()).at(-1)).toBe("Evaluation – values (2)");
  await copyValues("workbook");
  expect((await sheetNames()).filter((name) => name.includes("values – values"))).toEqual([]);
});

test("a copy is no sheet of the add-in: what reads sheets reads the first one still", async () => {
  await open();
  await createEvaluation(workbook);
  await copyValues("sheet");
  await workbook.pane.locator("nav.views button").first().click();
  await createFrom(workbook, "robustness");
  expect(await sheetNames()).toEqual(["Sheet1", "Evaluation", "Evaluation – values", "Robustness"]);
  expect(formulasOf(await sheetOf(workbook, "Robustness")).join()).not.toContain("values");
});

test.each([3, 12])("a failure at action %i of what is written leaves no copy behind", async (atAction) => {
  await open();
  await createEvaluation(workbook);
  // Of an error the share check tells first, and there the fault is put in.
  await type(workbook, "Sheet1", { A1: "=1/0" });
  const names = await sheetNames();
  await copyValues("sheet", () =>
    workbook.page.evaluate(
      (action) => window.preview.injectFault({ code: "GeneralException", atAction: action }),
      atAction,
    ),
  );
  await section().getByText("Not done").waitFor();
  expect(await sheetNames()).toEqual(names);
});

test("in Spanish the copies, and what the pane says of them, are Spanish", async () => {
  await open({ language: "es" });
  await createEvaluation(workbook);
  await copyValues("sheet");
  await section().getByText("1 hoja copiada").waitFor();
  const copy = await sheetOf(workbook, "Evaluación – valores");
  expect(seen(copy, "es")).toEqual(seen(await sheetOf(workbook, "Evaluación"), "es"));
  expect(await textOf(workbook, "Evaluación – valores", "K8")).toBe("Avanzar");
  expect(await section().innerText()).not.toMatch(/\b(sheet|copied|values)\b/i);
});

describe("a workbook with copies, saved", () => {
  let file: Uint8Array;
  let snapshot: Awaited<ReturnType<typeof snapshotOf>>;

  beforeEach(async () => {
    await open();
    await createEvaluation(workbook);
    await copyValues("workbook");
    snapshot = await snapshotOf(workbook);
    file = await savedFile(workbook.page);
  });

  testWithValidator("has nothing that Microsoft's validator objects to", async () => {
    expect(await openXmlFindings(file)).toEqual([]);
  });

  describeWithLibreOffice("opened in LibreOffice", () => {
    test("shows the same values", async () => {
      expect(snapshot.sheets.map(({ name }) => name)).toContain("Evaluation – values");
      expect(await recalculationDifferences(snapshot)).toEqual([]);
    });
  });
});
