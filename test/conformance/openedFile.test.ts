import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { OpenedSheet } from "../../preview/model/openedWorkbook";
import type { NotHeld } from "../../preview/open/notHeld";
import { readWorkbook } from "../../preview/open/readWorkbook";
import type { ReadWorkbook } from "../../preview/open/readWorkbook";
import { UnopenableFile } from "../../preview/open/unopenableFile";
import { saveWorkbook } from "../../preview/save/saveWorkbook";
import { describeWithLibreOffice, libreOfficeProgram } from "./libreOffice";
import { richWorkbook } from "./richWorkbook";
import { comparable } from "./comparableWorkbook";

const functions = { customFunctions: richWorkbook.customFunctions, isKnown: (name: string) => !/^NOSUCH/.test(name) };

function read(file: Uint8Array): Promise<ReadWorkbook> {
  return readWorkbook(file, functions);
}

const RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

/** A file with some of its parts changed or added. */
function changed(file: Uint8Array, parts: Readonly<Record<string, string | ((xml: string) => string)>>): Uint8Array {
  const all = unzipSync(file);
  for (const [path, part] of Object.entries(parts)) {
    const before = all[path];
    all[path] = strToU8(typeof part === "string" ? part : part(before ? strFromU8(before) : ""));
  }
  return zipSync(all);
}

function cellAt({ cells }: OpenedSheet, row: number, column: number): OpenedSheet["cells"][number] | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column);
}

describe("a saved file that is opened", () => {
  let saved: Uint8Array;
  let opened: ReadWorkbook;

  beforeAll(async () => {
    saved = await saveWorkbook(richWorkbook);
    opened = await read(saved);
  });

  it("holds what was saved: cells, formulas, formats, tables, names, rules, charts, print set-up, properties", () => {
    expect(comparable(opened.workbook)).toEqual(comparable(richWorkbook));
  });

  it("has nothing that can't be held, but for the headings of a table that shows none", () => {
    expect(opened.notHeld).toEqual([{ kind: "tableHeadings", sheet: "Lists", detail: "Types", count: 1 }]);
  });

  it("is calculated only where it changes of itself", async () => {
    expect(opened.workbook.calculatesAll).toBe(false);
    const older = changed(saved, { "xl/workbook.xml": (xml) => xml.replace(/calcId="\d+"/, 'calcId="125725"') });
    expect((await read(older)).workbook.calculatesAll).toBe(true);
  });
});

describe("what can't be held is listed by sheet", () => {
  let found: readonly NotHeld[];

  beforeAll(async () => {
    const relationship = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const anchor =
      "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col>" +
      '<xdr:row>1</xdr:row></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/></xdr:nvPicPr></xdr:pic></xdr:twoCellAnchor>';
    const drawing =
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">' +
      `${anchor}</xdr:wsDr>`;
    const file = changed(await saveWorkbook(richWorkbook), {
      "xl/worksheets/sheet3.xml": (xml) =>
        xml
          .replace(
            "</sheetData>",
            '<row><c t="inlineStr"><is><r><t>two </t></r><r><t>looks</t></r></is></c><c><f>NOSUCH(1)</f></c></row></sheetData><autoFilter ref="A1:A2"/>',
          )
          .replace(
            "</worksheet>",
            '<hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks><drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdD"/><inventedIn2031 colour="1"/></worksheet>',
          ),
      "xl/worksheets/_rels/sheet3.xml.rels": (xml) =>
        (xml.replace("</Relationships>", "") || RELATIONSHIPS) +
        relationship("rIdD", "drawing", "../drawings/drawing9.xml") +
        relationship("rIdC", "comments", "../comments9.xml") +
        relationship("rIdP", "pivotTable", "../pivotTables/pivotTable1.xml") +
        "</Relationships>",
      "xl/drawings/drawing9.xml": drawing,
      "xl/drawings/_rels/drawing9.xml.rels": `${RELATIONSHIPS}${relationship("rId1", "image", "../media/image1.png")}</Relationships>`,
      "xl/media/image1.png": "png",
      "xl/comments9.xml": "<comments/>",
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/vbaProject.bin": "macros",
      "xl/unheardOf.xml": "<unheardOf/>",
    });
    found = (await read(file)).notHeld;
  });

  const lists = { sheet: "Lists" };
  it.each<[string, Partial<NotHeld>]>([
    ["a picture", { ...lists, kind: "picture", detail: "Logo" }],
    ["its file", { ...lists, kind: "picture" }],
    ["comments", { ...lists, kind: "comment" }],
    ["a PivotTable", { ...lists, kind: "pivotTable" }],
    ["hyperlinks", { ...lists, kind: "hyperlink" }],
    ["a filter outside a table", { ...lists, kind: "filter" }],
    ["formats within a text", { ...lists, kind: "richText" }],
    ["a function that nothing calculates", { ...lists, kind: "unknownFunction", detail: "NOSUCH" }],
    ["an element that nobody knows", { ...lists, kind: "other", detail: "inventedIn2031" }],
    ["macros", { kind: "macro" }],
    ["a part that nobody knows", { kind: "other", detail: "xl/unheardOf.xml" }],
  ])("%s", (_name, expected) => {
    expect(found).toContainEqual(expect.objectContaining(expected));
  });

  it("and nothing else", () => {
    expect(found.filter(({ kind }) => kind !== "tableHeadings")).toHaveLength(11);
  });
});

