import { moment, today } from "../../../../src/excel/reading/today";

test.each([
  ["an ordinary day", new Date(2026, 0, 5, 9, 30), 46027],
  ["the last minute of a day", new Date(2026, 0, 5, 23, 59, 59), 46027],
  ["the first minute of a day", new Date(2026, 0, 5, 0, 0, 0), 46027],
  ["a leap day", new Date(2028, 1, 29, 12), 46812],
])("%s on the person's calendar is counted as Excel counts it", (_, now, serial) => {
  expect(today(now)).toBe(serial);
});

test("a moment has the time by the person's clock, to the second", () => {
  expect(moment(new Date(2026, 0, 5, 18, 0, 0, 900))).toBe(46027.75);
  expect(moment(new Date(2026, 0, 5))).toBe(46027);
});
