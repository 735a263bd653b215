import { compareCells, type SortedCell } from "../../../../preview/grid/sortOrder";
import type { CellValue } from "../../../../preview/model/snapshot";

const cell = (value: CellValue, error = false): SortedCell => ({ value, error });

function sorted(cells: readonly SortedCell[], descending = false): CellValue[] {
  return [...cells].sort((one, other) => compareCells(one, other, descending)).map(({ value }) => value);
}

const every = [
  cell("#N/A", true),
  cell(null),
  cell(true),
  cell("b"),
  cell(""),
  cell(10),
  cell("A"),
  cell(false),
  cell(-2),
  cell("#DIV/0!", true),
];

it("numbers come first, then texts, FALSE, TRUE and errors, and blank cells last", () => {
  expect(sorted(every)).toEqual([-2, 10, "", "A", "b", false, true, "#N/A", "#DIV/0!", null]);
});

it("the other way round, blank cells stay last", () => {
  expect(sorted(every, true)).toEqual(["#N/A", "#DIV/0!", true, false, "b", "A", "", 10, -2, null]);
});

it("texts are the same in either case, and keep their order then", () => {
  expect(sorted([cell("b"), cell("a"), cell("B"), cell("A")])).toEqual(["a", "A", "b", "B"]);
});

it("hyphens and apostrophes count only between texts that are the same without them", () => {
  expect(sorted([cell("co-op"), cell("coop"), cell("conn"), cell("coot")])).toEqual(["conn", "coop", "co-op", "coot"]);
});

it("a text that looks like an error is a text", () => {
  expect(sorted([cell("#N/A", true), cell("#N/A"), cell("z")])).toEqual(["#N/A", "z", "#N/A"]);
});
