import { daysOffOf, workday } from "../../../../preview/grid/workday";

/** Excel's number of a day. */
const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

const pattern = (weekend: string | number | null): string | undefined => {
  const daysOff = daysOffOf(weekend);
  return typeof daysOff === "string" ? daysOff : daysOff.map(Number).join("");
};

test.each([
  [null, "0000011"],
  [1, "0000011"],
  [2, "1000001"],
  [7, "0000110"],
  [11, "0000001"],
  [12, "1000000"],
  [17, "0000010"],
  ["0001100", "0001100"],
  [0, "#NUM!"],
  [8, "#NUM!"],
  [18, "#NUM!"],
  ["1111111", "#VALUE!"],
  ["weekend", "#VALUE!"],
])("the weekend %s is %s", (weekend, expected) => {
  expect(pattern(weekend)).toBe(expected);
});

const usual = [false, false, false, false, false, true, true];

test("days off and holidays do not count, forward or back", () => {
  expect(workday(day(2026, 1, 9), 1, usual, [])).toBe(day(2026, 1, 12));
  expect(workday(day(2026, 1, 9), 1, usual, [day(2026, 1, 12)])).toBe(day(2026, 1, 13));
  expect(workday(day(2026, 1, 12), -1, usual, [])).toBe(day(2026, 1, 9));
  expect(workday(day(2026, 1, 10) + 0.9, 0, usual, [])).toBe(day(2026, 1, 10));
});

test("beyond the calendar there is no day", () => {
  expect(workday(0, -1, usual, [])).toBeUndefined();
  expect(workday(2_958_465, 1, usual, [])).toBeUndefined();
});
