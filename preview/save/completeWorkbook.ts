import type { WorkbookSnapshot } from "../model/snapshot";
import { elementsNamed, insertInOrder, mainElement, parsePart, partText, rootOf } from "./packagePart";
import { storedFormula } from "./storedFormula";

const AFTER_NAMES = new Set(
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr extLst".split(
    " ",
  ),
);

/**
 * The calculation engine of today's Excel. A file that claims an older one is calculated anew on opening, and where the
 * add-in is missing every custom function would turn into #NAME? instead of showing what it last answered.
 */
export const CALCULATION_ENGINE = "191029";

/** Adds the defined names, with scope, comment and visibility, which the writer can't say, to the workbook's part. */
export function completeWorkbook(
  xml: string,
  { names, sheets }: WorkbookSnapshot,
  customFunctions: ReadonlySet<string>,
): string {
  const document = parsePart(xml);
  const root = rootOf(document);
  if (names.length > 0) {
    const existing = elementsNamed(document, "definedNames")[0];
    const list = existing ?? mainElement(document, "definedNames", {});
    for (const { name, formula, sheet, comment, visible } of names) {
      const attributes = {
        name,
        comment: comment || undefined,
        localSheetId: sheet === undefined ? undefined : sheetIndex(sheets, sheet, name),
        hidden: visible ? undefined : 1,
      };
      list.appendChild(mainElement(document, "definedName", attributes, storedFormula(formula, { customFunctions })));
    }
    if (!existing) insertInOrder(root, list, AFTER_NAMES);
  }
  elementsNamed(document, "calcPr")[0]?.setAttribute("calcId", CALCULATION_ENGINE);
  // The writer asks Excel to take the author's name out whenever the file is saved.
  elementsNamed(document, "workbookPr")[0]?.removeAttribute("filterPrivacy");
  return partText(document);
}

function sheetIndex(sheets: WorkbookSnapshot["sheets"], sheet: string, name: string): number {
  const index = sheets.findIndex((candidate) => candidate.name === sheet);
  if (index < 0) throw new RangeError(`The name ${name} belongs to the sheet "${sheet}", which isn't there.`);
  return index;
}
