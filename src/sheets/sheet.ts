import { sheetWordsOf } from "../locales/sheetWords";
import { joined, type Part } from "./part";
import type { Block, SheetSpec } from "./spec";
import { palette } from "./styles";
import type { Template, TemplateOptions } from "./template";

/** What is a sheet's own. */
export interface SheetOfParts extends Pick<SheetSpec, "name" | "columnWidths" | "freeze" | "first" | "start"> {
  /** All cells that have the sheet's font: without it, every one. */
  readonly used?: Block;
  readonly parts: readonly Part[];
  readonly print: Partial<SheetSpec["print"]>;
  readonly tabColour?: string;
}

/** A sheet of parts, with what all sheets have alike. */
export function sheetOf(
  { id, version }: Pick<Template, "id" | "version">,
  { language, currency }: Pick<TemplateOptions, "language" | "currency">,
  { used, parts, print, ...own }: SheetOfParts,
): SheetSpec {
  return {
    templateId: id,
    templateVersion: version,
    language,
    currency,
    tabColour: palette.navy,
    ...(used === undefined && { everyCell: "base" }),
    ...joined([...(used === undefined ? [] : [{ styled: [{ block: used, style: "base" } as const] }]), ...parts]),
    ...own,
    print: {
      orientation: "landscape",
      fitToPagesWide: 1,
      margins: { top: 36, bottom: 42, left: 28, right: 28 },
      footer: { left: "&F", center: "&A", right: sheetWordsOf(language).pages },
      ...print,
    },
  };
}
