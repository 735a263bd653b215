import type { SheetSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { columnOf, editedBy, person, places, sheetIn, shifted, tableOf, type Act } from "./editedSheet";
import { everyCommand } from "./everyCommand";
import { createFrom, errorsOf, sheetOf, snapshotOf, textOf, valuesOf } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook } from "./workbook";

/** What a person does to a generated sheet, and what the add-in and the grid make of it. */
const SHEET = "Evaluation";
const TABLE = "PartnerEvaluation";

let workbook: Workbook;
let original: WorkbookSnapshot;
let asMade: SheetSnapshot;

beforeAll(async () => {
  workbook = await openWorkbook();
  await createFrom(workbook, "evaluation");
  original = await snapshotOf(workbook);
  asMade = sheetIn(original, SHEET);
});

afterAll(async () => {
  await closeSound(workbook);
});

/** Each partner's score, rank and decision, whatever row it is in. */
function judged(sheet: SheetSnapshot, partners = "Partner"): Record<string, unknown> {
  const columns = ["Score (/10)", "Rank", "Decision", "Check"].map((heading) => columnOf(sheet, heading));
  return Object.fromEntries(
    columnOf(sheet, partners).flatMap((partner, row) =>
      partner === null ? [] : [[String(partner), columns.map((values) => values[row])]],
    ),
  );
}

/** The ranking below the table, which the chart draws. */
function ranking(sheet: SheetSnapshot): unknown[] {
  const block = sheet.charts[0]?.series[0]?.categories?.block;
  return block ? valuesOf(sheet, block.row, block.column, block.rows, 1).flat() : [];
}

/** The list from which a partner's type is chosen. */
function typeList(sheet: SheetSnapshot): SheetSnapshot["validations"][number] | undefined {
  const { block, columns } = tableOf(sheet);
  const column = block.column + columns.indexOf("Type");
  return sheet.validations.find((each) => each.block.column === column && each.block.row === block.row + 1);
}

interface EditedSheet {
  readonly name: string;
  readonly act: Act;
  readonly expected: (sheet: SheetSnapshot, workbook: WorkbookSnapshot) => void;
  /** How many things there are to undo. */
  readonly steps?: number;
  /** What the sheet is called then. */
  readonly sheet?: string;
}

const nameFormula = (snapshot: WorkbookSnapshot, name: string): string | undefined =>
  snapshot.names.find((each) => each.name === name)?.formula;

