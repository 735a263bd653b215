import { columnLetters } from "../../sheets/address";

/** References to whole columns ("B:D") and whole rows ("2:3"): a sheet has a million rows, of which few are in use. */
export interface UsedExtent {
  /** From the top of the sheet to the last row in use. */
  readonly rows: number;
  readonly columns: number;
}

const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rows = /^\$?(\d+):\$?(\d+)$/;

export function isWhole(address: string): boolean {
  return columns.test(address) || rows.test(address);
}

/** "B:D" → "B1:D20" where twenty rows are in use. It begins where the reference does, so that rows stay paired. */
export function inUse(address: string, used: UsedExtent): string {
  const [, left, right] = columns.exec(address) ?? [];
  if (left !== undefined && right !== undefined) return `${left}1:${right}${used.rows}`;
  const [, top, bottom] = rows.exec(address) ?? [];
  if (top !== undefined && bottom !== undefined) return `A${top}:${columnLetters(used.columns - 1)}${bottom}`;
  return address;
}
