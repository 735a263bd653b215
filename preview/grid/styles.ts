import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { StyleChange } from "../model/grid";
import type { Border, CellStyle } from "../model/snapshot";

/** The grid draws an indent as padding on the left: about the width of three digits of the standard font. */
const INDENT_PIXELS = 12;

const GENERAL = "General";

const BORDER_TYPE: Record<Border["style"], BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};

const HORIZONTAL: Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Record<NonNullable<CellStyle["vertical"]>, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const EDGES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

type Edge = keyof typeof EDGES;

function keyOf<Key extends string, Value>(record: Record<Key, Value>, value: Nullable<Value>): Key | undefined {
  return (Object.keys(record) as Key[]).find((key) => record[key] === value);
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The engine's style with only what `style` names; merged into a cell, it leaves everything else. */
export function toUniverStyle(style: StyleChange): IStyleData {
  return {
    ...(style.numberFormat !== undefined && {
      n: style.numberFormat === GENERAL ? null : { pattern: style.numberFormat },
    }),
    ...("fontName" in style && { ff: style.fontName ?? null }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...("fontColour" in style && { cl: style.fontColour ? { rgb: style.fontColour } : null }),
    ...(style.bold !== undefined && { bl: flag(style.bold) }),
    ...(style.italic !== undefined && { it: flag(style.italic) }),
    ...(style.underline !== undefined && { ul: { s: flag(style.underline) } }),
    ...("fill" in style && { bg: style.fill ? { rgb: style.fill } : null }),
    ...("horizontal" in style && { ht: style.horizontal ? HORIZONTAL[style.horizontal] : null }),
    ...("vertical" in style && { vt: style.vertical ? VERTICAL[style.vertical] : null }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.indent !== undefined && { pd: { l: style.indent * INDENT_PIXELS } }),
    ...(style.borders && { bd: toUniverBorders(style.borders) }),
  };
}

function toUniverBorders(borders: NonNullable<StyleChange["borders"]>): NonNullable<IStyleData["bd"]> {
  const edges = (Object.keys(EDGES) as Edge[]).flatMap((edge) => {
    const border = borders[edge];
    if (border === undefined) return [];
    return [[EDGES[edge], border && { s: BORDER_TYPE[border.style], cl: { rgb: border.colour } }]];
  });
  return Object.fromEntries(edges) as NonNullable<IStyleData["bd"]>;
}

/** The engine's style of a cell in Excel's words; what is not set is left out. */
export function toCellStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return { numberFormat: GENERAL };
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const borders = toBorders(style.bd);
  return {
    numberFormat: style.n?.pattern || GENERAL,
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs !== undefined && { fontSize: style.fs }),
    ...(style.cl?.rgb && { fontColour: colourText(style.cl.rgb) }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.bg?.rgb && { fill: colourText(style.bg.rgb) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(style.pd?.l && { indent: Math.round(style.pd.l / INDENT_PIXELS) }),
    ...(borders && { borders }),
  };
}

function toBorders(borders: IStyleData["bd"]): CellStyle["borders"] {
  const found = (Object.keys(EDGES) as Edge[]).flatMap((edge): [Edge, Border][] => {
    const border: Nullable<IBorderStyleData> = borders?.[EDGES[edge]];
    const style = border && keyOf(BORDER_TYPE, border.s);
    return style ? [[edge, { style, colour: colourText(border.cl.rgb ?? "#000000") }]] : [];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** A person's colours arrive as "rgb(r,g,b)" or in small letters. */
function colourText(colour: string): string {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(colour);
  if (!parts) return colour.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
