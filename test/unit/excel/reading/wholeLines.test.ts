import { inUse, isWhole } from "../../../../src/excel/reading/wholeLines";

const used = { rows: 20, columns: 6 };

test.each([
  ["B:D", "B1:D20"],
  ["$A:$A", "A1:A20"],
  ["xfd:xfd", "xfd1:xfd20"],
  ["2:3", "A2:F3"],
  ["$5:$5", "A5:F5"],
])("of %s only what is in use is read: %s", (address, read) => {
  expect(isWhole(address)).toBe(true);
  expect(inUse(address, used)).toBe(read);
});

test.each(["A1", "$A$1:E1", "A1:A1048576"])("%s is read as it is", (address) => {
  expect(isWhole(address)).toBe(false);
  expect(inUse(address, used)).toBe(address);
});

test("of an empty sheet the first cell is read", () => {
  expect(inUse("A:C", { rows: 1, columns: 1 })).toBe("A1:C1");
});
