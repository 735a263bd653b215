import { unzip } from "@cj-tech-master/excelts/archive";
import { DOMParser } from "@xmldom/xmldom";
import type { Document } from "@xmldom/xmldom";
import type { WorkbookSnapshot } from "../../preview/model/snapshot";
import { saveWorkbook } from "../../preview/save/saveWorkbook";
import { describeWithLibreOffice } from "./libreOffice";
import { openXmlFindings, testWithValidator } from "./openXmlValidator";
import { recalculate } from "./recalculate";
import { recalculationDifferences } from "./recalculationDifferences";
import { EVALUATION, FORMULAS, richWorkbook } from "./richWorkbook";

jest.setTimeout(120_000);

/** The text of a part of the saved file. */
async function part(file: Uint8Array, path: string): Promise<string> {
  const bytes = await unzip(file).bytes(path);
  if (!bytes) {
    throw new Error(`There is no ${path}.`);
  }
  return new TextDecoder().decode(bytes);
}

async function xml(file: Uint8Array, path: string): Promise<Document> {
  return new DOMParser().parseFromString(await part(file, path), "application/xml");
}

/** The attributes of every element of a name. */
function attributes(document: Document, name: string): Record<string, string>[] {
  return [...document.getElementsByTagName(name)].map((element) =>
    Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
  );
}

function texts(document: Document, name: string): string[] {
  return [...document.getElementsByTagName(name)].map((element) => element.textContent ?? "");
}

/** A sheet's cells as the file holds them: the attributes, the formula's attributes and text, the cached value. */
function storedCells(sheet: Document): Map<string, { type: string; formula?: string; array?: string; cached: string }> {
  return new Map(
    [...sheet.getElementsByTagName("c")].map((cell) => {
      const formula = cell.getElementsByTagName("f")[0];
      return [
        cell.getAttribute("r") ?? "",
        {
          type: cell.getAttribute("t") ?? "n",
          formula: formula?.textContent ?? undefined,
          array: cell.getAttribute("cm") === "1" ? (formula?.getAttribute("ref") ?? undefined) : undefined,
          cached: cell.getElementsByTagName("v")[0]?.textContent ?? "",
        },
      ];
    }),
  );
}

