import { currencyFor } from "../../../../src/excel/reading/sheetCurrency";
import type { GeneratedSheet } from "../../../../src/excel/reading/workbookContents";
import { currencyInHeadings } from "../../../../src/sheets/sheetCurrency";
import { headingsOf } from "../../../../src/sheets/tableDefinition";
import { dealsTable } from "../../../../src/sheets/tables/dealsTable";
import { templateOf } from "../../../../src/sheets/templates";

function sheet(templateId: string, currency: string | undefined): GeneratedSheet {
  const name = templateId;
  return {
    sheetId: name,
    identity: name,
    name,
    templateId,
    templateVersion: 1,
    language: "en",
    tables: [],
    cellNames: new Set(),
    currency,
  };
}

const [dashboard, evaluation] = [templateOf("dashboard"), templateOf("evaluation")];

describe("sheets that are made together", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  test("take the currency of the sheets that they read", () => {
    const contents = { currency: "USD", generated: [sheet("deals", "EUR"), sheet("snapshots", undefined)] };
    expect(currencyFor([dashboard], undefined, contents)).toBe("EUR");
    expect(currencyFor([dashboard], "EUR", contents)).toBe("EUR");
  });

  test("take the workbook's own if they read none with amounts, and the one asked for before it", () => {
    const contents = { currency: "MXN", generated: [sheet("evaluation", undefined)] };
    expect(currencyFor([dashboard], undefined, contents)).toBe("MXN");
    expect(currencyFor([dashboard], "GBP", contents)).toBe("GBP");
  });

  test("begin in the currency of Office's country", () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "es-CO" } } });
    expect(currencyFor([dashboard], undefined, { currency: undefined, generated: [] })).toBe("COP");
  });

  test("are refused in another currency than what they read, with the sheet and its currency", () => {
    const contents = { currency: "EUR", generated: [sheet("deals", "EUR")] };
    expect(() => currencyFor([dashboard], "USD", contents)).toThrow(
      expect.objectContaining({
        code: "currencyOther",
        place: { kind: "currencies", sheets: [{ name: "deals", currency: "EUR" }] },
      }),
    );
  });

  test("are refused where what they read is in several currencies", () => {
    const contents = { currency: "EUR", generated: [sheet("deals", "EUR"), sheet("partners", "USD")] };
    expect(() => currencyFor([dashboard], undefined, contents)).toThrow(
      expect.objectContaining({ code: "currenciesDiffer" }),
    );
  });

  test("that show no amounts are in nobody's way", () => {
    const contents = { currency: "EUR", generated: [sheet("deals", "EUR"), sheet("partners", "USD")] };
    expect(currencyFor([evaluation], "GBP", contents)).toBe("GBP");
  });
});

describe("the currency of a sheet", () => {
  const deals = (headings: readonly string[]) =>
    currencyInHeadings({ templateId: "deals", language: "en", tables: [{ name: "Deals", headings }] });

  test.each(["EUR", "USD", "CLP"])("is what its headings say: %s", (currency) => {
    expect(deals(headingsOf(dealsTable, "en", currency))).toBe(currency);
    expect(deals([...headingsOf(dealsTable, "es", currency), "My cost (GBP)"])).toBe(currency);
  });

  test("is not known where they say several, or nothing", () => {
    expect(deals(["Value (EUR)", "Fee (USD)"])).toBeUndefined();
    expect(deals(["Value", "Fee"])).toBeUndefined();
    expect(deals([])).toBeUndefined();
  });
});
