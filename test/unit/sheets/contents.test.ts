import { cellAddress } from "../../../src/sheets/address";
import { templateOf } from "../../../src/sheets/templates";
import type { LinkedSheet } from "../../../src/sheets/linkedWorkbook";
import type { SheetSpec } from "../../../src/sheets/spec";

const options = { language: "en", currency: "EUR", sample: false, rows: 0, today: 46_090 } as const;

const evaluation: LinkedSheet = {
  templateId: "evaluation",
  name: "Evaluation",
  language: "en",
  tables: [{ name: "Evaluation2", headings: ["Partner", "Check"] }],
};
const terms: LinkedSheet = {
  templateId: "terms",
  name: "Términos",
  language: "es",
  tables: [
    { name: "Terms", headings: ["Partner", "Comprobación"] },
    { name: "Clauses", headings: ["Partner", "Comprobación"] },
  ],
};
const history: LinkedSheet = {
  templateId: "snapshots",
  name: "Weekly history",
  language: "en",
  tables: [{ name: "Snapshots", headings: ["Date", "KPI"] }],
};

function formulasIn({ cells }: SheetSpec): Map<string, string> {
  return new Map(
    cells.flatMap(({ row, column, content }) =>
      content.flatMap((line, r) =>
        line.flatMap((cell, c) =>
          cell.kind === "formula" ? [[cellAddress({ row: row + r, column: column + c }), cell.formula] as const] : [],
        ),
      ),
    ),
  );
}

const contents = templateOf("contents");

test("the cover counts the open checks of each sheet whose tables have checks, and all of them", () => {
  const formulas = formulasIn(contents.build(options, { sheets: [history, terms, evaluation] }));
  const count = (column: string) => `COUNTIFS(${column},"?*",${column},"<>"&"OK")+SUMPRODUCT(--ISERROR(${column}))`;
  expect(formulas.get("D6")).toBe(`=${count("Evaluation2[Check]")}`);
  expect(formulas.get("D7")).toBe(`=${count("Terms[Comprobación]")}+${count("Clauses[Comprobación]")}`);
  expect(formulas.get("D8")).toBeUndefined();
  expect(formulas.get("D9")).toBe("=SUM(D6:D8)");
});

test("a cover without sheets counts nothing", () => {
  expect(formulasIn(contents.build(options, { sheets: [] })).size).toBe(0);
});
