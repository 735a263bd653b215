import { formatBlock } from "../model/address";
import type { CellChange } from "../model/cellChange";
import { CATEGORY_EVENT, EVENT_DATA_CHANGED, TARGET_WORKBOOK, type RichApiMessageEntry } from "./messages";

/**
 * What `WorksheetCollection.onChanged` is told. Excel adds values before and after for a single cell; this page doesn't.
 *
 * @param isRemote For a pane that stands for somebody else than who changed the cells.
 */
export function changedEvent(
  { sheetId, block, byAddin }: CellChange,
  id: number,
  isRemote: boolean,
): RichApiMessageEntry {
  const event = {
    changeType: "RangeEdited",
    source: isRemote ? "Remote" : "Local",
    triggerSource: byAddin && !isRemote ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    worksheetId: sheetId,
    address: formatBlock(block),
  };
  return [CATEGORY_EVENT, EVENT_DATA_CHANGED, TARGET_WORKBOOK, JSON.stringify(event), id, false];
}
