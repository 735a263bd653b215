import { recordingRows } from "../../../../src/excel/recording/recordingRows";

const WEEK = 1;
const rowsFor = (contents: readonly (readonly unknown[])[], count: number) =>
  recordingRows(contents, WEEK, "2026-W10", count);

test("values go over the rows of their week, then into empty rows, then below the table", () => {
  const contents = [
    ["a", "2026-W09", 1],
    ["a", "2026-W10", 2],
    ["", "", ""],
  ];
  expect(rowsFor(contents, 4)).toEqual({ recorded: true, write: [1, 2, 3, 4], clear: [], below: 2 });
});

test("a row without a week in which a person put anything is not empty: a note, a formula, a number", () => {
  const contents = [
    ["note", "", ""],
    ["", "", "=A1"],
    ["", "", 0],
    ["", "", ""],
  ];
  expect(rowsFor(contents, 2)).toEqual({ recorded: false, write: [3, 4], clear: [], below: 1 });
});

test("rows of the week that nothing is left for are cleared", () => {
  const contents = [
    ["a", "2026-W10", 1],
    ["b", "2026-W10", 2],
    ["c", "2026-W10", 3],
  ];
  expect(rowsFor(contents, 1)).toEqual({ recorded: true, write: [0], clear: [1, 2], below: 0 });
});
