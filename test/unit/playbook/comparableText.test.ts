import { comparableText } from "../../../src/playbook/comparableText";
import { readLanguage } from "../../../src/playbook/languageArgument";
import { oddSpellings } from "./oddSpellings";

describe("a text as it is compared", () => {
  const withoutHyphen = oddSpellings.filter(([how]) => how !== "with minus signs");

  test.each(withoutHyphen)("is the same %s", (_, spelled) => {
    for (const name of ["Integration in 12 months", "Retención de partners", "İstanbul", "ılık"]) {
      expect(comparableText(spelled(name))).toBe(comparableText(name));
    }
  });

  test("keeps its accents, hyphens and words apart", () => {
    expect(comparableText(" Peña \u2212\n  Ana-María ")).toBe("peña - ana-maría");
  });

  test("may be nothing at all", () => {
    for (const nothing of ["", " ", "\u200b", "\u00ad\u3000\ufeff"]) expect(comparableText(nothing)).toBe("");
  });
});

test.each(oddSpellings)("a language is known %s", (_, spelled) => {
  expect(readLanguage(spelled("ES"))).toEqual({ ok: true, value: "es" });
  expect(readLanguage(spelled("en"))).toEqual({ ok: true, value: "en" });
});

test("what looks like another language is none", () => {
  for (const other of ["\u0435s", "e s", "e-s", "ès"]) expect(readLanguage(other)).toMatchObject({ ok: false });
});
