import { pane } from "../../../src/locales/en/pane";
import { sheets } from "../../../src/locales/en/sheets";
import { formsOf, isWord, placesOf, spoken, type Word, type Words } from "../../../src/locales/words";
import { isPseudo, pseudo } from "../../pseudoLanguage";

function wordsIn(words: Words): Word[] {
  return isWord(words) ? [words] : Object.values<Words>(words).flatMap(wordsIn);
}

function textsIn(word: Word): string[] {
  return typeof word === "string" ? [word] : formsOf(word).flatMap(([, form]) => textsIn(form));
}

const words = wordsIn({ pane, sheets });

test("a text is accented, longer and in brackets", () => {
  expect(pseudo("Create sheet")).toBe("⟦Ćŕéáţé śĥééţ···⟧");
});

test("places, plural forms and the codes of Excel’s pages stay", () => {
  expect(pseudo({ by: "count", one: "{count} row", other: "{count} rows" })).toEqual({
    by: "count",
    one: "⟦{count} ŕóŵ⟧",
    other: "⟦{count} ŕóŵś⟧",
  });
  expect(pseudo("Value ({currency})")).toBe("⟦Ṽáłúé⟧ ({currency})");
  expect(pseudo("Page &P of &N")).toMatch(/^⟦Ƥáğé &P óƒ &N·+⟧$/);
  const moved = words.filter((word) => JSON.stringify(placesOf(pseudo(word))) !== JSON.stringify(placesOf(word)));
  expect(moved).toEqual([]);
});

test("what has no letters stays as it is, and what is accented already", () => {
  expect(pseudo(pseudo("Create sheet"))).toBe(pseudo("Create sheet"));
  expect(pseudo(["%", "", "/10"])).toEqual(["%", "", "/10"]);
});

test("every word with letters is accented, and a sentence about 40 % longer", () => {
  const texts = words.flatMap(textsIn).filter((text) => /\p{L}/u.test(text.replace(/\{\w+\}/g, "")));
  expect(texts.filter((text) => !isPseudo(pseudo(text)))).toEqual([]);
  const long = texts.filter((text) => text.length > 40 && !text.includes("{"));
  const growth = long.map((text) => [...pseudo(text)].length / text.length);
  expect(Math.min(...growth)).toBeGreaterThanOrEqual(1.4);
  expect(Math.max(...growth)).toBeLessThan(1.5);
});

test("it speaks as a language does", () => {
  const said = spoken<typeof pane>(pseudo(pane), "en");
  expect(said.wholeWorkbook.done({ count: 1234 })).toBe(`⟦1,234${said.wholeWorkbook.done({ count: 2 }).slice(2)}`);
  expect(isPseudo(said.options.rowsHint({ min: "5", max: "200" }))).toBe(true);
});
