import { absoluteReference, blockAddress, cellAddress, columnLetters } from "../../../../preview/save/address";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("name cells and blocks", () => {
    expect(cellAddress(1048575, 16383)).toBe("XFD1048576");
    expect(blockAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
    expect(blockAddress({ row: 1, column: 1, rows: 8, columns: 3 })).toBe("B2:D9");
  });

  it("quote the sheet in absolute references", () => {
    expect(absoluteReference("It's 2026", { row: 2, column: 1, rows: 1, columns: 1 })).toBe("'It''s 2026'!$B$3");
    expect(absoluteReference("Año", { row: 2, column: 1, rows: 2, columns: 2 })).toBe("'Año'!$B$3:$C$4");
  });
});
