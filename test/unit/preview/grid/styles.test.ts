import { toCellStyle, toUniverStyle } from "../../../../preview/grid/styles";
import type { CellStyle } from "../../../../preview/model/snapshot";

const everything: CellStyle = {
  numberFormat: '#,##0.00 "€"',
  fontName: "Arial",
  fontSize: 10.5,
  fontColour: "#1B365D",
  bold: true,
  italic: true,
  underline: true,
  fill: "#EAF2FB",
  horizontal: "center",
  vertical: "top",
  wrap: true,
  indent: 2,
  borders: {
    top: { style: "thin", colour: "#CBD2D9" },
    bottom: { style: "double", colour: "#000000" },
    left: { style: "dashed", colour: "#FF0000" },
    right: { style: "hair", colour: "#00FF00" },
  },
};

test("a style comes back from the engine as it went in", () => {
  expect(toCellStyle(toUniverStyle(everything))).toEqual(everything);
});

test.each(["left", "center", "right", "justify"] as const)("the alignment %s comes back", (horizontal) => {
  expect(toCellStyle(toUniverStyle({ horizontal }))).toEqual({ numberFormat: "General", horizontal });
});

test.each(["thin", "medium", "thick", "dashed", "dotted", "double", "hair"] as const)(
  "the line %s comes back",
  (style) => {
    const borders = { left: { style, colour: "#123456" } };
    expect(toCellStyle(toUniverStyle({ borders })).borders).toEqual(borders);
  },
);

test("a change names only what it changes", () => {
  expect(toUniverStyle({ bold: false })).toEqual({ bl: 0 });
  expect(toUniverStyle({})).toEqual({});
});

test("null takes a fill, an alignment and an edge away", () => {
  expect(toUniverStyle({ fill: null, horizontal: null, borders: { top: null } })).toEqual({
    bg: null,
    ht: null,
    bd: { t: null },
  });
});

test("the format General is no format", () => {
  expect(toUniverStyle({ numberFormat: "General" })).toEqual({ n: null });
  expect(toCellStyle(null)).toEqual({ numberFormat: "General" });
});

test("a person's colours are written like the add-in's", () => {
  expect(toCellStyle({ bg: { rgb: "rgb(234, 242, 251)" }, cl: { rgb: "#1b365d" } })).toEqual({
    numberFormat: "General",
    fill: "#EAF2FB",
    fontColour: "#1B365D",
  });
});