const edits: readonly EditedSheet[] = [
  {
    name: "rows inserted above the table",
    act: (preview) => preview.insertRows("Evaluation", 3, 2),
    expected: (sheet, all) => {
      const { tables, validations, rules, charts, area } = shifted(places(asMade), "row", 2, 2);
      expect(places(sheet)).toMatchObject({ tables, validations, rules, charts, area });
      expect(sheet.freeze?.rows).toBe((asMade.freeze?.rows ?? 0) + 2);
      expect(sheet.print.titleRows).toEqual({ from: 8, to: 8 });
      expect(nameFormula(all, "Threshold")).toBe("=Evaluation!$D$6");
      expect(judged(sheet)).toEqual(judged(asMade));
      expect(ranking(sheet)).toEqual(ranking(asMade));
    },
  },
  {
    name: "a row inserted into the table, which calculates as the others do",
    act: async (preview) => {
      await preview.insertRows("Evaluation", 10);
      preview.paste("Evaluation", "B10", [["Zenith", "", "9", "9", "9", "9", "9"]]);
    },
    steps: 2,
    expected: (sheet) => {
      expect(tableOf(sheet).block.rows).toBe(14);
      expect(judged(sheet)).toMatchObject({ Zenith: [9, 1, "Advance", "OK"] });
      expect(ranking(sheet)[0]).toBe("Zenith");
      expect(sheet.validations.length).toBe(asMade.validations.length);
    },
  },
  {
    name: "a row of the table deleted",
    act: (preview) => preview.deleteRows("Evaluation", 10),
    expected: (sheet) => {
      expect(places(sheet).tables).toEqual(shifted(places(asMade).tables, "row", 9, -1));
      expect(Object.keys(judged(sheet))).toHaveLength(Object.keys(judged(asMade)).length - 1);
    },
  },
  {
    name: "the table's first row deleted",
    act: (preview) => preview.deleteRows("Evaluation", 8),
    expected: (sheet) => {
      expect(tableOf(sheet).block).toMatchObject({ row: 6, rows: 12 });
      const named = (each: SheetSnapshot): unknown[] => ranking(each).filter((partner) => partner !== "");
      expect(named(sheet)).toEqual(named(asMade).slice(1));
    },
  },
  {
    name: "rows inserted into the table alone",
    act: (preview) => preview.insertTableRows("PartnerEvaluation", 10, 2),
    expected: (sheet) => {
      expect(tableOf(sheet).block.rows).toBe(15);
      // The lists in the table grow with it.
      expect(typeList(sheet)).toMatchObject({ formula1: typeList(asMade)?.formula1, block: { rows: 14 } });
      expect(valuesOf(sheet, 0, 15, 12, 1)).toEqual(valuesOf(asMade, 0, 15, 12, 1));
      expect(judged(sheet)).toEqual(judged(asMade));
      expect(ranking(sheet)).toEqual(ranking(asMade));
    },
  },
  {
    name: "rows deleted from the table alone",
    act: (preview) => preview.deleteTableRows("PartnerEvaluation", 15, 2),
    expected: (sheet) => {
      expect(tableOf(sheet).block.rows).toBe(11);
      expect(valuesOf(sheet, 0, 15, 12, 1)).toEqual(valuesOf(asMade, 0, 15, 12, 1));
      expect(ranking(sheet)).toEqual(ranking(asMade));
    },
  },
  {
    name: "the table sorted by its partners, from A to Z",
    act: (preview) => preview.sortTable("PartnerEvaluation", "Partner"),
    expected: (sheet) => {
      const partners = Object.keys(judged(asMade));
      const collator = new Intl.Collator("en");
      expect(columnOf(sheet, "Partner").slice(0, partners.length)).toEqual([...partners].sort(collator.compare));
      expect(judged(sheet)).toEqual(judged(asMade));
      expect(places(sheet)).toEqual(places(asMade));
      expect(tableOf(sheet).calculatedColumns).toEqual(tableOf(asMade).calculatedColumns);
    },
  },
  {
    name: "the table sorted by its scores, the best ones first behind the empty texts",
    act: (preview) => preview.sortTable("PartnerEvaluation", "Score (/10)", true),
    expected: (sheet) => {
      const scores = columnOf(sheet, "Score (/10)");
      const numbers = scores.filter((score) => typeof score === "number");
      expect(scores.slice(0, scores.length - numbers.length).every((score) => score === "")).toBe(true);
      expect(scores.slice(scores.length - numbers.length)).toEqual([...numbers].sort((one, other) => other - one));
      expect(judged(sheet)).toEqual(judged(asMade));
    },
  },
  {
    name: "the table filtered, of which only SUBTOTAL takes notice",
    act: async (preview) => {
      preview.paste("Evaluation", "R1", [["=SUBTOTAL(3,B8:B19)"], ["=COUNTA(B8:B19)"]]);
      await preview.filterTable("PartnerEvaluation", "Decision", ["advance"]);
    },
    steps: 2,
    expected: (sheet) => {
      const decisions = columnOf(sheet, "Decision");
      const { filters, hiddenRows = [] } = tableOf(sheet);
      expect(filters?.[9]).toEqual(["Advance"]);
      const hidden = decisions.flatMap((decision, row) => (decision === "Advance" ? [] : [7 + row]));
      expect(hiddenRows).toEqual(hidden);
      const advancing = decisions.filter((decision) => decision === "Advance").length;
      expect(valuesOf(sheet, 0, 17, 2, 1).flat()).toEqual([advancing, Object.keys(judged(asMade)).length]);
      expect(judged(sheet)).toEqual(judged(asMade));
    },
  },
  {
    name: "a row moved down within the table",
    act: (preview) => preview.moveRows("Evaluation", 9, 1, 12),
    expected: (sheet) => {
      const [first, second, ...others] = columnOf(asMade, "Partner");
      expect(columnOf(sheet, "Partner")).toEqual([first, ...others.slice(0, 2), second, ...others.slice(2)]);
      expect(places(sheet)).toEqual(places(asMade));
      expect(judged(sheet)).toEqual(judged(asMade));
    },
  },
  {
    name: "a column inserted into the table, which gets a heading",
    act: (preview) => preview.insertColumns("Evaluation", "D"),
    expected: (sheet, all) => {
      expect(tableOf(sheet).columns[2]).toBe("Column1");
      expect(places(sheet).rules).toEqual(shifted(places(asMade).rules, "column", 3, 1));
      expect(nameFormula(all, "Weights")).toBe("=Evaluation!$E$5:$I$5");
      expect(judged(sheet)).toEqual(judged(asMade));
      expect(ranking(sheet)).toEqual(ranking(asMade));
    },
  },
  {
    name: "a column of the table deleted",
    act: (preview) => preview.deleteColumns("Evaluation", "N"),
    expected: (sheet) => {
      expect(tableOf(sheet).columns).toEqual(tableOf(asMade).columns.slice(0, -1));
      expect(judged(sheet)).toEqual(judged(asMade));
    },
  },
  {
    name: "a column moved within the table",
    act: (preview) => preview.moveColumns("Evaluation", "C", 1, "K"),
    expected: (sheet) => {
      expect(tableOf(sheet).columns.slice(0, 2)).toEqual(["Partner", "Strategic fit (/10)"]);
      expect(tableOf(sheet).columns[8]).toBe("Type");
      expect(typeList(sheet)?.block).toEqual({ row: 7, column: 9, rows: 12, columns: 1 });
      expect(judged(sheet)).toEqual(judged(asMade));
      expect(ranking(sheet)).toEqual(ranking(asMade));
    },
  },
  {
    name: "a column renamed",
    act: (preview) => preview.setCell("Evaluation", "B7", "Candidate"),
    expected: (sheet) => {
      expect(tableOf(sheet).columns[0]).toBe("Candidate");
      expect(judged(sheet, "Candidate")).toEqual(judged(asMade));
    },
  },
  {
    name: "partners pasted below the table, which grows",
    act: (preview) => preview.paste("Evaluation", "B20", [["Zenith", "", "9", "9", "9", "9", "9"]]),
    expected: (sheet) => {
      expect(tableOf(sheet).block.rows).toBe(14);
      expect(judged(sheet)).toMatchObject({ Zenith: [9, 1, "Advance", "OK"] });
      expect(ranking(sheet)[0]).toBe("Zenith");
    },
  },
  {
    name: "the sheet renamed",
    act: (preview) => preview.renameSheet("Evaluation", "Us 'n' them"),
    sheet: "Us 'n' them",
    expected: (sheet, all) => {
      expect(nameFormula(all, "Threshold")).toBe("='Us ''n'' them'!$D$4");
      expect(judged(sheet)).toEqual(judged(asMade));
    },
  },
  {
    name: "the sheet copied",
    act: (preview) => preview.copySheet("Evaluation"),
    sheet: "Evaluation (2)",
    expected: (sheet) => {
      expect(tableOf(sheet).name).toBe(`${TABLE}2`);
      expect(places(sheet)).toEqual(places(asMade));
      expect(judged(sheet)).toEqual(judged(asMade));
    },
  },
  {
    name: "the sheet moved",
    act: (preview) => preview.moveSheet("Evaluation", 0),
    expected: (_sheet, all) => expect(all.sheets.map(({ name }) => name)).toEqual([SHEET, "Sheet1"]),
  },
];

