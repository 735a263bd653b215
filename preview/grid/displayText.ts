import { numfmt } from "@univerjs/core";
import type { CellValue } from "../model/snapshot";

/** A cell's value as the screen shows it, after its number format (an en-US code). */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return numfmt.format(numberFormat || "General", value, { throws: false, nbsp: false, leap1900: true });
}
