import { edate } from "../../../../preview/grid/edate";

/** Excel's number of a day. */
const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

test("the end of a month stays in the month that is meant", () => {
  expect(edate(day(2024, 1, 31), 1)).toBe(day(2024, 2, 29));
  expect(edate(day(2023, 1, 31), 1)).toBe(day(2023, 2, 28));
  expect(edate(day(2024, 3, 31), -1)).toBe(day(2024, 2, 29));
  expect(edate(day(2024, 8, 31), 13)).toBe(day(2025, 9, 30));
  expect(edate(day(2024, 2, 29), 12)).toBe(day(2025, 2, 28));
});

test("a day that every month has stays the same day", () => {
  expect(edate(day(2024, 1, 15), 12)).toBe(day(2025, 1, 15));
  expect(edate(day(2024, 1, 15), 0)).toBe(day(2024, 1, 15));
});

test("parts of days and of months do not count", () => {
  expect(edate(day(2024, 1, 31) + 0.9, 1.9)).toBe(day(2024, 2, 29));
  expect(edate(day(2024, 3, 31), -1.9)).toBe(day(2024, 2, 29));
});

test("around the day in 1900 that never was, which Excel counts", () => {
  expect(edate(1, 1)).toBe(32);
  expect(edate(61, 1)).toBe(92);
  expect(edate(60, 0)).toBe(60);
  expect(edate(60, 1)).toBe(89);
  expect(edate(31, 1)).toBe(60);
  expect(edate(91, -1)).toBe(60);
});

test("before the first and after the last day there is no date", () => {
  expect(edate(-1, 0)).toBeUndefined();
  expect(edate(10, -12)).toBeUndefined();
  expect(edate(day(9999, 12, 31), 1)).toBeUndefined();
  expect(edate(day(2024, 1, 31), 1e12)).toBeUndefined();
});
