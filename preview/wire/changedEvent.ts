import { formatBlock } from "../model/address";
import type { CellChange } from "../model/cellChange";
import { CATEGORY_EVENT, EVENT_DATA_CHANGED, TARGET_WORKBOOK, type RichApiMessageEntry } from "./messages";

/** What `WorksheetCollection.onChanged` is told. Excel adds values before and after for a single cell; this page doesn't. */
export function changedEvent({ sheetId, block, byAddin }: CellChange, id: number): RichApiMessageEntry {
  const event = {
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: byAddin ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    worksheetId: sheetId,
    address: formatBlock(block),
  };
  return [CATEGORY_EVENT, EVENT_DATA_CHANGED, TARGET_WORKBOOK, JSON.stringify(event), id, false];
}
