/**
 * Excel's file counts a column's width in widths of the digit 0 in the font of the Normal style, not in points. The
 * saved file's Normal style is Calibri 11, whose digits are 7 pixels wide at 96 dots per inch (Aptos Narrow 11, the
 * newer default, has the same 7), so the conversion is exact: 48 points = 64 pixels = 9.140625, the standard column.
 */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;

/** Excel's widest column, in its file's unit. */
const WIDEST = 255;

/** The width as the file holds it, padding included, in steps of 1/256 as Excel writes it. */
export function columnWidthInFile(points: number): number {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return Math.min(WIDEST, Math.floor((pixels / DIGIT_PIXELS) * 256) / 256);
}

/** The width in points of a column that the file counts in digits. */
export function columnWidthInPoints(inFile: number): number {
  return Math.round(inFile * DIGIT_PIXELS) / PIXELS_PER_POINT;
}
