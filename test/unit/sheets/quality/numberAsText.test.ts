import { amount, day, part } from "../../../../src/sheets/holding";
import { isNumberAsText } from "../../../../src/sheets/quality/numberAsText";

describe("a number stored as text", () => {
  it.each([
    ..."88|88 %|88%|1,5|1.5|-3|− 3|(300)|1.234,56|1 234,5|5'000|$ 5,000|$-5|US$5000|EUR 5000|5000 EUR|.5|1e6".split(
      "|",
    ),
    "'88",
    " 88 ",
    "1\u00a0000",
    "12\u202f€",
  ])("is “%s” where a number is wanted", (text) => {
    expect(isNumberAsText(text, amount)).toBe(true);
    expect(isNumberAsText(text, part)).toBe(true);
  });

  it.each([
    "",
    " ",
    "-",
    "%",
    "'",
    "n/a",
    "tbd",
    "Q3",
    "5 partners",
    "about 88",
    "2026-W11",
    "1–3",
    "$",
    "EUR",
    "2026-03-31",
    "1 ".repeat(30),
  ])("is not “%s”", (text) => {
    expect(isNumberAsText(text, amount)).toBe(false);
  });

  it.each([
    "2026-03-31",
    "31/3/26",
    "31.03.2026",
    "31. 3. 2026",
    "2026-03-31 10:30",
    "31 March 2026",
    "31-Mar-26",
    "March 31, 2026",
    "31 de marzo de 2026",
    "31 dic. 2026",
    "46000",
  ])("is “%s” where a date is wanted", (text) => {
    expect(isNumberAsText(text, day)).toBe(true);
  });

  it.each(["soon", "Q3 2026", "end of March", "2026-W11", "", "after 3 calls"])(
    "is not the note “%s” there",
    (text) => {
      expect(isNumberAsText(text, day)).toBe(false);
    },
  );

  it.each([0, 88, 0.88, -1, null, true, { error: "#VALUE!" }, { error: "88" }])("is not %j", (value) => {
    expect(isNumberAsText(value, amount)).toBe(false);
    expect(isNumberAsText(value, day)).toBe(false);
  });

  it("is found in a long text without trying for long", () => {
    expect(isNumberAsText("1 ".repeat(100_000), amount)).toBe(false);
  });
});
