import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IRangeThemeStyleJSON } from "@univerjs/sheets";

/** The seven colours that Excel's table styles go through: grey, then the accents of the Office theme. */
const ACCENTS = ["#595959", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

type Theme = Omit<IRangeThemeStyleJSON, "name">;

const edge = (colour: string, s = BorderStyleTypes.THIN): { s: BorderStyleTypes; cl: { rgb: string } } => ({
  s,
  cl: { rgb: colour },
});

/** Mixed with white; `share` is how much of the colour is left. */
function tint(colour: string, share: number): string {
  const channel = (at: number): string =>
    Math.round(255 - (255 - parseInt(colour.slice(at, at + 2), 16)) * share)
      .toString(16)
      .padStart(2, "0");
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

/**
 * How the grid paints one of Excel's built-in table styles ("TableStyleMedium2"): the header, the bands and the outline,
 * not every line of the original. A style it doesn't know is painted as none.
 */
export function tableTheme(tableStyle: string, bandedRows: boolean): Theme {
  const parts = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(tableStyle);
  if (!parts) return {};
  const accent = ACCENTS[(Number(parts[2]) - 1) % ACCENTS.length] ?? ACCENTS[0];
  const plain = parts[1] === "Light" && Number(parts[2]) <= 7;
  const band: Theme = bandedRows ? { secondRowStyle: {}, firstRowStyle: { bg: { rgb: tint(accent, 0.2) } } } : {};
  return plain ? { ...plainHeader(accent), ...band } : { ...filledHeader(accent), ...band };
}

function plainHeader(accent: string): Theme {
  return {
    headerRowStyle: { bl: BooleanNumber.TRUE, bd: { t: edge(accent), b: edge(accent) } },
    lastRowStyle: { bd: { b: edge(accent) } },
  };
}

function filledHeader(accent: string): Theme {
  return {
    headerRowStyle: { bl: BooleanNumber.TRUE, bg: { rgb: accent }, cl: { rgb: "#FFFFFF" } },
    lastRowStyle: { bd: { b: edge(accent) } },
  };
}
