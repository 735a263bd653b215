import { columnReference } from "../../../src/sheets/address";
import { AmbiguousHeading } from "../../../src/sheets/columnPlace";
import { dealsTable } from "../../../src/sheets/tables/dealsTable";
import {
  linkedFromSpec,
  linkedSheet,
  MissingLink,
  nameOn,
  tableLink,
  type LinkedSheet,
} from "../../../src/sheets/linkedWorkbook";
import { headingsOf } from "../../../src/sheets/tableDefinition";
import { evaluation } from "../../../src/sheets/templates/evaluation";
import { specOf } from "./specWorkbook";

function deals(changes: Partial<LinkedSheet> = {}): LinkedSheet {
  return {
    templateId: "deals",
    name: "Deals",
    language: "en",
    tables: [{ name: "Deals", headings: headingsOf(dealsTable, "en", "EUR") }],
    ...changes,
  };
}

describe("a link to a table", () => {
  test("is a structured reference to a column by its id", () => {
    expect(tableLink({ sheets: [deals()] }, dealsTable).column("value")).toBe("Deals[[Value (EUR)]]");
  });

  test("follows the name that the table has in the workbook, and the currency and language of its sheet", () => {
    const spanish = deals({
      language: "es",
      tables: [{ name: "Deals2", headings: headingsOf(dealsTable, "es", "MXN") }],
    });
    expect(tableLink({ sheets: [spanish] }, dealsTable).column("value")).toBe("Deals2[[Valor (MXN)]]");
  });

  test("finds a column wherever a person has moved it", () => {
    const headings = headingsOf(dealsTable, "en", "EUR").toReversed();
    const link = tableLink({ sheets: [deals({ tables: [{ name: "Deals", headings }] })] }, dealsTable);
    expect(link.column("partner")).toBe("Deals[Partner]");
  });

  test.each(["Partner (CRM id)", "PARTNER ID", "Partner name"])("passes over a person's column %s", (added) => {
    const headings = [added, ...headingsOf(dealsTable, "en", "EUR")];
    const link = tableLink({ sheets: [deals({ tables: [{ name: "Deals", headings }] })] }, dealsTable);
    expect(link.column("partner")).toBe("Deals[Partner]");
  });

  test("tells on which sheet two headings could be meant", () => {
    const headings = [...headingsOf(dealsTable, "en", "EUR"), "Value (USD)"];
    const link = tableLink({ sheets: [deals({ tables: [{ name: "Deals", headings }] })] }, dealsTable);
    expect(() => link.column("value")).toThrow(new AmbiguousHeading("Deals", ["Value (EUR)", "Value (USD)"]));
  });

  test.each([
    ["the sheet", { sheets: [] }, undefined, undefined],
    ["the table", { sheets: [deals({ tables: [] })] }, "Deals", "Deals"],
    ["the column", { sheets: [deals({ tables: [{ name: "Deals", headings: ["Deal"] }] })] }, "Deals", "Value"],
  ])("says what is missing: %s", (_, workbook, sheetName, missing) => {
    let failure: unknown;
    try {
      tableLink(workbook, dealsTable).column("value");
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(MissingLink);
    expect(failure).toMatchObject({ templateId: "deals", sheetName, missing });
  });

  test("marks what means something inside brackets, and gives such a heading brackets of its own", () => {
    expect(columnReference("Deals", "Value (EUR)] #1 'x' @a")).toBe("Deals[[Value (EUR)'] '#1 ''x'' '@a]]");
  });
});

test("of two sheets of one template the first is linked to", () => {
  const sheets = [deals({ name: "Deals (2)" }), deals()];
  expect(linkedSheet({ sheets }, "deals").name).toBe("Deals (2)");
});

test("a name of another sheet is quoted with its sheet", () => {
  expect(nameOn(deals({ name: "Ana's deals" }), "AsOf")).toBe("'Ana''s deals'!AsOf");
});

test("a sheet that is about to be made is linked to under the names that it will have", () => {
  const spec = specOf(evaluation, { language: "en", sample: false });
  const linked = linkedFromSpec(spec, "Evaluation (2)", ["PartnerEvaluation3"]);
  expect(linked).toMatchObject({ templateId: "evaluation", name: "Evaluation (2)", language: "en" });
  expect(linked.tables[0]?.name).toBe("PartnerEvaluation3");
  expect(linked.tables[0]?.headings.slice(0, 3)).toEqual(["Partner", "Type", "Strategic fit (/10)"]);
});
