import { columnPlace } from "../../../src/sheets/columnPlace";
import { assumptionLogTable } from "../../../src/sheets/assumptions/assumptionLogTable";
import { dealsTable } from "../../../src/sheets/tables/dealsTable";
import { negotiationsTable } from "../../../src/sheets/tables/negotiationsTable";
import { partnersTable } from "../../../src/sheets/tables/partnersTable";
import { snapshotsTable } from "../../../src/sheets/tables/snapshotsTable";
import { termsTable } from "../../../src/sheets/tables/termsTable";
import { headingsOf, type TableDefinition } from "../../../src/sheets/tableDefinition";
import { evaluationTable } from "../../../src/sheets/tables/evaluationTable";

const english = { name: "Deals", language: "en" } as const;
const { value, partner } = dealsTable.columns;
const { roi, cac } = partnersTable.columns;

describe("a column is found by its heading", () => {
  test.each([
    ["in either language", ["Deal", "Valor (EUR)"], value],
    ["in either case", ["Deal", "VALUE (eur)"], value],
    ["with any spaces", ["Deal", " Value\u00a0 (USD) "], value],
    ["with what nobody sees", ["Deal", "\ufeffVal\u00adue (EUR\u200b)\u200e"], value],
    ["in full width", ["Deal", "\uff36alue\u3000\uff08EUR\uff09"], value],
    ["with its unit taken away", ["Deal", "Value"], value],
    ["with the unit that is its own", ["Deal", "ROI (%)"], roi],
  ])("%s", (_, headings, column) => {
    expect(columnPlace(english, headings, column)).toBe(1);
  });

  test.each([
    ["begins alike", "Partner (CRM id)", partner],
    ["goes on", "CAC basis", cac],
    ["has another unit", "ROI (points)", roi],
    ["has something else than a currency in its brackets", "Value (CRM)", value],
    ["has more behind its brackets", "Value (EUR) old", value],
    ["has a currency where no amount stands", "Partner (EUR)", partner],
  ])("never one that %s", (_, heading, column) => {
    expect(columnPlace(english, [heading], column)).toBe(-1);
  });

  test.each([
    ["the exact heading", ["Value", "Value (EUR)"], 1],
    ["the heading in the language of its sheet", ["Valor (EUR)", "Value (EUR)"], 1],
    ["in another language, the exact one", ["valor", "Valor (EUR)"], 1],
  ])("and %s wins", (_, headings, place) => {
    expect(columnPlace(english, headings, value)).toBe(place);
  });

  test("unless two are equally good, which is told with both", () => {
    expect(() => columnPlace(english, ["Value (EUR)", "Value (USD)"], value)).toThrow(
      expect.objectContaining({ sheetName: "Deals", headings: ["Value (EUR)", "Value (USD)"] }),
    );
  });

  test("in a table of 10,000 columns", () => {
    const headings = Array.from({ length: 10_000 }, (_, index) => `Partner ${index}`);
    expect(columnPlace(english, [...headings, "Partner"], partner)).toBe(10_000);
  });
});

const tables: readonly TableDefinition<string>[] = [
  assumptionLogTable,
  dealsTable,
  evaluationTable,
  negotiationsTable,
  partnersTable,
  snapshotsTable,
  termsTable,
];

describe.each(tables)("the table $name", (definition) => {
  test.each(["en", "es"] as const)(
    "has headings in %s of which each is found, and none taken for another",
    (language) => {
      const headings = headingsOf(definition, language, "EUR");
      const sheet = { name: "Sheet", language };
      const found = Object.values(definition.columns).map((column) => columnPlace(sheet, headings, column));
      expect(found).toEqual(headings.map((_, place) => place));
      for (const column of Object.values(definition.columns)) {
        const others = headings.filter((_, place) => place !== columnPlace(sheet, headings, column));
        expect(columnPlace(sheet, others, column)).toBe(-1);
      }
    },
  );
});
