import { qualityCheck } from "../../../../src/sheets/quality/qualityCheck";
import { amount, part } from "../../../../src/sheets/holding";
import type { CheckedGroup, QualitySheet } from "../../../../src/sheets/quality/qualityWorkbook";
import { groupOf, sheetOf } from "./groupOf";

const today = 46_000;

function findingsOf(groups: readonly CheckedGroup[], rest: Partial<QualitySheet> = {}) {
  return qualityCheck({ sheets: [sheetOf(groups, rest)], today }).sheets.flatMap(({ findings }) => findings);
}

describe("the check of the data", () => {
  it("has nothing to tell of a workbook without sheets, or with blank ones", () => {
    expect(qualityCheck({ sheets: [], today })).toEqual({ checked: 0, sheets: [] });
    const blank = groupOf({ holds: { cac: amount }, once: "partner" }, { partner: [null, ""], cac: [null, ""] });
    expect(qualityCheck({ sheets: [sheetOf([blank]), sheetOf([])], today })).toEqual({ checked: 2, sheets: [] });
  });

  it("tells the cells of each kind, neighbours together", () => {
    const group = groupOf(
      { holds: { share: part, cac: amount }, once: "partner", inOrder: [["start", "end"]] },
      {
        partner: ["Acme", "Nova", "acme"],
        share: [88, 25, "0,5"],
        cac: [-1, "12", { error: "#N/A" }],
        start: [9, 9, 9],
        end: [8, 9, 8],
      },
    );
    expect(findingsOf([group])).toEqual([
      { kind: "numberAsText", count: 2, addresses: ["D10", "C11"] },
      { kind: "percent", count: 2, addresses: ["C9:C10"] },
      { kind: "negative", count: 1, addresses: ["D9"] },
      { kind: "dateOrder", count: 2, addresses: ["F9", "F11"] },
      { kind: "repeatedPartner", partner: "Acme", count: 2, addresses: ["B9", "B11"] },
    ]);
  });

  it("tells the weights with their sum, and a table that is gone by its name", () => {
    const weights = groupOf({ addUp: "weights" }, { weights: [60, 30] });
    expect(findingsOf([weights], { missingTables: ["Deals"] })).toEqual([
      { kind: "tableMissing", table: "Deals" },
      { kind: "weights", sum: 90, addresses: ["B9:B10"] },
    ]);
  });

  it("tells shares by the range that is usual", () => {
    const usual = { low: "low", high: "high" };
    const group = groupOf(
      { share: { cells: "share", usual } },
      { share: [0.5, 0.6, 0.05], low: [0.1, 0.2, 0.1], high: [0.3, 0.3, 0.3] },
    );
    expect(findingsOf([group])).toEqual([
      { kind: "unusualShare", usual: { low: 0.1, high: 0.3 }, count: 2, addresses: ["B9", "B11"] },
      { kind: "unusualShare", usual: { low: 0.2, high: 0.3 }, count: 1, addresses: ["B10"] },
    ]);
  });

  it("compares the partners of one sheet with the direct CAC of another", () => {
    const partners = sheetOf([groupOf({ partnerCac: "cac" }, { cac: [2000, 5000] })]);
    const terms = sheetOf([groupOf({ directCac: "DirectCac" }, { DirectCac: [2000] })], { name: "Terms" });
    expect(qualityCheck({ sheets: [partners, terms], today }).sheets).toEqual([
      {
        sheetId: "{1}",
        name: "Partners",
        visible: true,
        findings: [{ kind: "swappedCac", count: 1, addresses: ["B10"] }],
      },
    ]);
  });

  it("tells a history whose last record is older than a week", () => {
    const history = (days: readonly (number | null)[]) => groupOf({ recordedOn: "date" }, { date: days });
    expect(findingsOf([history([today - 15, today - 8, null])])).toEqual([
      { kind: "staleHistory", day: today - 8, daysAgo: 8, addresses: ["B10"] },
    ]);
    expect(findingsOf([history([today - 15, today - 7])])).toEqual([]);
    expect(findingsOf([history([null])])).toEqual([]);
  });
});
