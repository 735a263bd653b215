import { columnWidthInFile } from "../../../../preview/save/columnWidth";

describe("a column's width in the file", () => {
  it.each([
    [48, 9.140625], // the standard column: 64 pixels
    [5.25, 1],
    [52.5, 10],
    [75, 14.28515625],
    [0, 0],
    [5000, 255],
  ])("of %d points is %d", (points, width) => {
    expect(columnWidthInFile(points)).toBe(width);
  });
});
