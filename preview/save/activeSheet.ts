import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";

/** The sheet that the file opens on; Excel refuses to open on a hidden one. */
export function activeSheet({ sheets, activeSheet: name }: WorkbookSnapshot): SheetSnapshot | undefined {
  const shown = sheets.filter(({ visible }) => visible === "Visible");
  return shown.find((sheet) => sheet.name === name) ?? shown[0];
}
