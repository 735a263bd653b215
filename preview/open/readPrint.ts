import type { Element } from "@xmldom/xmldom";
import { NORMAL_MARGINS } from "../model/pageLayout";
import type { PrintSnapshot } from "../model/snapshot";
import { PAPER_SIZES, POINTS_PER_INCH } from "../save/writePrint";
import type { NotHeldList } from "./notHeld";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "./xml";

/** How a sheet prints, but for area and repeated rows, which are names of the workbook. */
export function readPrint(worksheet: Element, sheet: string, notHeld: NotHeldList): PrintSnapshot {
  const setup = childOf(worksheet, "pageSetup");
  const paperSize = numberOf(setup, "paperSize");
  const paper = (Object.keys(PAPER_SIZES) as (keyof typeof PAPER_SIZES)[]).find(
    (name) => PAPER_SIZES[name] === paperSize,
  );
  if (paperSize !== undefined && !paper) notHeld.add("printSetting", sheet, `paperSize ${paperSize}`);
  const scale = numberOf(setup, "scale");
  const fits = flagOf(childOf(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  const breaks = childrenOf(childOf(worksheet, "rowBreaks"), "brk").flatMap((element) => numberOf(element, "id") ?? []);
  const headerFooter = childOf(worksheet, "headerFooter");
  const header = readParts(textOf(childOf(headerFooter, "oddHeader")));
  const footer = readParts(textOf(childOf(headerFooter, "oddFooter")));
  return {
    orientation: attributeOf(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    ...(paper && { paper }),
    ...(fits ? readFit(setup) : scale !== undefined && scale !== 100 && { scale }),
    ...(breaks.length > 0 && { pageStarts: breaks }),
    ...readMargins(childOf(worksheet, "pageMargins")),
    ...(header && { header }),
    ...(footer && { footer }),
    ...(flagOf(childOf(worksheet, "printOptions"), "horizontalCentered") && { centerHorizontally: true }),
  };
}

/** 0 pages = as many as it takes; what isn't written is one. */
function readFit(setup: Element | undefined): Pick<PrintSnapshot, "fitToPagesWide" | "fitToPagesTall"> {
  const wide = numberOf(setup, "fitToWidth") ?? 1;
  const tall = numberOf(setup, "fitToHeight") ?? 1;
  return { ...(wide > 0 && { fitToPagesWide: wide }), ...(tall > 0 && { fitToPagesTall: tall }) };
}

function readMargins(element: Element | undefined): Pick<PrintSnapshot, "margins"> {
  if (!element) return {};
  const points = (side: string): number =>
    Math.round((numberOf(element, side) ?? 0) * POINTS_PER_INCH * 1_000_000) / 1_000_000;
  const margins = { top: points("top"), bottom: points("bottom"), left: points("left"), right: points("right") };
  const sides = Object.keys(NORMAL_MARGINS) as (keyof typeof NORMAL_MARGINS)[];
  return sides.every((side) => margins[side] === NORMAL_MARGINS[side]) ? {} : { margins };
}

/** "&L&F&C&A&RPage &P" → left, centre, right. What stands before the first of them is the centre. */
function readParts(text: string | undefined): PrintSnapshot["header"] {
  if (!text) return undefined;
  const places = { L: "left", C: "center", R: "right" } as const;
  const parts: { left?: string; center?: string; right?: string } = {};
  let place: keyof typeof parts = "center";
  for (const piece of text.split(/(&[LCR]|&&)/)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof places | undefined;
    if (mark) place = places[mark];
    else if (piece !== "") parts[place] = (parts[place] ?? "") + piece;
  }
  return parts;
}
