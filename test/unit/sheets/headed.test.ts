import { languages } from "../../../src/playbook/language";
import { headingsIn } from "../../../src/locales/headings";
import { headed } from "../../../src/sheets/headed";
import { headingOf, isInCurrency, nameOf, type TableColumn } from "../../../src/sheets/tableDefinition";

function headingTexts(language: (typeof languages)[number]): Readonly<Record<string, string>> {
  const tables = Object.entries(headingsIn(language));
  return Object.fromEntries(
    tables.flatMap(([table, columns]) => Object.entries(columns).map(([id, text]) => [`${table}.${id}`, text])),
  );
}

test("a heading has no other place than that of the currency, and has it in every language or in none", () => {
  const places = languages.map((language) =>
    Object.entries(headingTexts(language)).flatMap(([id, text]) =>
      [...text.matchAll(/\{[^}]*\}/g)].map(([place]) => `${id}: ${place}`),
    ),
  );
  for (const found of places) expect(found).toEqual(places[0]);
  expect(places[0]?.filter((place) => !place.endsWith(": {currency}"))).toEqual([]);
  expect(places[0]).toContain("deals.value: {currency}");
});

describe("a column", () => {
  const ofDeals: Readonly<Record<"value" | "share", TableColumn>> = headed("deals", {
    value: { kind: "amount" },
    share: { kind: "share" },
  });
  const ofTerms: Readonly<Record<"paidYears" | "own", TableColumn>> = headed("terms", {
    paidYears: { kind: "count" },
    own: { heading: () => "Own", kind: "text" },
  });
  const columns = { ...ofDeals, ...ofTerms };

  test("is headed by what the words have for its table and id, unless it has a heading of its own", () => {
    const all = Object.values(columns).map((column) => languages.map((each) => headingOf(column, each, "MXN")));
    expect(all).toEqual([
      ["Value (MXN)", "Valor (MXN)"],
      ["Share paid (%)", "Share pagado (%)"],
      ["Share paid (years)", "Share pagado (años)"],
      ["Own", "Own"],
    ]);
  });

  test("is called by its heading without the unit of its kind", () => {
    const names = Object.values(columns).map((column) => nameOf(column, "en"));
    expect(names).toEqual(["Value", "Share paid", "Share paid (years)", "Own"]);
  });

  test("is in the currency of its sheet if its heading names that", () => {
    expect(Object.values(columns).map((column) => isInCurrency(column, "es"))).toEqual([true, false, false, false]);
  });

  test("that nobody named is told", () => {
    const columnsOf: Readonly<Record<"nameless", TableColumn>> = headed("deals", {
      nameless: { kind: "text" } as TableColumn,
    });
    expect(() => columnsOf.nameless.heading("en")).toThrow("The column nameless of deals has no heading");
  });
});
