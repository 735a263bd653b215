import { listed } from "../../../src/locales/listed";

test.each([
  ["en", "“Partners”, “Deals”, and “Evaluation”"],
  ["es", "«Partners», «Deals» y «Evaluation»"],
] as const)("names are listed in %s as one writes them there", (language, text) => {
  expect(listed(["Partners", "Deals", "Evaluation"], language)).toBe(text);
});

test("one name stands alone", () => {
  expect(listed(["Partners"], "es")).toBe("«Partners»");
});
