import { parseAddress } from "../model/address";
import type { TableSnapshot } from "../model/snapshot";
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
  notHeld: NotHeldList,
): TableSnapshot[] {
  return [...file.targets(sheetPath, "table").values()].flatMap((path) => {
    const root = file.xml(path);
    for (const { element, attribute } of unknownXml(root, KNOWN)) {
      const name = element.localName ?? "";
      notHeld.add(/filter|sort/i.test(name) ? "filter" : "other", sheet, attribute ?? name);
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
    return [
      {
        name,
        block: { ...block, rows: block.rows - totals },
        columns: columns.map((column) => unescaped(attributeOf(column, "name") ?? "")),
        tableStyle: attributeOf(style, "name") ?? "",
        bandedRows: flagOf(style, "showRowStripes"),
        filterButtons: childOf(root, "autoFilter") !== undefined,
        showHeaders,
        ...(calculatedColumns.some((formula) => formula !== null) && { calculatedColumns }),
      },
    ];
  });
}