describe("a file that is no workbook is refused with the reason", () => {
  const reasonOf = async (file: Uint8Array): Promise<unknown> =>
    read(file).then(
      () => "opened",
      (error: unknown) => (error instanceof UnopenableFile ? error.reason : error),
    );

  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "empty"],
    ["a text", strToU8("Partner,Score\nAcme,8"), "notXlsx"],
    ["another zip", zipSync({ "readme.txt": strToU8("hello") }), "notXlsx"],
    ["a file with a password, or of Excel 97", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "encrypted"],
  ])("%s", async (_name, file, reason) => {
    expect(await reasonOf(file)).toBe(reason);
  });

  it("a workbook that was cut off, or whose XML is broken", async () => {
    const file = await saveWorkbook(richWorkbook);
    expect(await reasonOf(file.slice(0, file.length / 2))).toBe("damaged");
    expect(await reasonOf(changed(file, { "xl/worksheets/sheet1.xml": (xml) => xml.slice(0, 2000) }))).toBe("damaged");
  });

  it("a workbook that counts dates from 1904", async () => {
    const file = changed(await saveWorkbook(richWorkbook), {
      "xl/workbook.xml": (xml) => xml.replace("<workbookPr", '<workbookPr date1904="1"'),
    });
    expect(await reasonOf(file)).toBe("dates1904");
  });
});

describe("files of other programs", () => {
  it("what the writing library makes by itself: dates, shared formulas, rich text, hyperlinks", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Data");
    sheet.getCell("A1").value = new Date(Date.UTC(2026, 0, 31));
    sheet.fillFormula("B1:B3", "ROW(A1)*2", [2, 4, 6]);
    sheet.getCell("C1").value = { text: "Site", hyperlink: "https://example.com" };
    sheet.getCell("D1").value = { richText: [{ text: "two " }, { text: "looks", font: { bold: true } }] };
    const { workbook: opened, notHeld } = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const [data] = opened.sheets;
    if (!data) throw new Error("There is no sheet.");
    expect(cellAt(data, 0, 0)).toMatchObject({ value: 46053 });
    expect(cellAt(data, 1, 1)).toMatchObject({ value: 4, formula: "=ROW(A2)*2" });
    expect(cellAt(data, 0, 3)).toMatchObject({ value: "two looks" });
    expect(notHeld.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["hyperlink", "richText"]));
  });

  describeWithLibreOffice("of LibreOffice", () => {
    it("a table of text that it turned into a workbook", async () => {
      const folder = await mkdtemp(join(tmpdir(), "opened-"));
      try {
        await writeFile(join(folder, "partners.csv"), 'Partner,Score\n"Ágora, S. L.",8.5\nÑandú,=B2+1\n');
        await promisify(execFile)(libreOfficeProgram() ?? "", [
          `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
          "--headless",
          "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1",
          "--convert-to",
          "xlsx",
          "--outdir",
          folder,
          join(folder, "partners.csv"),
        ]);
        const name = (await readdir(folder)).find((file) => file.endsWith(".xlsx")) ?? "";
        const { workbook } = await read(new Uint8Array(await readFile(join(folder, name))));
        const [sheet] = workbook.sheets;
        if (!sheet) throw new Error("There is no sheet.");
        expect(cellAt(sheet, 1, 0)).toMatchObject({ value: "Ágora, S. L." });
        expect(cellAt(sheet, 1, 1)).toMatchObject({ value: 8.5 });
        expect(workbook.calculatesAll).toBe(true);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  });
});
