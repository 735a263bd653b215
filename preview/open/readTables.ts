import type { Element } from "@xmldom/xmldom";
import { parseAddress } from "../model/address";
import type { Block, TableSnapshot } from "../model/snapshot";
import { unknownXml } from "./knownXml";
import type { KnownXml } from "./knownXml";
import type { NotHeldList } from "./notHeld";
import type { OpenedPackage } from "./openedPackage";
import { shownFormula } from "./shownFormula";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf, unescaped } from "./xml";

const KNOWN: KnownXml = {
  table:
    "id name displayName ref headerRowCount totalsRowCount totalsRowShown insertRow insertRowShift published " +
    "headerRowDxfId dataDxfId totalsRowDxfId headerRowBorderDxfId tableBorderDxfId totalsRowBorderDxfId " +
    "headerRowCellStyle dataCellStyle totalsRowCellStyle",
  autoFilter: "ref",
  filterColumn: "colId",
  filters: "blank",
  filter: "val",
  tableColumns: "count",
  tableColumn:
    "id name uniqueName totalsRowLabel totalsRowFunction headerRowDxfId dataDxfId totalsRowDxfId headerRowCellStyle " +
    "dataCellStyle totalsRowCellStyle",
  calculatedColumnFormula: "array",
  totalsRowFormula: "array",
  tableStyleInfo: "name showFirstColumn showLastColumn showRowStripes showColumnStripes",
  xmlColumnPr: "",
};

/** A sheet's tables. A totals row is left out of its table: its cells stay as they are. */
export function readTables(
  file: OpenedPackage,
  sheetPath: string,
  sheet: string,
  customFunctions: readonly string[],
  hiddenRows: readonly number[],
  notHeld: NotHeldList,
): TableSnapshot[] {
  return [...file.targets(sheetPath, "table").values()].flatMap((path) => {
    const root = file.xml(path);
    const unknown = unknownXml(root, KNOWN);
    for (const { element, attribute } of unknown) {
      const name = element.localName ?? "";
      notHeld.add(isOfFilter(element) || /sort/i.test(name) ? "filter" : "other", sheet, attribute ?? name);
    }
    const block = parseAddress(attributeOf(root, "ref") ?? "")?.block;
    if (!block) return [];
    const totals = numberOf(root, "totalsRowCount") ?? 0;
    if (totals > 0) notHeld.add("totalsRow", sheet, attributeOf(root, "displayName"));
    const showHeaders = (numberOf(root, "headerRowCount") ?? 1) > 0;
    if (!showHeaders) notHeld.add("tableHeadings", sheet, attributeOf(root, "displayName"));
    const style = childOf(root, "tableStyleInfo");
    const name = attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "";
    const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
    const calculatedColumns = columns.map((column) => {
      const own = textOf(childOf(column, "calculatedColumnFormula"));
      return own === undefined ? null : shownFormula(own, { customFunctions, tableName: name });
    });
    const ownBlock = { ...block, rows: block.rows - totals };
    return [
      {
        name,
        block: ownBlock,
        columns: columns.map((column) => unescaped(attributeOf(column, "name") ?? "")),
        tableStyle: attributeOf(style, "name") ?? "",
        bandedRows: flagOf(style, "showRowStripes"),
        filterButtons: childOf(root, "autoFilter") !== undefined,
        showHeaders,
        // What rows a filter of another kind hides can't be told from those that these hide.
        ...(!unknown.some(({ element }) => isOfFilter(element)) &&
          readFilters(childOf(root, "autoFilter"), ownBlock, hiddenRows)),
        ...(calculatedColumns.some((formula) => formula !== null) && { calculatedColumns }),
      },
    ];
  });
}

function isOfFilter({ localName }: Element): boolean {
  return /filter|dateGroupItem|top10/i.test(localName ?? "");
}

/** Filters by the texts shown, and the rows that they hide. */
function readFilters(
  autoFilter: Element | undefined,
  block: Block,
  hiddenRows: readonly number[],
): Pick<TableSnapshot, "filters" | "hiddenRows"> {
  const columns = childrenOf(autoFilter, "filterColumn");
  if (columns.length === 0) return {};
  const filters: (readonly string[] | null)[] = Array.from({ length: block.columns }, () => null);
  for (const column of columns) {
    const list = childOf(column, "filters");
    const texts = childrenOf(list, "filter").map((filter) => unescaped(attributeOf(filter, "val") ?? ""));
    filters[numberOf(column, "colId") ?? 0] = flagOf(list, "blank") ? [...texts, ""] : texts;
  }
  const isInside = (row: number): boolean => row > block.row && row < block.row + block.rows;
  return { filters, hiddenRows: hiddenRows.filter(isInside) };
}
