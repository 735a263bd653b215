import type { Alignment, Border, Borders, Color, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { Border as SnapshotBorder, CellStyle } from "../model/snapshot";

/** "#RRGGBB" as the writer takes it. */
export function writerColour(colour: string): Partial<Color> {
  return { argb: `FF${colour.slice(1).toUpperCase()}` };
}

/** A cell's style in the writer's terms; only what is set, so that the file's defaults stay. */
export function writerStyle(style: CellStyle): Partial<Style> {
  return defined<Partial<Style>>({
    numFmt: style.numberFormat === "General" ? undefined : style.numberFormat,
    font: font(style),
    fill: style.fill === undefined ? undefined : solidFill(style.fill),
    alignment: alignment(style),
    border: borders(style),
  });
}

function solidFill(colour: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: writerColour(colour) };
}

function font(style: CellStyle): Partial<Font> | undefined {
  const { fontName, fontSize, fontColour, bold, italic, underline } = style;
  if ([fontName, fontSize, fontColour, bold, italic, underline].every((part) => part === undefined || part === false)) {
    return undefined;
  }
  // A font in the file is whole: what isn't set is the Normal style's.
  return defined<Partial<Font>>({
    name: fontName ?? "Calibri",
    size: fontSize ?? 11,
    family: 2,
    color: fontColour === undefined ? { theme: 1 } : writerColour(fontColour),
    bold: bold || undefined,
    italic: italic || undefined,
    underline: underline || undefined,
  });
}

function alignment(style: CellStyle): Partial<Alignment> | undefined {
  const set = defined<Partial<Alignment>>({
    horizontal: style.horizontal,
    vertical: style.vertical === "center" ? "middle" : style.vertical,
    wrapText: style.wrap || undefined,
    indent: style.indent || undefined,
  });
  return Object.keys(set).length > 0 ? set : undefined;
}

function borders(style: CellStyle): Partial<Borders> | undefined {
  const set = defined<Partial<Borders>>({
    top: border(style.borders?.top),
    left: border(style.borders?.left),
    bottom: border(style.borders?.bottom),
    right: border(style.borders?.right),
  });
  return Object.keys(set).length > 0 ? set : undefined;
}

function border(line: SnapshotBorder | undefined): Partial<Border> | undefined {
  return line && { style: line.style, color: writerColour(line.colour) };
}

/** The properties that have a value: the writer takes a key with `undefined` for a value. */
function defined<T extends object>(properties: T): T {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}
