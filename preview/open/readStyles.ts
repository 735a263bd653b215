import type { Element } from "@xmldom/xmldom";
import type { Border, CellStyle, ColourRuleSnapshot } from "../model/snapshot";
import type { FileColours } from "./fileColours";
import { unknownXml } from "./knownXml";
import type { KnownXml } from "./knownXml";
import type { NotHeldList } from "./notHeld";
import { builtInNumberFormat } from "./numberFormats";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

/** What a colour rule paints. */
export type RuleStyle = Pick<ColourRuleSnapshot, "fill" | "fontColour" | "bold">;

export interface FileStyles {
  /** By the number that a cell names. */
  readonly cells: readonly CellStyle[];
  readonly rules: readonly RuleStyle[];
}

/** The font that is set nowhere: that of new workbooks here, which a saved file names as its first. */
const STANDARD_FONT = { name: "Calibri", size: 11 };

const SIDES = ["top", "bottom", "left", "right"] as const;

const BORDERS: Readonly<Record<string, Border["style"]>> = {
  thin: "thin",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "hair",
};

/** What of the styles is understood; the rest is told. */
const KNOWN: KnownXml = {
  styleSheet: "",
  numFmts: "count",
  numFmt: "numFmtId formatCode",
  fonts: "count",
  font: "",
  b: "val",
  i: "val",
  u: "val",
  sz: "val",
  color: "rgb theme tint indexed auto",
  name: "val",
  family: "val",
  charset: "val",
  scheme: "val",
  fills: "count",
  fill: "",
  patternFill: "patternType",
  fgColor: "rgb theme tint indexed auto",
  bgColor: "rgb theme tint indexed auto",
  borders: "count",
  border: "outline",
  left: "style",
  right: "style",
  top: "style",
  bottom: "style",
  diagonal: "",
  vertical: "",
  horizontal: "",
  cellStyleXfs: "*",
  cellXfs: "count",
  xf: "*",
  alignment: "horizontal vertical wrapText indent textRotation relativeIndent readingOrder",
  protection: "locked hidden",
  cellStyles: "*",
  cellStyle: "*",
  dxfs: "count",
  dxf: "",
  // Palettes for the menus, and the styles of tables that a menu offers.
  tableStyles: "*",
  tableStyle: "*",
  tableStyleElement: "*",
  colors: "*",
  indexedColors: "*",
  mruColors: "*",
  rgbColor: "*",
  extLst: "*",
  ext: "*",
  slicerStyles: "*",
  timelineStyles: "*",
};

/** The look of cells and of colour rules, with what can't be shown told. */
export function readStyles(root: Element | undefined, colours: FileColours, notHeld: NotHeldList): FileStyles {
  if (!root) return { cells: [], rules: [] };
  for (const { element, attribute } of unknownXml(root, KNOWN)) {
    notHeld.add("cellFormat", undefined, attribute ?? element.localName ?? "");
  }
  const formats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map((format) => [
      numberOf(format, "numFmtId"),
      attributeOf(format, "formatCode") ?? "General",
    ]),
  );
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, colours));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, colours, notHeld));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorders(border, colours, notHeld));
  const cells = childrenOf(childOf(root, "cellXfs"), "xf").map((xf): CellStyle => {
    const id = numberOf(xf, "numFmtId") ?? 0;
    const fill = fills[numberOf(xf, "fillId") ?? 0];
    const edges = borders[numberOf(xf, "borderId") ?? 0];
    return {
      numberFormat: formats.get(id) ?? builtInNumberFormat(id),
      ...fonts[numberOf(xf, "fontId") ?? 0],
      ...(fill !== undefined && { fill }),
      ...readAlignment(childOf(xf, "alignment"), notHeld),
      ...(edges && { borders: edges }),
    };
  });
  return { cells, rules: childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readRuleStyle(dxf, colours)) };
}

function readFont(font: Element, colours: FileColours): Partial<CellStyle> {
  const name = attributeOf(childOf(font, "name"), "val");
  const size = numberOf(childOf(font, "sz"), "val");
  const colour = childOf(font, "color");
  // The theme's first dark colour is the ink of cells that nobody coloured.
  const fontColour =
    attributeOf(colour, "theme") === "1" && !attributeOf(colour, "tint") ? undefined : colours.colour(colour);
  const isStandard = name === STANDARD_FONT.name && size === STANDARD_FONT.size;
  return {
    ...(name !== undefined && !isStandard && { fontName: name }),
    ...(size !== undefined && !isStandard && { fontSize: size }),
    ...(fontColour !== undefined && { fontColour }),
    ...(isOn(font, "b") && { bold: true }),
    ...(isOn(font, "i") && { italic: true }),
    ...(childOf(font, "u") && attributeOf(childOf(font, "u"), "val") !== "none" && { underline: true }),
  };
}

function isOn(font: Element, name: string): boolean {
  const element = childOf(font, name);
  return element !== undefined && flagOf(element, "val", true);
}

function readFill(fill: Element, colours: FileColours, notHeld: NotHeldList): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const type = attributeOf(pattern, "patternType") ?? "none";
  if (type === "solid") return colours.colour(childOf(pattern, "fgColor")) ?? "#000000";
  // Every file has the second as its second fill, used or not.
  if (pattern && type !== "none" && type !== "gray125") notHeld.add("pattern", undefined, type);
  return undefined;
}

function readBorders(border: Element, colours: FileColours, notHeld: NotHeldList): CellStyle["borders"] {
  const found = SIDES.flatMap((side): [string, Border][] => {
    const edge = childOf(border, side);
    const style = attributeOf(edge, "style") ?? "none";
    if (style === "none") return [];
    const known = BORDERS[style];
    if (!known) notHeld.add("cellFormat", undefined, style);
    return [[side, { style: known ?? "thin", colour: colours.colour(childOf(edge, "color")) ?? "#000000" }]];
  });
  return found.length === 0 ? undefined : (Object.fromEntries(found) as CellStyle["borders"]);
}

function readAlignment(alignment: Element | undefined, notHeld: NotHeldList): Partial<CellStyle> {
  const horizontal = oneOf(
    attributeOf(alignment, "horizontal"),
    ["left", "center", "right", "justify"] as const,
    notHeld,
  );
  const vertical = oneOf(attributeOf(alignment, "vertical"), ["top", "center", "bottom"] as const, notHeld);
  const indent = numberOf(alignment, "indent") ?? 0;
  for (const name of ["textRotation", "relativeIndent", "readingOrder"]) {
    if (numberOf(alignment, name)) notHeld.add("cellFormat", undefined, name);
  }
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(flagOf(alignment, "wrapText") && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}

function oneOf<Word extends string>(
  word: string | undefined,
  known: readonly Word[],
  notHeld: NotHeldList,
): Word | undefined {
  const found = known.find((candidate) => candidate === word);
  if (word !== undefined && word !== "general" && !found) notHeld.add("cellFormat", undefined, word);
  return found;
}

/** In a rule's format the colour of a solid fill is its background. */
function readRuleStyle(dxf: Element, colours: FileColours): RuleStyle {
  const pattern = childOf(dxf, "fill", "patternFill");
  const fill = colours.colour(childOf(pattern, "bgColor")) ?? colours.colour(childOf(pattern, "fgColor"));
  const font = childOf(dxf, "font");
  const fontColour = colours.colour(childOf(font, "color"));
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColour !== undefined && { fontColour }),
    ...(font && isOn(font, "b") && { bold: true }),
  };
}
