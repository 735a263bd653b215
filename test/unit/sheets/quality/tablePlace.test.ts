import type { Language } from "../../../../src/playbook/language";
import type { LinkedTable } from "../../../../src/sheets/linkedWorkbook";
import { dealsTable } from "../../../../src/sheets/tables/dealsTable";
import { termsTable } from "../../../../src/sheets/tables/termsTable";
import { tablePlace } from "../../../../src/sheets/quality/tablePlace";
import { headingsOf } from "../../../../src/sheets/tableDefinition";

function sheet(language: Language, tables: readonly LinkedTable[]) {
  return { name: "Sheet", language, tables };
}

describe("a table of a generated sheet", () => {
  it.each(["en", "es"] as const)("is found by its headings in %s, whatever it is called", (language) => {
    const place = tablePlace(
      sheet(language, [{ name: "Table7", headings: headingsOf(dealsTable, language, "MXN") }]),
      dealsTable,
    );
    expect(place?.name).toBe("Table7");
    expect(Object.values(place?.columns ?? {})).toEqual(Object.keys(dealsTable.columns).map((_, index) => index));
  });

  it("is found with columns inserted, moved and removed", () => {
    const headings = headingsOf(dealsTable, "en", "USD").filter((heading) => heading !== "Closed on");
    const place = tablePlace(
      sheet("en", [{ name: "Deals", headings: ["Mine", ...headings.toReversed()] }]),
      dealsTable,
    );
    expect(place?.columns["deal"]).toBe(headings.length);
    expect(place?.columns["check"]).toBe(1);
    expect(place?.columns).not.toHaveProperty("closed");
  });

  it("is told from another table of its sheet, also when it is gone", () => {
    const clauses = { name: "Clauses", headings: ["Partner", "Check", "Share (%)", "Settled"] };
    const terms = { name: "Terms", headings: headingsOf(termsTable, "en", "USD") };
    expect(tablePlace(sheet("en", [clauses, terms]), termsTable)?.name).toBe("Terms");
    expect(tablePlace(sheet("en", [clauses]), termsTable)).toBeUndefined();
    expect(tablePlace(sheet("en", []), termsTable)).toBeUndefined();
  });
});
