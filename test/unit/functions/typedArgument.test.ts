import { formulaText, numberTyped, typedArgument } from "../../../src/functions/typedArgument";

const english = { decimal: ".", thousands: "," };
const spanish = { decimal: ",", thousands: "." };
const number = { kind: "number", optional: false } as const;
const text = { kind: "text", optional: false } as const;

test.each([
  ["0.92", english, "0.92"],
  ["0,92", spanish, "0.92"],
  ["92,5 %", spanish, "92.5%"],
  ["1.234.567,5", spanish, "1234567.5"],
  ["-1,000", english, "-1000"],
  [".5", english, "0.5"],
  ["12,34", english, undefined],
  ["1.5", spanish, undefined],
  ["-", english, undefined],
  ["%", english, undefined],
  ["1e5", english, undefined],
  ["B2", english, undefined],
])("%s is read with the person's own signs", (typed, signs, expected) => {
  expect(numberTyped(typed, signs)).toBe(expected);
});

test.each([
  ["B2:F2", number, "B2:F2"],
  ["partner-satisfaction", text, '"partner-satisfaction"'],
  ['"NPS"', text, '"NPS"'],
  ['5" screens', text, '"5"" screens"'],
  ["A1", text, "A1"],
  ["nps", text, '"nps"'],
  ["Weights", number, "Weights"],
])("%s becomes an argument", (typed, parameter, expected) => {
  expect(typedArgument(typed, parameter, english)).toMatchObject({ text: expected });
});

test.each([
  ["", number, "missing"],
  ["1+", number, "notANumber"],
  ['"9"', number, "notANumber"],
  ['"open', text, "unclosed"],
])("%j is refused", (typed, parameter, fault) => {
  expect(typedArgument(typed, parameter, english)).toEqual({ fault });
});

test("arguments left out at the end are dropped, in the middle their places stay", () => {
  const args = ['"nps"', "B2", "", "0.5", ""].map((each) => ({ text: each }));
  expect(formulaText("KPISTATUS", args)).toBe('=PARTNER.KPISTATUS("nps",B2,,0.5)');
});