describe("the saved file", () => {
  let file: Uint8Array;
  let evaluation: Document;
  let formulas: Document;

  beforeAll(async () => {
    file = await saveWorkbook(richWorkbook);
    evaluation = await xml(file, "xl/worksheets/sheet1.xml");
    formulas = await xml(file, "xl/worksheets/sheet2.xml");
  });

  testWithValidator("is valid for Microsoft's validator", async () => {
    expect(await openXmlFindings(file)).toEqual([]);
  });

  it("stores custom functions with their prefix and what they last answered", () => {
    expect(storedCells(evaluation).get("H7")).toEqual({
      type: "n",
      formula:
        "_xldudf_PARTNER_SCORE(Evaluation[[#This Row],[Encaje]]:Evaluation[[#This Row],[Riesgo (1–10)]],weights)",
      array: undefined,
      cached: "8.2",
    });
    expect(storedCells(evaluation).get("H10")).toMatchObject({ type: "e", cached: "#N/A" });
  });

  it("stores newer functions with their prefixes, and spills as dynamic arrays", async () => {
    const cells = storedCells(formulas);
    expect(cells.get("B15")?.formula).toBe("_xlfn.RANK.EQ(20,$B$1:$B$3)");
    expect(cells.get("E2")).toMatchObject({
      formula: "_xlfn._xlws.SORT(_xlfn._xlws.FILTER($B$1:$B$3,$B$1:$B$3>15),,-1)",
      array: "E2:E3",
    });
    expect(cells.get("E1")).toMatchObject({ formula: "SUM(_xlfn.ANCHORARRAY(D1))", cached: "120.2" });
    expect(cells.get("E4")?.formula).toBe(
      "_xlfn.LET(_xlpm.x,2,_xlpm.double,_xlfn.LAMBDA(_xlpm.y,_xlpm.y*_xlpm.x),_xlpm.double(5))",
    );
    expect(cells.get("D1")?.array).toBe("D1:D3");
    expect(cells.get("B13")?.array).toBe("B13");
    expect(cells.get("B12")?.array).toBeUndefined();
    expect(await part(file, "xl/metadata.xml")).toContain('fDynamic="1"');
  });

  it("keeps text text, in every script", async () => {
    expect(storedCells(evaluation).get("A9")).toMatchObject({ type: "s", formula: undefined });
    const shared = texts(await xml(file, "xl/sharedStrings.xml"), "t");
    expect(shared).toEqual(
      expect.arrayContaining(["=cmd|' /C calc'!A0", "Ágora Señales, S. L.", "Ñandú <Tech>", "  Fecha  "]),
    );
  });

  it("caches errors that the format doesn't know as #VALUE!", () => {
    const cells = storedCells(formulas);
    expect(cells.get("E6")).toMatchObject({ type: "e", cached: "#VALUE!" });
    expect(cells.get("E7")).toMatchObject({ formula: '_xldudf_PARTNER_KPISTATUS("x",1)', cached: "#VALUE!" });
    expect(cells.get("E9")).toMatchObject({ type: "e", cached: "#REF!" });
  });

  it("doesn't make Excel calculate on opening", async () => {
    expect(attributes(await xml(file, "xl/workbook.xml"), "calcPr")).toEqual([{ calcId: "191029" }]);
  });

  it("holds tables with their columns' names, formulas, style and buttons", async () => {
    const table = await xml(file, "xl/tables/table1.xml");
    expect(attributes(table, "tableColumn").map(({ name }) => name)).toEqual(
      richWorkbook.sheets[0]?.tables[0]?.columns,
    );
    expect(texts(table, "calculatedColumnFormula")).toHaveLength(3);
    expect(attributes(table, "autoFilter")).toEqual([{ ref: "A6:J10" }]);
    expect(attributes(table, "tableStyleInfo")).toMatchObject([{ name: "TableStyleMedium2", showRowStripes: "1" }]);
    const plain = await xml(file, "xl/tables/table2.xml");
    expect(attributes(plain, "table")).toMatchObject([{ headerRowCount: "0", ref: "A1:A2" }]);
    expect(attributes(plain, "autoFilter")).toEqual([]);
    expect(attributes(plain, "tableStyleInfo")[0]?.name).toBeUndefined();
  });

  it("holds validations of every kind with their alerts and prompts", () => {
    const all = [...attributes(evaluation, "dataValidation"), ...attributes(formulas, "dataValidation")];
    expect(all.map(({ type, sqref }) => [type, sqref])).toEqual([
      ["list", "B7:B10"],
      ["whole", "C7:G10"],
      ["decimal", "B3"],
      ["custom", "C4:G4"],
      ["date", "B5"],
      ["textLength", "B4"],
      ["list", "B6"],
    ]);
    expect(all[1]).toMatchObject({
      operator: "between",
      errorTitle: "Puntuación",
      prompt: "1 = nada, 10 = del todo",
      showInputMessage: "1",
    });
    expect(all.map(({ errorStyle }) => errorStyle).slice(0, 4)).toEqual([
      "warning",
      undefined,
      undefined,
      "information",
    ]);
    expect(all[6]?.showDropDown).toBe("1");
    expect(texts(formulas, "formula1")).toEqual(["46023", "40", "'Evaluación ''26'!$B$7:$B$10"]);
  });

  it("holds colour rules with their order, kind, format and end", async () => {
    expect(attributes(evaluation, "cfRule")).toEqual([
      { type: "expression", dxfId: "0", priority: "1", stopIfTrue: "1" },
      { type: "containsText", dxfId: "1", priority: "2", operator: "containsText", text: "Parar" },
      { type: "cellIs", dxfId: "2", priority: "3", operator: "between" },
      { type: "expression", dxfId: "3", priority: "4" },
    ]);
    expect(texts(evaluation, "formula")).toEqual([
      '$I7="Avanzar"',
      'NOT(ISERROR(SEARCH("Parar",I7)))',
      "1",
      "threshold",
      "ISBLANK(C7)",
    ]);
    const formats = await xml(file, "xl/styles.xml");
    expect([...formats.getElementsByTagName("dxf")].map((format) => format.textContent)).toHaveLength(4);
    expect(attributes(formats, "bgColor").map(({ rgb }) => rgb)).toEqual(
      expect.arrayContaining(["FFE2EFDA", "FFFCE4D6", "FFFFE699"]),
    );
  });

  it("holds names with scope, comment and visibility, and what is printed", async () => {
    const workbook = await xml(file, "xl/workbook.xml");
    expect(
      attributes(workbook, "definedName").map((name, index) => [name, texts(workbook, "definedName")[index]]),
    ).toEqual([
      [{ name: "_xlnm.Print_Area", localSheetId: "0" }, "'Evaluación ''26'!$A$1:$J$29"],
      [{ name: "_xlnm.Print_Titles", localSheetId: "0" }, "'Evaluación ''26'!$6:$6"],
      [{ name: "threshold", comment: "Mínimo para avanzar" }, "'Evaluación ''26'!$B$3"],
      [{ name: "weights", localSheetId: "0" }, "'Evaluación ''26'!$C$4:$G$4"],
      [{ name: "weights", hidden: "1" }, "'Evaluación ''26'!$C$4:$G$4"],
      [{ name: "VAT" }, "0.21"],
    ]);
  });

  it("holds charts with their values, names and alternative texts", async () => {
    expect(attributes(await xml(file, "xl/drawings/drawing1.xml"), "xdr:cNvPr")).toEqual([
      { id: "2", name: "Ranking", descr: "Barras: la puntuación de cada partner, de 0 a 10" },
      { id: "3", name: "Shares", descr: "Reparto de pesos" },
    ]);
    const ranking = await xml(file, "xl/charts/chart1.xml");
    expect(texts(ranking, "c:strCache")).toEqual(["Ágora Señales, S. L.Müller & Söhne=cmd|' /C calc'!A0Ñandú <Tech>"]);
    expect(texts(ranking, "c:numCache")).toEqual(["0.08.2610"]);
    expect(attributes(ranking, "c:orientation").map(({ val }) => val)).toEqual(["maxMin", "minMax"]);
    expect(attributes(ranking, "c:gapWidth")).toEqual([{ val: "60" }]);
    expect(attributes(ranking, "c:max")).toEqual([{ val: "10" }]);
    expect(texts(ranking, "a:t")).toEqual(["Puntuación por partner", "Puntos"]);
    expect(attributes(ranking, "c:legend")).toEqual([]);
    expect(attributes(ranking, "a:rPr")[0]).toMatchObject({ sz: "1600", b: "1" });
    expect(attributes(ranking, "c:dLblPos")).toEqual([{ val: "inEnd" }]);
    expect(attributes(await xml(file, "xl/charts/chart2.xml"), "c:dLblPos")).toEqual([]);
    const combined = await xml(file, "xl/charts/chart3.xml");
    expect(combined.getElementsByTagName("c:barChart")).toHaveLength(1);
    expect(combined.getElementsByTagName("c:lineChart")).toHaveLength(1);
    expect(attributes(combined, "c:delete").map(({ val }) => val)).toEqual(["0", "1"]);
    expect(texts(combined, "c:numCache")).toEqual(["#,##0.00 [$€-1]102030.1", "General204060.2"]);
  });

  it("holds the sheet's view, sizes, print set-up and what it is", async () => {
    expect(attributes(evaluation, "pane")).toMatchObject([
      { xSplit: "1", ySplit: "6", topLeftCell: "B7", state: "frozen" },
    ]);
    expect(attributes(evaluation, "sheetView")[0]?.showGridLines).toBe("0");
    expect(attributes(evaluation, "tabColor")).toEqual([{ rgb: "FF2E75B6" }]);
    expect(attributes(evaluation, "col")[2]).toMatchObject({ min: "3", max: "4", width: "9.140625" });
    expect(attributes(evaluation, "row")[0]).toMatchObject({ r: "1", ht: "30", customHeight: "1" });
    expect(attributes(evaluation, "pageSetup")).toEqual([
      { paperSize: "9", orientation: "landscape", fitToHeight: "0" },
    ]);
    expect(attributes(evaluation, "pageMargins")[0]).toMatchObject({ top: "0.75", left: "0.5" });
    expect(texts(evaluation, "oddHeader")).toEqual(["&C&B&F"]);
    expect(texts(evaluation, "oddFooter")).toEqual(["&LPartner Playbook&C&A&R&P / &N"]);
    expect(attributes(evaluation, "mergeCell")).toEqual([{ ref: "A1:D1" }]);
    expect(attributes(evaluation, "customPr").map(({ name }) => name)).toEqual(
      Object.keys(richWorkbook.sheets[0]?.customProperties ?? {}),
    );
    const property = await unzip(file).bytes("xl/customProperty/sheet1-3.bin");
    expect(new TextDecoder("utf-16le").decode(property ?? undefined)).toBe("señal ✓");
  });

  it("keeps its authors when Excel saves it: nothing asks to strip them", async () => {
    const workbook = await xml(file, "xl/workbook.xml");
    expect(attributes(workbook, "workbookPr")[0]).toBeDefined();
    expect(attributes(workbook, "workbookPr")[0]).not.toHaveProperty("filterPrivacy");
  });

  it("opens on the active sheet, with hidden sheets hidden, and says who made it", async () => {
    const workbook = await xml(file, "xl/workbook.xml");
    expect(attributes(workbook, "workbookView")[0]?.activeTab).toBe("1");
    expect(attributes(evaluation, "sheetView")[0]?.tabSelected).toBeUndefined();
    expect(attributes(formulas, "sheetView")[0]?.tabSelected).toBe("1");
    expect(attributes(workbook, "sheet").map(({ name, state }) => [name, state])).toEqual([
      [EVALUATION, undefined],
      [FORMULAS, undefined],
      ["Lists", "hidden"],
    ]);
    const properties = await xml(file, "docProps/core.xml");
    expect(texts(properties, "dc:creator")).toEqual(["Partner Playbook"]);
    expect(texts(properties, "dc:title")).toEqual(["Partner Playbook"]);
    expect(texts(properties, "dc:subject")).toEqual(["Evaluación"]);
    expect(texts(properties, "cp:keywords")).toEqual(["partners, señales"]);
  });
});

