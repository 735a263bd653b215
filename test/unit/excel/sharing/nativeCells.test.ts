import type { DefinedName } from "../../../../src/excel/change/definedNames";
import type { SheetCell } from "../../../../src/excel/reading/sheetCells";
import type { Anchor } from "../../../../src/excel/sharing/nativeAnchors";
import {
  copiesOf,
  groupsOf,
  holdersOf,
  leftOf,
  type FollowedWorkbook,
  type NativeHolder,
} from "../../../../src/excel/sharing/nativeCells";
import type { RegisteredEntry } from "../../../../src/excel/sharing/nativeRegister";
import { nativeFormula } from "../../../../src/formulas/native/nativeFormula";
import { cellAddress } from "../../../../src/sheets/address";
import type { Block } from "../../../../src/sheets/spec";

const single = { shapeOf: () => ({ rows: 1, columns: 1 }), textsOf: () => [] };

function nativeOf(live: string): string {
  const form = nativeFormula(live, single);
  if (!form.ok) throw new Error(form.reason);
  return form.formula;
}

/** What was made native in column C of Plan, from row 4 on (counted from 0), under one hidden name. */
function entriesOf(lives: readonly string[], rest: Partial<RegisteredEntry> = {}): RegisteredEntry[] {
  return lives.map((live, row) => ({
    when: "2026-03-09 14:05",
    sheetId: "{plan}",
    sheetName: "Plan",
    address: cellAddress({ row: row + 4, column: 2 }),
    live,
    native: nativeOf(live),
    valueBefore: "",
    valueAfter: "",
    anchor: "PartnerNative_1",
    row,
    ...rest,
  }));
}

function cell(row: number, column: number, live: string, sheet = "Plan"): SheetCell {
  const formula = live.startsWith("=") && live.includes("PARTNER") ? nativeOf(live) : live;
  return { sheetId: `{${sheet.toLowerCase()}}`, sheetName: sheet, row, column, value: 2, formula };
}

function anchor(block: Block | undefined, sheet = "{plan}", name = "PartnerNative_1"): Anchor {
  return { name, formula: "", sheetId: sheet, sheetName: sheet, block };
}

function workbookOf(cells: readonly SheetCell[], rest: Partial<FollowedWorkbook> = {}): FollowedWorkbook {
  const sheets = [{ id: "{plan}", name: "Plan" }];
  return { cells, names: [], anchors: [anchor({ row: 4, column: 2, rows: 3, columns: 1 })], sheets, ...rest };
}

const rows = (first: number, count = 3) =>
  Array.from({ length: count }, (_, index) => `=PARTNER.ROI(A${first + index + 1},B${first + index + 1})`);

/** Where what is put back, and what is left. */
function follow(entries: readonly RegisteredEntry[], workbook: FollowedWorkbook) {
  const groups = groupsOf(entries, workbook);
  const found = holdersOf(groups, workbook);
  const place = ({ at, name }: NativeHolder) => name?.name ?? cellAddress(at);
  return {
    back: Object.fromEntries(found.map((each) => [place(each), each.live])),
    left: leftOf(entries, groups, found, workbook).map(
      ({ told }) => `${told.sheetName} ${told.address} ${told.reason}`,
    ),
  };
}

