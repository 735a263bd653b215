import { invalidArgument } from "./excelError";

/** The names of HTML 4 and orange, which Excel's documentation uses; Excel takes "#RRGGBB" or a name. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in capitals, as Excel answers it; anything else that is no colour is an invalid argument. */
export function readColour(value: unknown): string {
  if (typeof value === "string") {
    const named = NAMED[value.toLowerCase()];
    if (named !== undefined) return named;
    if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  }
  throw invalidArgument();
}
