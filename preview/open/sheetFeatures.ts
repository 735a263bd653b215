import type { Element } from "@xmldom/xmldom";
import { unknownXml } from "./knownXml";
import type { KnownXml } from "./knownXml";
import type { NotHeldKind, NotHeldList } from "./notHeld";
import { childrenOf, numberOf } from "./xml";

/** What of a sheet's part is understood, or says nothing that a person sees. The rest is told. */
const KNOWN: KnownXml = {
  worksheet: "",
  sheetPr: "codeName filterMode enableFormatConditionsCalculation",
  tabColor: "rgb theme tint indexed auto",
  pageSetUpPr: "fitToPage autoPageBreaks",
  outlinePr: "*",
  dimension: "ref",
  sheetViews: "",
  sheetView:
    "workbookViewId showGridLines tabSelected defaultGridColor colorId showRowColHeaders windowProtection view " +
    "topLeftCell zoomScaleNormal zoomScaleSheetLayoutView zoomScalePageLayoutView showOutlineSymbols showZeros " +
    "showFormulas rightToLeft zoomScale",
  pane: "xSplit ySplit topLeftCell activePane state",
  selection: "*",
  sheetFormatPr: "*",
  cols: "",
  col: "*",
  sheetData: "",
  row: "*",
  c: "r s t cm vm ph",
  f: "*",
  v: "",
  is: "",
  t: "",
  r: "",
  rPr: "*",
  phoneticPr: "*",
  rPh: "*",
  sheetCalcPr: "*",
  mergeCells: "count",
  mergeCell: "ref",
  conditionalFormatting: "sqref pivot",
  // What a rule is, its reader tells.
  cfRule: "*",
  formula: "",
  colorScale: "*",
  dataBar: "*",
  iconSet: "*",
  cfvo: "*",
  color: "*",
  dataValidations: "count disablePrompts xWindow yWindow",
  dataValidation:
    "type errorStyle operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle " +
    "prompt sqref imeMode",
  formula1: "",
  formula2: "",
  printOptions: "horizontalCentered gridLinesSet verticalCentered headings gridLines",
  pageMargins: "left right top bottom header footer",
  pageSetup:
    "paperSize orientation fitToWidth fitToHeight scale horizontalDpi verticalDpi id r:id usePrinterDefaults copies " +
    "cellComments errors pageOrder blackAndWhite draft firstPageNumber useFirstPageNumber",
  headerFooter: "alignWithMargins scaleWithDoc differentFirst differentOddEven",
  oddHeader: "",
  oddFooter: "",
  rowBreaks: "count manualBreakCount",
  brk: "id min max man",
  customProperties: "",
  customPr: "name id r:id",
  drawing: "id r:id",
  tableParts: "count",
  tablePart: "id r:id",
  // Its parts are told by what they are.
  legacyDrawing: "id r:id",
  legacyDrawingHF: "id r:id",
  extLst: "",
  ext: "*",
  // Marks on cells that a person switched off, and what spelling checks saw.
  ignoredErrors: "",
  ignoredError: "*",
};

/** Attributes that are understood only at these values; any other is told. */
const PLAIN_VALUES: Readonly<Record<string, readonly (readonly [name: string, kind: NotHeldKind, plain: RegExp])[]>> = {
  sheetView: [
    ["view", "view", /^normal$/],
    ["zoomScale", "view", /^100$/],
    ["showFormulas", "view", /^(0|false)$/],
    ["showZeros", "view", /^(1|true)$/],
    ["rightToLeft", "view", /^(0|false)$/],
    ["showRowColHeaders", "view", /^(1|true)$/],
  ],
  pane: [["state", "view", /^frozen(Split)?$/]],
  printOptions: [
    ["verticalCentered", "printSetting", /^(0|false)$/],
    ["headings", "printSetting", /^(0|false)$/],
    ["gridLines", "printSetting", /^(0|false)$/],
  ],
  pageSetup: [
    ["pageOrder", "printSetting", /^downThenOver$/],
    ["blackAndWhite", "printSetting", /^(0|false)$/],
    ["draft", "printSetting", /^(0|false)$/],
  ],
  headerFooter: [
    ["differentFirst", "printSetting", /^(0|false)$/],
    ["differentOddEven", "printSetting", /^(0|false)$/],
  ],
  row: [
    ["hidden", "grouping", /^(0|false)$/],
    ["outlineLevel", "grouping", /^0$/],
  ],
  col: [
    ["hidden", "grouping", /^(0|false)$/],
    ["outlineLevel", "grouping", /^0$/],
  ],
  conditionalFormatting: [["pivot", "pivotTable", /^(0|false)$/]],
};

/** Elements with a word of their own in the list. */
const KINDS: Readonly<Record<string, NotHeldKind>> = {
  sparklineGroups: "sparkline",
  conditionalFormattings: "dataBar",
  dataValidations: "validation",
  slicerList: "slicer",
  timelineRefs: "slicer",
  sheetProtection: "protection",
  protectedRanges: "protection",
  autoFilter: "filter",
  sortState: "filter",
  hyperlinks: "hyperlink",
  picture: "picture",
  oleObjects: "control",
  controls: "control",
  colBreaks: "printSetting",
  drawingHF: "picture",
  evenHeader: "printSetting",
  evenFooter: "printSetting",
  firstHeader: "printSetting",
  firstFooter: "printSetting",
  scenarios: "other",
};

/**
 * Tells what a sheet's part holds that the preview doesn't.
 * @param filteredRows Rows that a table's filters hide.
 */
export function tellSheetFeatures(
  worksheet: Element,
  sheet: string,
  filteredRows: ReadonlySet<number>,
  notHeld: NotHeldList,
): void {
  for (const { element, attribute } of unknownXml(worksheet, KNOWN)) {
    const name = element.localName ?? "";
    if (attribute !== undefined) notHeld.add("other", sheet, `${name} ${attribute}`);
    else if (name === "hyperlinks") notHeld.add("hyperlink", sheet, undefined, childrenOf(element).length);
    else notHeld.add(KINDS[name] ?? "other", sheet, KINDS[name] ? undefined : name);
  }
  const look = (element: Element): void => {
    const isFiltered = element.localName === "row" && filteredRows.has((numberOf(element, "r") ?? 0) - 1);
    for (const [name, kind, plain] of PLAIN_VALUES[element.localName ?? ""] ?? []) {
      const value = element.getAttribute(name);
      if (isFiltered && name === "hidden") continue;
      if (value !== null && !plain.test(value)) notHeld.add(kind, sheet, kind === "grouping" ? undefined : name);
    }
    // A row's cells have nothing of the kind.
    if (element.localName !== "row") childrenOf(element).forEach(look);
  };
  look(worksheet);
}
