import type { Document } from "@xmldom/xmldom";
import type { TableSnapshot } from "../model/snapshot";
import { calculatedColumn } from "./calculatedColumn";
import type { FindCell } from "./calculatedColumn";
import type { FormulaNames } from "./arrayFormula";
import { elementsNamed, mainElement, parsePart, partText } from "./packagePart";

/** Adds to a table's part what the writer doesn't know: no filter buttons, no style, the columns' own formulas. */
export function completeTable(
  xml: string,
  sheetName: string,
  table: TableSnapshot,
  cellAt: FindCell,
  names: FormulaNames,
): string {
  const document = parsePart(xml);
  if (!table.filterButtons || !table.showHeaders) {
    elementsNamed(document, "autoFilter").forEach((filter) => filter.parentNode?.removeChild(filter));
  }
  addFilters(document, table);
  if (table.tableStyle === "") {
    elementsNamed(document, "tableStyleInfo").forEach((style) => style.removeAttribute("name"));
  }
  elementsNamed(document, "tableColumn").forEach((column, index) => {
    const own = calculatedColumn(sheetName, table, index, cellAt, names);
    if (own) {
      const attributes = { array: own.array ? 1 : undefined };
      column.appendChild(mainElement(document, "calculatedColumnFormula", attributes, own.formula));
    }
  });
  return partText(document);
}

function addFilters(document: Document, { filters = [] }: TableSnapshot): void {
  const [autoFilter] = elementsNamed(document, "autoFilter");
  filters.forEach((shown, colId) => {
    if (!shown || !autoFilter) return;
    const column = mainElement(document, "filterColumn", { colId });
    const list = mainElement(document, "filters", { blank: shown.includes("") ? 1 : undefined });
    for (const val of shown.filter((text) => text !== "")) list.appendChild(mainElement(document, "filter", { val }));
    column.appendChild(list);
    autoFilter.appendChild(column);
  });
}

/** The name of the table that a part holds. */
export function tableNameOf(xml: string): string | null {
  return elementsNamed(parsePart(xml), "table")[0]?.getAttribute("name") ?? null;
}
