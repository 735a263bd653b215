import type { Worksheet } from "@cj-tech-master/excelts";
import type { PrintSnapshot } from "../model/snapshot";
import { blockAddress } from "./address";

export const POINTS_PER_INCH = 72;

/** The file's numbers for the two papers that the add-in knows. */
export const PAPER_SIZES = { letter: 1, a4: 9 } as const;

/** How the sheet prints: area, paper, scale, repeated rows, margins, header and footer. */
export function writePrint(worksheet: Worksheet, print: PrintSnapshot): void {
  const setup: Partial<Worksheet["pageSetup"]> = { orientation: print.orientation };
  if (print.paper) setup.paperSize = PAPER_SIZES[print.paper];
  if (print.area) setup.printArea = blockAddress(print.area);
  if (print.titleRows) setup.printTitlesRow = `${print.titleRows.from + 1}:${print.titleRows.to + 1}`;
  if (print.scale !== undefined) setup.scale = print.scale;
  if (print.fitToPagesWide !== undefined || print.fitToPagesTall !== undefined) {
    // 0 pages = as many as it takes.
    setup.fitToPage = true;
    setup.fitToWidth = print.fitToPagesWide ?? 0;
    setup.fitToHeight = print.fitToPagesTall ?? 0;
  }
  if (print.margins) {
    const { top, bottom, left, right } = print.margins;
    setup.margins = {
      top: top / POINTS_PER_INCH,
      bottom: bottom / POINTS_PER_INCH,
      left: left / POINTS_PER_INCH,
      right: right / POINTS_PER_INCH,
      header: 0.3,
      footer: 0.3,
    };
  }
  setup.horizontalCentered = print.centerHorizontally ?? false;
  Object.assign(worksheet.pageSetup, setup);
  if (print.header) worksheet.headerFooter.oddHeader = threeParts(print.header);
  if (print.footer) worksheet.headerFooter.oddFooter = threeParts(print.footer);
}

/** Left, centre and right of a header or footer, with Excel's codes in them (&P for the page's number). */
function threeParts({ left, center, right }: NonNullable<PrintSnapshot["footer"]>): string {
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .filter(([, text]) => text)
    .map((part) => part.join(""))
    .join("");
}
