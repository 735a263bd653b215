/**
 * The look of every generated sheet, as named styles. Inputs are blue on a light fill, results black on white, checks
 * in italics; colours keep a contrast of at least 4.5:1 and stay apart in greyscale print. The font is on Windows and
 * Mac, and has a substitute of the same widths on Linux, so that nothing is cut off elsewhere.
 */
export const palette = {
  ink: "#1F2933",
  mutedInk: "#52606D",
  navy: "#1B365D",
  white: "#FFFFFF",
  rule: "#CBD2D9",
  inputInk: "#0B3D91",
  inputFill: "#EAF2FB",
  sectionFill: "#E4E9F0",
  checkInk: "#5A4A00",
  goodInk: "#14532D",
  goodFill: "#D9F0E1",
  badInk: "#8B1A1A",
  badFill: "#FBE0DD",
  warningInk: "#664400",
  warningFill: "#FFE0A3",
  goodBar: "#1B7A4B",
  warningBar: "#BF8300",
  badBar: "#8F1D1D",
  baseSeries: "#1B365D",
  otherSeries: "#C2701F",
  /** Over columns of any colour. */
  lineOverColumns: "#000000",
} as const;

const FONT = "Arial";

export interface BorderLine {
  readonly edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
  readonly colour: string;
}

/** What a style sets; what it doesn't name stays as it is. Sizes in points. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly borders?: readonly BorderLine[];
}

const grid: readonly BorderLine[] = (
  ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const
).map((edge) => ({ edge, colour: palette.rule }));

const input: CellFormat = { fontColour: palette.inputInk, fill: palette.inputFill, borders: grid };
const result: CellFormat = { fontColour: palette.ink, fill: palette.white, borders: grid };

export const styles = {
  /** Under everything else: font and colour of the whole sheet. */
  base: { fontName: FONT, fontSize: 10, fontColour: palette.ink, vertical: "Center" },
  title: { fontSize: 18, bold: true, fontColour: palette.navy },
  subtitle: { fontSize: 11, fontColour: palette.mutedInk, vertical: "Top" },
  label: { bold: true },
  /** Before the value that it names. */
  rightLabel: { bold: true, horizontal: "Right" },
  note: { fontSize: 9, fontColour: palette.mutedInk },
  /** In merged cells that are too narrow for one line. */
  wrappedNote: { fontSize: 9, fontColour: palette.mutedInk, horizontal: "Left", wrap: true },
  /** A short text over a column. */
  hint: {
    fontSize: 8,
    italic: true,
    fontColour: palette.mutedInk,
    horizontal: "Center",
    vertical: "Bottom",
    wrap: true,
  },
  /** Over a figure of a summary. */
  tileLabel: { fontSize: 9, fontColour: palette.mutedInk, horizontal: "Center", vertical: "Bottom", wrap: true },
  section: { fontSize: 12, bold: true, fontColour: palette.navy },
  header: {
    fontSize: 9,
    bold: true,
    fontColour: palette.white,
    fill: palette.navy,
    horizontal: "Center",
    wrap: true,
    borders: grid,
  },
  /** Over a table of many columns. */
  smallHeader: {
    fontSize: 8,
    bold: true,
    fontColour: palette.white,
    fill: palette.navy,
    horizontal: "Center",
    wrap: true,
    borders: grid,
  },
  inputText: { ...input, horizontal: "Left", wrap: true },
  inputNote: { ...input, fontSize: 9, horizontal: "Left", wrap: true },
  inputNumber: { ...input, horizontal: "Center" },
  /** In a table of many columns. */
  smallInputNumber: { ...input, fontSize: 9, horizontal: "Center" },
  resultNote: { ...result, fontSize: 9, horizontal: "Left" },
  resultText: { ...result, horizontal: "Left", wrap: true },
  resultNumber: { ...result, horizontal: "Center" },
  smallResultText: { ...result, fontSize: 8, horizontal: "Left", wrap: true },
  smallResultNumber: { ...result, fontSize: 9, horizontal: "Center" },
  /** A number in a column of numbers: their digits stand under one another. */
  inputAmount: { ...input, fontSize: 9, horizontal: "Right" },
  amount: { ...result, fontSize: 9, horizontal: "Right" },
  keyAmount: { ...result, fontSize: 9, bold: true, fill: palette.sectionFill, horizontal: "Right" },
  keyLine: { ...result, fontSize: 9, bold: true, fill: palette.sectionFill, horizontal: "Left" },
  /** A verdict of a few words in a narrow column. */
  resultWord: { ...result, fontSize: 9, horizontal: "Center", wrap: true },
  /** The row that sums up those above it; alignment stays as it is. */
  total: { ...result, fontSize: 9, bold: true, fill: palette.sectionFill },
  keyResult: { ...result, bold: true, horizontal: "Center" },
  check: { ...result, fontSize: 9, italic: true, fontColour: palette.checkInk, horizontal: "Left", wrap: true },
  /** A check of a setting: beside it, in one line. */
  checkLine: { fontSize: 9, italic: true, fontColour: palette.checkInk, horizontal: "Left" },
  listHeader: { fontSize: 9, bold: true, wrap: true },
  /** A large figure, with its name above and its status below. */
  metricName: {
    fontSize: 10,
    bold: true,
    fontColour: palette.navy,
    fill: palette.sectionFill,
    horizontal: "Center",
    borders: grid,
  },
  metricValue: { ...result, fontSize: 28, bold: true, fontColour: palette.navy, horizontal: "Center" },
  metricNote: { ...result, horizontal: "Center" },
  list: { fontSize: 9, fontColour: palette.mutedInk },
} as const satisfies Readonly<Record<string, CellFormat>>;

export type StyleName = keyof typeof styles;

/** Colours of a rule: always together with a text that says the same. */
export const ruleColours = {
  good: { fill: palette.goodFill, fontColour: palette.goodInk },
  bad: { fill: palette.badFill, fontColour: palette.badInk },
  warning: { fill: palette.warningFill, fontColour: palette.warningInk },
} as const;
