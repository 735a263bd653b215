import { filled } from "../../../src/locales/filled";

test("values stand in their places, wherever a language has them and as often", () => {
  expect(filled("{low} to {high}, or {low}", { low: 1, high: "2" })).toBe("1 to 2, or 1");
});

test("a place without a value stays as it is", () => {
  expect(filled("Value ({currency})", {})).toBe("Value ({currency})");
});

test("a value is taken as it is, even if it looks like a place or a pattern", () => {
  expect(filled("{name}: {count}", { name: "{count} $& $1", count: 3 })).toBe("{count} $& $1: 3");
});