describe("saving", () => {
  const [sheet] = richWorkbook.sheets;
  if (!sheet) {
    throw new Error("The workbook made by hand has no sheet.");
  }
  const empty: WorkbookSnapshot = {
    sheets: [
      { ...sheet, name: "Sheet1", cells: [], merged: [], tables: [], validations: [], colourRules: [], charts: [] },
    ],
    activeSheet: "Sheet1",
    names: [],
    customFunctions: [],
    settings: {},
  };

  testWithValidator("makes a valid file of an empty sheet", async () => {
    expect(await openXmlFindings(await saveWorkbook(empty))).toEqual([]);
  });

  it("refuses a formula that Excel couldn't read, and says in which cell", async () => {
    const cells = [{ ...(sheet.cells[0] as (typeof sheet.cells)[number]), row: 4, column: 2, formula: "=SUM(A1" }];
    const broken = { ...empty, sheets: empty.sheets.map((one) => ({ ...one, cells })) };
    await expect(saveWorkbook(broken)).rejects.toThrow(
      /^Cell C5 of the sheet "Sheet1" can't be saved\. The formula =SUM\(A1 can't be stored/,
    );
  });
});

describeWithLibreOffice("LibreOffice", () => {
  it("calculates the native formulas of the saved file to the values that were saved", async () => {
    expect(await recalculationDifferences(richWorkbook)).toEqual([]);
  });

  it("notices a value that isn't what the formula gives", async () => {
    const wrong = structuredClone(richWorkbook);
    const cell = wrong.sheets[1]?.cells.find(({ formula }) => formula === "=threshold*10%");
    if (cell) {
      cell.value = 0.700001;
    }
    expect(await recalculationDifferences(wrong)).toEqual([
      expect.stringContaining("=threshold*10% was 0.700001 and became 0.7"),
    ]);
  });

  it("reads the file with its custom functions, which it doesn't know", async () => {
    const workbook = await recalculate(await saveWorkbook(richWorkbook));
    expect(workbook.get(EVALUATION)?.get("A1")).toEqual({ value: "Evaluación de partners", error: false });
    expect(workbook.get(EVALUATION)?.get("H7")).toEqual({ value: "#NAME?", error: true });
  });
});
