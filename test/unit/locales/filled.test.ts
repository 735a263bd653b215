import { filled } from "../../../src/locales/filled";

const word = "{address} ({parameter}): {address} is empty";

test("a place is filled wherever it stands", () => {
  expect(filled(word, { address: "B2", parameter: "scores" })).toBe("B2 (scores): B2 is empty");
});

test("what is put in stays as it is: braces are no places, a dollar sign is one", () => {
  expect(filled("{name}: {value}", { name: "{value}", value: "$& $1" })).toBe("{value}: $& $1");
});

test("a place that is left out is no program", () => {
  // @ts-expect-error the parameter is missing
  expect(filled(word, { address: "B2" })).toContain("B2");
});
