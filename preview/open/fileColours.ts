import type { Element } from "@xmldom/xmldom";
import type { OpenedPackage } from "./openedPackage";
import { attributeOf, childOf, childrenOf, numberOf } from "./xml";

/** The file's palette of old, by index. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF".split(
    " ",
  );

/** A theme's colours in the order of the file's numbers: light and dark come in pairs, the lighter first. */
const THEME_ORDER = [
  ["lt1", "dk1", "lt2", "dk2"],
  ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"],
].flat();

const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");

/** Colours as the file names them: by value, by theme and tint, or by the index of a palette. */
export class FileColours {
  readonly #theme: readonly string[];

  private constructor(theme: readonly string[]) {
    this.#theme = theme;
  }

  static of(file: OpenedPackage, workbook: string): FileColours {
    const path = [...file.targets(workbook, "theme").values()][0];
    const scheme = path === undefined ? undefined : childOf(file.xml(path), "themeElements", "clrScheme");
    return new FileColours(
      THEME_ORDER.map((name, index) => {
        const colour = childrenOf(childOf(scheme, name))[0];
        return attributeOf(colour, "lastClr") ?? attributeOf(colour, "val") ?? OFFICE_THEME[index] ?? "000000";
      }),
    );
  }

  /** "#RRGGBB"; undefined for the colour that is set nowhere. */
  colour(element: Element | undefined): string | undefined {
    const hex = this.#hex(element);
    return hex && `#${tinted(hex, numberOf(element, "tint") ?? 0)}`.toUpperCase();
  }

  #hex(element: Element | undefined): string | undefined {
    const rgb = attributeOf(element, "rgb");
    const theme = numberOf(element, "theme");
    return rgb?.slice(-6) ?? (theme === undefined ? INDEXED[numberOf(element, "indexed") ?? -1] : this.#theme[theme]);
  }
}

/** Lighter towards 1, darker towards -1: the lightness is moved, the hue stays. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  // In HSL a change of lightness alone moves every channel towards the grey of that lightness in proportion.
  const spread = (at: number): number => 1 - Math.abs(2 * at - 1);
  const ratio = spread(lightness) === 0 ? 0 : spread(wanted) / spread(lightness);
  return channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, wanted + (channel - lightness) * ratio)) * 255))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("");
}
