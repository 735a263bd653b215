/** What is known of Office's colours. Every part may be missing: it depends on the host and on its version. */
export type OfficeColours = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/** Whether the pane is drawn dark: as Office says, else as Office's background looks, else as the system prefers. */
export function isDark(office: OfficeColours | undefined, systemPrefersDark: boolean): boolean {
  if (typeof office?.isDarkTheme === "boolean") {
    return office.isDarkTheme;
  }
  const luminance = luminanceOf(office?.bodyBackgroundColor);
  return luminance === undefined ? systemPrefersDark : luminance < 0.5;
}

/** Perceived brightness from 0 to 1 of a "#rrggbb" colour; undefined for anything else. */
function luminanceOf(colour: string | undefined): number | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) {
    return undefined;
  }
  const value = Number.parseInt(digits, 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
}
