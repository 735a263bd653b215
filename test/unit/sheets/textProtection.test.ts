import fc from "fast-check";
import { needsTextFormat } from "../../../src/sheets/textProtection";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "#N/A", " =1+1", "\t=1+1", "\u0000=1", "＝1+1", "＠A1"])(
  "%j could become a formula and is protected",
  (text) => {
    expect(needsTextFormat(text)).toBe(true);
  },
);

test.each([
  "007",
  "1-2",
  "3/4",
  "50 %",
  "1e5",
  "5 de mayo de 2026",
  "10:30",
  "Mar-24",
  "TRUE",
  "falso",
  "(5)",
  "€ 5",
  "٣",
])("%j could become a number, a date or a boolean and is protected", (text) => {
  expect(needsTextFormat(text)).toBe(true);
});

test.each([
  "Partner",
  "Atlas Industries",
  "Good connectors, but a small customer base.",
  "Umbral para avanzar",
  "May",
  "",
])("%j is ordinary text", (text) => {
  expect(needsTextFormat(text)).toBe(false);
});

test("whatever follows, a sign that starts a formula is caught", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@"), fc.string({ unit: "binary" }), (sign, rest) =>
      needsTextFormat(sign + rest),
    ),
  );
});

test("every number is caught, however it is written", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => needsTextFormat(String(value))),
  );
});