describe("native formulas are found again", () => {
  it("where they were", () => {
    const cells = rows(4).map((live, row) => cell(row + 4, 2, live));
    expect(follow(entriesOf(rows(4)), workbookOf(cells))).toEqual({
      back: { C5: rows(4)[0], C6: rows(4)[1], C7: rows(4)[2] },
      left: [],
    });
  });

  it("below rows that were inserted, each with its own references", () => {
    const cells = rows(6).map((live, row) => cell(row + 6, 2, live));
    const anchors = [anchor({ row: 6, column: 2, rows: 3, columns: 1 })];
    expect(follow(entriesOf(rows(4)), workbookOf(cells, { anchors }))).toEqual({
      back: { C7: rows(6)[0], C8: rows(6)[1], C9: rows(6)[2] },
      left: [],
    });
  });

  it("around a row that was inserted among them, and in rows that a table got since", () => {
    const cells = [4, 6, 7, 9].map((row) => cell(row, 2, rows(row, 1)[0] ?? ""));
    const anchors = [anchor({ row: 4, column: 2, rows: 4, columns: 1 })];
    const { back, left } = follow(entriesOf(rows(4)), workbookOf(cells, { anchors }));
    expect(Object.keys(back)).toEqual(["C5", "C7", "C8", "C10"]);
    expect(back["C10"]).toBe("=PARTNER.ROI(A10,B10)");
    expect(left).toEqual([]);
  });

  it("where sorting took them", () => {
    const cells = [4, 11, 12].map((row) => cell(row, 2, rows(row, 1)[0] ?? ""));
    const { back, left } = follow(entriesOf(rows(4)), workbookOf(cells));
    expect(back["C13"]).toBe("=PARTNER.ROI(A13,B13)");
    expect(Object.keys(back)).toHaveLength(3);
    expect(left).toEqual([]);
  });

  it("on a sheet that was renamed in another copy of the file, by the hidden name alone", () => {
    const cells = rows(4).map((live, row) => cell(row + 4, 2, live, "Offers"));
    const anchors = [anchor({ row: 4, column: 2, rows: 3, columns: 1 }, "{offers}")];
    const sheets = [{ id: "{offers}", name: "Offers" }];
    expect(Object.keys(follow(entriesOf(rows(4)), workbookOf(cells, { anchors, sheets })).back)).toHaveLength(3);
  });

  it("by their address, in a register of before cells had hidden names", () => {
    const cells = rows(4).map((live, row) => cell(row + 4, 2, live));
    const entries = entriesOf(rows(4), { anchor: "" });
    expect(Object.keys(follow(entries, workbookOf(cells, { anchors: [] })).back)).toEqual(["C5", "C6", "C7"]);
  });

  it("in defined names", () => {
    const entries = entriesOf(["=PARTNER.ROI(Plan!$A$1,Plan!$B$1)"], {
      sheetId: "",
      sheetName: "",
      address: "Gain",
      anchor: "",
    });
    const formula = nativeOf("=PARTNER.ROI(Offers!$A$1,Offers!$B$1)");
    const names: DefinedName[] = [
      { item: {} as Excel.NamedItem, name: "Gain", formula, isHidden: false, sheet: undefined },
    ];
    expect(follow(entries, workbookOf([], { names })).back).toEqual({
      Gain: "=PARTNER.ROI(Offers!$A$1,Offers!$B$1)",
    });
    expect(follow(entries, workbookOf([]))).toEqual({ back: {}, left: [" Gain changed"] });
  });
});

describe("what is not found is told", () => {
  it("a cell that holds something else, where it stands now", () => {
    const cells = [cell(6, 2, rows(6)[0] ?? ""), cell(7, 2, "=1+1"), cell(8, 2, rows(6)[2] ?? "")];
    const anchors = [anchor({ row: 6, column: 2, rows: 3, columns: 1 })];
    const { back, left } = follow(entriesOf(rows(4)), workbookOf(cells, { anchors }));
    expect(Object.keys(back)).toEqual(["C7", "C9"]);
    expect(left).toEqual(["Plan C8 changed"]);
  });

  it("cells that were deleted, and a sheet that is gone", () => {
    const entries = entriesOf(rows(4, 1));
    expect(follow(entries, workbookOf([], { anchors: [anchor(undefined)] })).left).toEqual(["Plan C5 cellGone"]);
    expect(follow(entries, workbookOf([], { anchors: [], sheets: [] })).left).toEqual(["Plan C5 sheetGone"]);
  });

  it("copies of the sheet, which stay native", () => {
    const cells = [cell(4, 2, rows(4)[0] ?? ""), cell(4, 2, rows(4)[0] ?? "", "Copy")];
    const block = { row: 4, column: 2, rows: 1, columns: 1 };
    const anchors = [anchor(block), anchor(block, "{copy}")];
    const sheets = [
      { id: "{plan}", name: "Plan" },
      { id: "{copy}", name: "Copy" },
    ];
    const workbook = workbookOf(cells, { anchors, sheets });
    const entries = entriesOf(rows(4, 1));
    expect(follow(entries, workbook)).toEqual({ back: { C5: rows(4)[0] }, left: [] });
    expect(copiesOf(entries, workbook)).toEqual(["Copy"]);
    expect(copiesOf(entries, workbookOf(cells.slice(0, 1)))).toEqual([]);
  });

  it("nothing of a formula that a person wrote elsewhere", () => {
    const cells = [cell(4, 2, "=A5/B5"), cell(4, 7, rows(4)[0] ?? "")];
    const { back, left } = follow(entriesOf(rows(4, 1)), workbookOf(cells));
    expect(back).toEqual({});
    expect(left).toEqual(["Plan C5 changed"]);
  });

  it("hundreds of formulas in one go", () => {
    const lives = rows(4, 500);
    const cells = lives.map((live, row) => cell(row + 4, 2, live));
    const anchors = [anchor({ row: 4, column: 2, rows: 500, columns: 1 })];
    const { back, left } = follow(entriesOf(lives), workbookOf(cells, { anchors }));
    expect(Object.keys(back)).toHaveLength(500);
    expect(left).toEqual([]);
  });
});
