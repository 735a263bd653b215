/**
 * The scale at which a sheet prints. It is worked out here, because Excel on Windows leaves "fit to so many pages" out
 * until somebody has looked at the page's layout, and with it leaves breaks out that a sheet sets itself.
 */
export interface PrintedArea {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly orientation: "landscape" | "portrait";
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly fitToPagesWide: number;
  /** Without it, as many pages as it takes. */
  readonly fitToPagesTall?: number;
}

/** Landscape, in points. */
export const papers = { A4: { long: 841.9, short: 595.3 }, Letter: { long: 792, short: 612 } } as const;

/** Excel rounds widths and heights to the pixels of screen and printer: so much of the paper is left for that. */
const ROUNDING = 0.97;

/** Percent; what Excel takes. A small sheet isn't enlarged. */
const SMALLEST = 10;
const LARGEST = 100;

/** In whole percent, so that the area fits on A4 and on Letter. */
export function printScale(area: PrintedArea): number {
  const { width, height, margins, fitToPagesWide, fitToPagesTall } = area;
  const scales = Object.values(papers).flatMap(({ long, short }) => {
    const [across, down] = area.orientation === "landscape" ? [long, short] : [short, long];
    return [
      ((across - margins.left - margins.right) * fitToPagesWide) / width,
      ...(fitToPagesTall === undefined ? [] : [((down - margins.top - margins.bottom) * fitToPagesTall) / height]),
    ];
  });
  const fitting = Math.floor(Math.min(...scales) * ROUNDING * 100);
  return Math.max(SMALLEST, Math.min(LARGEST, fitting));
}
