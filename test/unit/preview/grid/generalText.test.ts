import { generalText } from "../../../../preview/grid/generalText";

test("a number keeps 15 digits, and an exponent has a sign and two digits at least", () => {
  const numbers = [0, 1.5, 0.1 + 0.2, -1 / 3, 1e17 / 9, 1e21, 1.5e-10, 2e-300];
  expect(numbers.map(generalText)).toEqual([
    "0",
    "1.5",
    "0.3",
    "-0.333333333333333",
    "11111111111111100",
    "1E+21",
    "1.5E-10",
    "2E-300",
  ]);
});
