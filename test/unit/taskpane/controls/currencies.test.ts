import { currencyOfLocale } from "../../../../src/playbook/localeCurrency";
import { currenciesIn } from "../../../../src/taskpane/controls/currencies";

describe("the currencies", () => {
  it("are named in the pane's language, and begin with a capital", () => {
    expect(currenciesIn("en")).toContainEqual({ code: "MXN", name: "Mexican Peso" });
    expect(currenciesIn("es")).toContainEqual({ code: "MXN", name: "Peso mexicano" });
  });

  it.each(["en", "es"] as const)("stand in the order of their codes in %s, each once", (language) => {
    const listed = currenciesIn(language).map(({ code }) => code);
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  it("are real ISO 4217 codes", () => {
    const known = new Set(Intl.supportedValuesOf("currency"));
    expect(currenciesIn("en").filter(({ code }) => !known.has(code))).toEqual([]);
  });
});

describe("the currency to begin with", () => {
  it.each([
    ["en-US", "USD"],
    ["es-ES", "EUR"],
    ["es-MX", "MXN"],
    ["en-GB", "GBP"],
    ["pt-BR", "BRL"],
    ["es-EC", "USD"],
    ["de-CH", "CHF"],
    ["zh-Hans-CN", "CNY"],
  ])("follows the region: %s has %s", (locale, code) => {
    expect(currencyOfLocale(locale)).toBe(code);
  });

  it.each(["es", "en", "es-419", "", "xx-ZZ"])(
    "is the dollar of the playbook where the region is unknown: %s",
    (locale) => {
      expect(currencyOfLocale(locale)).toBe("USD");
    },
  );

  it("is always one that is offered", () => {
    const offered = new Set(currenciesIn("en").map(({ code }) => code));
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const regions = letters.flatMap((first) => letters.map((second) => first + second));
    expect(regions.filter((region) => !offered.has(currencyOfLocale(`es-${region}`)))).toEqual([]);
  });
});
