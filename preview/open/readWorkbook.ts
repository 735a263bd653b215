import type { Element } from "@xmldom/xmldom";
import type { OpenedSheet, OpenedWorkbook } from "../model/openedWorkbook";
import { parseAddress } from "../model/address";
import type { NameSnapshot, PrintSnapshot, SheetSnapshot } from "../model/snapshot";
import { CALCULATION_ENGINE } from "../save/completeWorkbook";
import { SETTINGS_NAMESPACE } from "../save/settingsPart";
import { FileColours } from "./fileColours";
import { NotHeldList } from "./notHeld";
import type { NotHeld } from "./notHeld";
import { OpenedPackage } from "./openedPackage";
import { readString } from "./readCells";
import { readProperties } from "./readProperties";
import { readSheet } from "./readSheet";
import type { FileContext, SheetEntry } from "./readSheet";
import { readStyles } from "./readStyles";
import { shownFormula } from "./shownFormula";
import { unknownFunctions } from "./unknownFunctions";
import { UnopenableFile } from "./unopenableFile";
import { tellUnreadParts } from "./unreadParts";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "./xml";

/** A workbook as read, with everything that the preview can't hold. */
export interface ReadWorkbook {
  readonly workbook: OpenedWorkbook;
  readonly notHeld: readonly NotHeld[];
}

/** What decides how formulas read: the functions that the preview has. */
export interface KnownFunctions {
  /** Namespaced, upper case: "PARTNER.SCORE". */
  readonly customFunctions: readonly string[];
  /** Whether the engine calculates a function of this name. */
  isKnown(name: string): boolean;
}

const STATES: Readonly<Record<string, SheetSnapshot["visible"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/**
 * Reads an .xlsx file: all that the preview holds of it, and a list of what it can't hold, so that nothing is dropped in
 * silence.
 *
 * @throws UnopenableFile with the reason.
 */
export async function readWorkbook(bytes: Uint8Array, functions: KnownFunctions): Promise<ReadWorkbook> {
  const file = await OpenedPackage.open(bytes);
  const path = [...file.targets("", "officeDocument").values()][0];
  if (path === undefined || !path.endsWith(".xml")) throw new UnopenableFile("notXlsx");
  const root = file.xml(path);
  if (root.localName !== "workbook") throw new UnopenableFile("notXlsx");
  if (flagOf(childOf(root, "workbookPr"), "date1904")) throw new UnopenableFile("dates1904");
  const notHeld = new NotHeldList();
  const colours = FileColours.of(file, path);
  const context: FileContext = {
    file,
    colours,
    notHeld,
    customFunctions: functions.customFunctions,
    styles: readStyles(onlyPart(file, path, "styles"), colours, notHeld),
    strings: childrenOf(onlyPart(file, path, "sharedStrings"), "si").map(readString),
    isDynamic: dynamicArrays(onlyPart(file, path, "sheetMetadata")),
  };
  const entries = sheetEntries(root, path, file, notHeld);
  if (entries.length === 0) throw new UnopenableFile("damaged", path);
  const sheets = entries.map((entry) => readSheet(entry, context));
  const stored = childrenOf(childOf(root, "definedNames"), "definedName");
  const allNames = childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => attributeOf(sheet, "name") ?? "");
  const names = readNames(stored, allNames, functions.customFunctions, notHeld);
  const active = allNames[numberOf(childOf(root, "bookViews", "workbookView"), "activeTab") ?? 0];
  const workbook: OpenedWorkbook = {
    sheets: sheets.map((sheet) => withPrintNames(sheet, stored, allNames)),
    activeSheet:
      sheets.find(({ name, visible }) => name === active && visible === "Visible")?.name ?? firstShown(sheets),
    names,
    settings: readSettings(file, path),
    properties: readProperties(file, notHeld),
    calculatesAll: calculatesAll(childOf(root, "calcPr")),
  };
  if (childOf(root, "workbookProtection")) notHeld.add("protection");
  unknownFunctions(workbook, functions, notHeld);
  tellUnreadParts(file, entries, notHeld);
  return { workbook, notHeld: notHeld.all() };
}

function onlyPart(file: OpenedPackage, source: string, type: string): Element | undefined {
  const path = [...file.targets(source, type).values()][0];
  return path === undefined || !file.has(path) ? undefined : file.xml(path);
}