test.each(edits)("$name: everything follows, and undoing brings everything back", async (edit) => {
  const edited = await editedBy(workbook, original, edit.act, edit.steps);
  for (const each of edited.sheets) expect(errorsOf(each)).toEqual([]);
  edit.expected(sheetIn(edited, edit.sheet ?? SHEET), edited);
});

test("a deleted sheet comes back with all that was on it", async () => {
  const edited = await editedBy(workbook, original, (preview) => preview.deleteSheet("Evaluation"));
  expect(edited.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

describe("on a sheet that was edited in every way", () => {
  const commands = [
    "selected cells are scored",
    "a formula is inserted",
    "a cell is explained",
    "the workbook is checked before it is shared",
    "formulas are made native",
    "formulas are made live again",
  ];

  beforeAll(async () => {
    await person(workbook, async (preview) => {
      await preview.insertColumns("Evaluation", "D");
      await preview.insertRows("Evaluation", 3);
      await preview.insertTableRows("PartnerEvaluation", 11, 1);
      await preview.sortTable("PartnerEvaluation", "Partner");
      await preview.setCell("Evaluation", "B8", "Candidate");
      await preview.filterTable("PartnerEvaluation", "Decision", ["Advance"]);
      await preview.renameSheet("Evaluation", "Us 'n' them");
    });
  });

  test.each(everyCommand.filter(({ name }) => commands.includes(name)))("$name", ({ run }) => run(workbook));

  test("the partners are judged as before", async () => {
    const sheet = await sheetOf(workbook, "Us 'n' them");
    expect(errorsOf(sheet)).toEqual([]);
    expect(judged(sheet, "Candidate")).toEqual(judged(asMade));
    expect(await textOf(workbook, "Us 'n' them", "B8")).toBe("Candidate");
  });

  test("a file keeps the filter, with the rows that it hides", async () => {
    const before = tableOf(await sheetOf(workbook, "Us 'n' them"));
    const notHeld = await workbook.page.evaluate(async () => {
      const told = await window.preview.open(await window.preview.save());
      await window.preview.settled();
      return told.map(({ kind }) => kind);
    });
    expect(notHeld.filter((kind) => kind === "filter" || kind === "grouping")).toEqual([]);
    const after = tableOf(await sheetOf(workbook, "Us 'n' them"));
    expect([after.filters, after.hiddenRows]).toEqual([before.filters, before.hiddenRows]);
    expect(after.hiddenRows).not.toEqual([]);
  });
});
