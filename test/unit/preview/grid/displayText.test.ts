import { displayText } from "../../../../preview/grid/displayText";

test.each([
  [null, "General", ""],
  [true, "0.00", "TRUE"],
  [false, "General", "FALSE"],
  ["text", "0.00", "text"],
  ["#N/A", "0%", "#N/A"],
  [8.2, "0.00", "8.20"],
  [0.256, "0.0%", "25.6%"],
  [1234567.5, '#,##0 "€"', "1,234,568 €"],
  [-3, "0;(0)", "(3)"],
  [0, "0.00;;", ""],
  [45000, "dd/mm/yyyy", "15/03/2023"],
  [60, "d/m/yyyy", "29/2/1900"],
  [1e21, "General", "1E+21"],
])("%p in the format %p shows %p", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test("a format that cannot be read shows the signs of Excel, and throws nothing", () => {
  expect(displayText(1, '0"unfinished')).toBe("######");
});
