import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet, WorksheetState, WorksheetView } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { activeSheet } from "./activeSheet";
import { cellAddress } from "./address";
import { writerColour } from "./cellStyle";
import { columnWidthInFile } from "./columnWidth";
import { completePackage } from "./completePackage";
import { formulaNames } from "./formulaNames";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeColourRules } from "./writeColourRules";
import { writePrint } from "./writePrint";
import { writeProperties } from "./writeProperties";
import { writeTables } from "./writeTables";

const STATES: Record<SheetSnapshot["visible"], WorksheetState> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/**
 * The workbook as an .xlsx file that Excel opens without calculating: values, formulas as Excel stores them with what
 * they last answered, and all that is around the cells. Runs in the page.
 */
export async function saveWorkbook(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  writeProperties(workbook, snapshot);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 28800,
      height: 15000,
      firstSheet: 0,
      activeTab: Math.max(
        0,
        snapshot.sheets.findIndex((sheet) => sheet === activeSheet(snapshot)),
      ),
      visibility: "visible",
    },
  ];
  // All sheets first: a chart may read a sheet that comes after its own.
  const pairs = snapshot.sheets.map((sheet) => ({ sheet, worksheet: addSheet(workbook, sheet) }));
  for (const { sheet, worksheet } of pairs) {
    writeTables(worksheet, sheet.tables);
    const names = formulaNames(snapshot, sheet.name);
    writeCells(worksheet, sheet, names);
    writeColourRules(worksheet, sheet.colourRules, names.customFunctions);
  }
  for (const { sheet, worksheet } of pairs) writeCharts(worksheet, sheet.charts);
  return completePackage(await workbook.xlsx.writeBuffer(), snapshot);
}

function addSheet(workbook: Workbook, sheet: SheetSnapshot): Worksheet {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: STATES[sheet.visible],
    views: [sheetView(sheet)],
    ...(sheet.tabColour && { properties: { tabColor: writerColour(sheet.tabColour) } }),
  });
  sheet.columnWidths.forEach((points, column) => {
    if (points !== undefined) worksheet.getColumn(column + 1).width = columnWidthInFile(points);
  });
  sheet.rowHeights.forEach((points, row) => {
    if (points !== undefined) worksheet.getRow(row + 1).height = points;
  });
  writePrint(worksheet, sheet.print);
  return worksheet;
}

function sheetView({ freeze, showGridlines }: SheetSnapshot): Partial<WorksheetView> {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return { state: "normal", showGridLines: showGridlines };
  return {
    state: "frozen",
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    topLeftCell: cellAddress(freeze.rows, freeze.columns),
    showGridLines: showGridlines,
  };
}
