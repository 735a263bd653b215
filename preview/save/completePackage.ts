import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import type { FormulaNames } from "./arrayFormula";
import type { FindCell } from "./calculatedColumn";
import { activeSheet } from "./activeSheet";
import { completeChart } from "./completeChart";
import { chartIds, completeDrawing } from "./completeDrawing";
import { completeSheet } from "./completeSheet";
import { completeTable, tableNameOf } from "./completeTable";
import { completeWorkbook } from "./completeWorkbook";
import { formulaNames } from "./formulaNames";
import { elementsNamed, parsePart, RELATIONSHIP } from "./packagePart";
import { SavedPackage } from "./savedPackage";
import { settingsPart } from "./settingsPart";
import { WorkbookCells } from "./workbookCells";

const WORKBOOK = "xl/workbook.xml";
const CUSTOM_PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Adds to the written file what the writer has no words for. */
export async function completePackage(file: Uint8Array, workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const saved = await SavedPackage.open(file);
  const sheetParts = sheetPaths(saved);
  const cells = new WorkbookCells(workbook);
  const active = activeSheet(workbook);
  const customFunctions = new Set(workbook.customFunctions.map((name) => name.toUpperCase()));
  saved.change(WORKBOOK, (xml) => completeWorkbook(xml, workbook, customFunctions));
  for (const sheet of workbook.sheets) {
    const path = sheetParts.get(sheet.name);
    if (path === undefined) throw new RangeError(`The sheet "${sheet.name}" wasn't written.`);
    completeOne(saved, path, sheet, sheet === active, formulaNames(workbook, sheet.name), cells);
    completeCharts(saved, path, sheet, cells);
  }
  addSettings(saved, workbook.settings);
  return saved.bytes(file);
}

function addSettings(saved: SavedPackage, settings: WorkbookSnapshot["settings"]): void {
  if (Object.keys(settings).length === 0) return;
  const content = new TextEncoder().encode(settingsPart(settings));
  saved.addPart(WORKBOOK, "customXml", "customXml/item1.xml", "application/xml", content);
}

function sheetPaths(saved: SavedPackage): Map<string | null, string | undefined> {
  const paths = saved.targets(WORKBOOK, "worksheet");
  return new Map(
    elementsNamed(parsePart(saved.text(WORKBOOK)), "sheet").map((sheet) => [
      sheet.getAttribute("name"),
      paths.get(sheet.getAttributeNS(RELATIONSHIP, "id") ?? ""),
    ]),
  );
}

function completeOne(
  saved: SavedPackage,
  path: string,
  sheet: SheetSnapshot,
  isActive: boolean,
  names: FormulaNames,
  cells: WorkbookCells,
): void {
  const customProperties = addCustomProperties(saved, path, sheet);
  saved.change(path, (xml) => completeSheet(xml, sheet, { customProperties, isActive }, names.customFunctions));
  for (const part of saved.targets(path, "table").values()) {
    const table = sheet.tables.find(({ name }) => name === tableNameOf(saved.text(part)));
    if (!table) throw new RangeError(`The sheet "${sheet.name}" has another table than it should.`);
    const cellAt: FindCell = (row, column) => cells.at(sheet.name, row, column);
    saved.change(part, (xml) => completeTable(xml, sheet.name, table, cellAt, names));
  }
}

/** A sheet's drawing frames its charts in their order, each frame pointing to the chart's part. */
function completeCharts(saved: SavedPackage, path: string, sheet: SheetSnapshot, cells: WorkbookCells): void {
  for (const drawing of saved.targets(path, "drawing").values()) {
    const parts = saved.targets(drawing, "chart");
    chartIds(saved.text(drawing)).forEach((id, index) => {
      const part = parts.get(id);
      const chart = sheet.charts[index];
      if (part === undefined || !chart) {
        throw new RangeError(`The sheet "${sheet.name}" has another chart than it should.`);
      }
      saved.change(part, (xml) => completeChart(xml, chart, cells));
    });
    saved.change(drawing, (xml) => completeDrawing(xml, sheet.charts));
  }
}

/** A sheet's custom properties are parts of their own: the text in UTF-16, found by the id of a relationship. */
function addCustomProperties(saved: SavedPackage, sheetPath: string, sheet: SheetSnapshot): Map<string, string> {
  const sheetFile = sheetPath.replace(/^.*\/|\.xml$/g, "");
  return new Map(
    Object.entries(sheet.customProperties).map(([name, value], index) => {
      const path = `xl/customProperty/${sheetFile}-${index + 1}.bin`;
      return [name, saved.addPart(sheetPath, "customProperty", path, CUSTOM_PROPERTY_TYPE, utf16(value))];
    }),
  );
}

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) bytes.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(bytes.buffer);
}