function sheetEntries(root: Element, path: string, file: OpenedPackage, notHeld: NotHeldList): SheetEntry[] {
  const parts = file.targets(path, "worksheet");
  return childrenOf(childOf(root, "sheets"), "sheet").flatMap((sheet): SheetEntry[] => {
    const name = attributeOf(sheet, "name") ?? "";
    const id = Array.from(sheet.attributes).find(({ localName, prefix }) => localName === "id" && prefix)?.value ?? "";
    const part = parts.get(id);
    if (part === undefined) {
      // A sheet that is a chart, a dialogue or macros alone.
      notHeld.add("other", name, "sheet");
      return [];
    }
    return [{ name, path: part, visible: STATES[attributeOf(sheet, "state") ?? ""] ?? "Visible" }];
  });
}

function firstShown(sheets: readonly OpenedSheet[]): string {
  return (sheets.find(({ visible }) => visible === "Visible") ?? sheets[0])?.name ?? "";
}

/** Cells name their metadata by number, and these the kind that dynamic arrays have. */
function dynamicArrays(metadata: Element | undefined): (number: number) => boolean {
  const types = childrenOf(childOf(metadata, "metadataTypes"), "metadataType");
  const dynamic = types.findIndex((type) => attributeOf(type, "name") === "XLDAPR") + 1;
  const records = childrenOf(childOf(metadata, "cellMetadata"), "bk").map((record) =>
    numberOf(childOf(record, "rc"), "t"),
  );
  return (number) => dynamic > 0 && records[number - 1] === dynamic;
}

const BUILT_IN = /^_xlnm\./i;

function readNames(
  stored: readonly Element[],
  sheets: readonly string[],
  customFunctions: readonly string[],
  notHeld: NotHeldList,
): NameSnapshot[] {
  return stored.flatMap((element): NameSnapshot[] => {
    const name = attributeOf(element, "name") ?? "";
    const index = numberOf(element, "localSheetId");
    const sheet = index === undefined ? undefined : sheets[index];
    if (/^_xlnm\.(Print_Area|Print_Titles)$/i.test(name)) return [];
    if (
      BUILT_IN.test(name) ||
      flagOf(element, "function") ||
      flagOf(element, "vbProcedure") ||
      flagOf(element, "xlm")
    ) {
      notHeld.add(/_FilterDatabase$/i.test(name) ? "filter" : "name", sheet, BUILT_IN.test(name) ? undefined : name);
      return [];
    }
    const comment = attributeOf(element, "comment");
    return [
      {
        name,
        formula: shownFormula(textOf(element) ?? "", { customFunctions }),
        visible: !flagOf(element, "hidden"),
        ...(comment && { comment }),
        ...(sheet !== undefined && { sheet }),
      },
    ];
  });
}

/** The print area and the repeated rows of a sheet are names of the workbook. */
function withPrintNames(sheet: OpenedSheet, stored: readonly Element[], sheets: readonly string[]): OpenedSheet {
  const own = (name: string): string | undefined =>
    textOf(
      stored.find(
        (element) =>
          attributeOf(element, "name")?.toLowerCase() === `_xlnm.${name}`.toLowerCase() &&
          sheets[numberOf(element, "localSheetId") ?? -1] === sheet.name,
      ),
    );
  const area = parseAddress(own("Print_Area") ?? "")?.block;
  // Repeated columns stand before repeated rows, if there are any.
  const titles = parseAddress(own("Print_Titles")?.split(",").at(-1) ?? "")?.block;
  const print: PrintSnapshot = {
    ...sheet.print,
    ...(area && { area }),
    ...(titles && { titleRows: { from: titles.row, to: titles.row + titles.rows - 1 } }),
  };
  return { ...sheet, print };
}

/** The add-in's settings, which the preview keeps in a part of its own. */
function readSettings(file: OpenedPackage, path: string): Record<string, unknown> {
  for (const part of file.targets(path, "customXml").values()) {
    const root = file.peek(part);
    if (root?.namespaceURI !== SETTINGS_NAMESPACE) continue;
    return Object.fromEntries(
      childrenOf(file.xml(part), "setting").map((setting) => [
        attributeOf(setting, "name") ?? "",
        JSON.parse(textOf(setting) ?? "null") as unknown,
      ]),
    );
  }
  return {};
}

/** Excel calculates a file anew that an older version calculated, or that asks for it. */
function calculatesAll(calculation: Element | undefined): boolean {
  return flagOf(calculation, "fullCalcOnLoad") || (numberOf(calculation, "calcId") ?? 0) < Number(CALCULATION_ENGINE);
}
