import type { Document, Element } from "@xmldom/xmldom";
import type { SheetSnapshot } from "../model/snapshot";
import { inOrder } from "./writeColourRules";
import { elementsNamed, insertInOrder, mainElement, parsePart, partText, RELATIONSHIP, rootOf } from "./packagePart";
import { MAX_COLUMNS } from "../model/block";
import { ruleFormulas, ruleKind } from "./colourRule";
import { storedValidation } from "./storedValidation";

const CELLS = /<sheetData>[^]*<\/sheetData>|<sheetData\/>/;

/** What stands for the cells while the rest is completed. */
const NO_CELLS = "<sheetData/>";

/** What may follow in a sheet's part, in the schema's order. */
const AFTER_VALIDATIONS = new Set([
  ..."hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties".split(" "),
  ..."cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls".split(" "),
  ..."webPublishItems tableParts extLst".split(" "),
]);
const AFTER_PAGE_BREAKS = following("rowBreaks");
const AFTER_CUSTOM_PROPERTIES = following("customProperties");

function following(name: string): ReadonlySet<string> {
  const names = [...AFTER_VALIDATIONS];
  return new Set(names.slice(names.indexOf(name) + 1));
}

/** What the sheet's part gets from elsewhere. */
export interface SheetSurroundings {
  /** Ids of relationships by the custom property's name. */
  readonly customProperties: ReadonlyMap<string, string>;
  /** The file opens on this sheet. */
  readonly isActive: boolean;
}

/**
 * Adds to a sheet's part what the writer doesn't know: whether it is selected, what colour rules really are, validations,
 * page breaks, links to custom properties. The cells are not parsed: there may be a hundred thousand of them.
 */
export function completeSheet(
  xml: string,
  sheet: SheetSnapshot,
  { customProperties, isActive }: SheetSurroundings,
  customFunctions: ReadonlySet<string>,
): string {
  const cells = CELLS.exec(xml)?.[0];
  if (cells === undefined) throw new TypeError(`The part of the sheet "${sheet.name}" has no cells.`);
  const document = parsePart(xml.replace(cells, () => NO_CELLS));
  if (isActive) elementsNamed(document, "sheetView")[0]?.setAttribute("tabSelected", "1");
  completeColourRules(document, sheet, customFunctions);
  addValidations(document, sheet, customFunctions);
  addPageBreaks(document, sheet);
  linkCustomProperties(document, customProperties);
  return partText(document).replace(NO_CELLS, () => cells);
}

function completeColourRules(document: Document, sheet: SheetSnapshot, customFunctions: ReadonlySet<string>): void {
  const elements = new Map(
    elementsNamed(document, "cfRule").map((element) => [element.getAttribute("priority"), element]),
  );
  inOrder(sheet.colourRules).forEach((rule, index) => {
    const element = elements.get(String(index + 1));
    if (!element) throw new TypeError(`A colour rule of the sheet "${sheet.name}" wasn't written.`);
    for (const [name, value] of Object.entries(ruleKind(rule))) element.setAttribute(name, value);
    if (rule.stopIfTrue) element.setAttribute("stopIfTrue", "1");
    for (const formula of ruleFormulas(rule, customFunctions).slice(1)) {
      element.appendChild(mainElement(document, "formula", {}, formula));
    }
  });
}

function addValidations(document: Document, sheet: SheetSnapshot, customFunctions: ReadonlySet<string>): void {
  if (sheet.validations.length === 0) return;
  const list = mainElement(document, "dataValidations", { count: sheet.validations.length });
  for (const validation of sheet.validations) {
    const { attributes, formulas } = storedValidation(validation, customFunctions);
    const element = mainElement(document, "dataValidation", attributes);
    formulas.forEach((formula, index) => {
      element.appendChild(mainElement(document, `formula${index + 1}`, {}, formula));
    });
    list.appendChild(element);
  }
  insertInOrder(rootOf(document), list, AFTER_VALIDATIONS);
}

/** The row that a break is stored with, counted from 1, is the last one before it. */
function addPageBreaks(document: Document, { print }: SheetSnapshot): void {
  const { pageStarts = [] } = print ?? {};
  if (pageStarts.length === 0) return;
  const counts = { count: pageStarts.length, manualBreakCount: pageStarts.length };
  const list = mainElement(document, "rowBreaks", counts);
  for (const row of pageStarts) {
    list.appendChild(mainElement(document, "brk", { id: row, max: MAX_COLUMNS - 1, man: 1 }));
  }
  insertInOrder(rootOf(document), list, AFTER_PAGE_BREAKS);
}

function linkCustomProperties(document: Document, customProperties: SheetSurroundings["customProperties"]): void {
  if (customProperties.size === 0) return;
  const list = mainElement(document, "customProperties", {});
  for (const [name, id] of customProperties) {
    const element: Element = mainElement(document, "customPr", { name });
    element.setAttributeNS(RELATIONSHIP, "r:id", id);
    list.appendChild(element);
  }
  insertInOrder(rootOf(document), list, AFTER_CUSTOM_PROPERTIES);
}
