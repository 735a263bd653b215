import type { Element } from "@xmldom/xmldom";
import { parseAddress } from "../model/address";
import { contains } from "../model/block";
import type { OpenedSheet } from "../model/openedWorkbook";
import type { SheetSnapshot } from "../model/snapshot";
import { columnWidthInPoints } from "../save/columnWidth";
import type { FileColours } from "./fileColours";
import type { NotHeldList } from "./notHeld";
import type { OpenedPackage } from "./openedPackage";
import { readCells } from "./readCells";
import type { SharedString } from "./readCells";
import { readCharts } from "./readCharts";
import { readColourRules } from "./readColourRules";
import { readPrint } from "./readPrint";
import type { FileStyles } from "./readStyles";
import { readTables } from "./readTables";
import { readValidations } from "./readValidations";
import { tellSheetFeatures } from "./sheetFeatures";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

/** What the parts of a workbook have in common. */
export interface FileContext {
  readonly file: OpenedPackage;
  readonly strings: readonly SharedString[];
  readonly styles: FileStyles;
  readonly colours: FileColours;
  readonly customFunctions: readonly string[];
  isDynamic(metadata: number): boolean;
  readonly notHeld: NotHeldList;
}

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visible: SheetSnapshot["visible"];
}

/** Columns and rows that are given a size far beyond the cells are left at the standard. */
const FURTHEST_SIZED = 1_000;

/** A sheet with all that is on it; what can't be held is told. */
export function readSheet({ name, path, visible }: SheetEntry, context: FileContext): OpenedSheet {
  const { file, notHeld, customFunctions } = context;
  const root = file.xml(path);
  const tables = readTables(file, path, name, customFunctions, readHiddenRows(childOf(root, "sheetData")), notHeld);
  const filtered = new Set(tables.flatMap(({ hiddenRows = [] }) => hiddenRows));
  tellSheetFeatures(root, name, filtered, notHeld);
  const view = childOf(root, "sheetViews", "sheetView");
  const tabColour = context.colours.colour(childOf(root, "sheetPr", "tabColor"));
  const freeze = readFreeze(childOf(view, "pane"));
  return {
    name,
    visible,
    ...(tabColour && { tabColour }),
    showGridlines: flagOf(view, "showGridLines", true),
    ...(freeze && { freeze }),
    columnWidths: readColumnWidths(childOf(root, "cols")),
    rowHeights: readRowHeights(childOf(root, "sheetData")),
    cells: readCells(childOf(root, "sheetData"), {
      sheet: name,
      strings: context.strings,
      styles: context.styles.cells,
      customFunctions,
      isDynamic: (metadata) => context.isDynamic(metadata),
      tableAt: (row, column) => tables.find(({ block }) => contains(block, row, column))?.name,
      notHeld,
    }),
    merged: childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(
      (merged) => parseAddress(attributeOf(merged, "ref") ?? "")?.block ?? [],
    ),
    tables,
    validations: readValidations(childOf(root, "dataValidations"), name, customFunctions, notHeld),
    colourRules: readColourRules(root, name, context.styles.rules, customFunctions, notHeld),
    charts: readCharts(file, path, name, notHeld),
    print: readPrint(root, name, notHeld),
    customProperties: readCustomProperties(root, path, file),
  };
}

function readFreeze(pane: Element | undefined): SheetSnapshot["freeze"] {
  if (!attributeOf(pane, "state")?.startsWith("frozen")) return undefined;
  return { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
}

function readColumnWidths(cols: Element | undefined): (number | undefined)[] {
  const widths: (number | undefined)[] = [];
  for (const col of childrenOf(cols, "col")) {
    const width = numberOf(col, "width");
    const last = Math.min(numberOf(col, "max") ?? 0, FURTHEST_SIZED);
    if (width === undefined || !flagOf(col, "customWidth")) continue;
    for (let column = numberOf(col, "min") ?? 1; column <= last; column += 1) {
      widths[column - 1] = columnWidthInPoints(width);
    }
  }
  return Array.from(widths);
}

/** Only heights that somebody set: the others follow from the cells. */
function readRowHeights(sheetData: Element | undefined): (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const row of childrenOf(sheetData, "row")) {
    const height = numberOf(row, "ht");
    const number = numberOf(row, "r");
    if (height !== undefined && number !== undefined && flagOf(row, "customHeight")) heights[number - 1] = height;
  }
  return Array.from(heights);
}

function readHiddenRows(sheetData: Element | undefined): number[] {
  return childrenOf(sheetData, "row").flatMap((row) => (flagOf(row, "hidden") ? [(numberOf(row, "r") ?? 0) - 1] : []));
}

/** Each is a part of its own that holds the text in UTF-16. */
function readCustomProperties(root: Element, path: string, file: OpenedPackage): Record<string, string> {
  const parts = file.targets(path, "customProperty");
  return Object.fromEntries(
    childrenOf(childOf(root, "customProperties"), "customPr").flatMap((property) => {
      const id = Array.from(property.attributes).find(({ localName }) => localName === "id")?.value ?? "";
      const part = parts.get(id);
      return part === undefined
        ? []
        : [[attributeOf(property, "name") ?? "", new TextDecoder("utf-16le").decode(file.bytes(part))]];
    }),
  );
}
