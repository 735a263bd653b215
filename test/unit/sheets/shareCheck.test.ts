import fc from "fast-check";
import { traitsReader } from "../../../src/formulas/formulaTraits";
import { blocksOfCells } from "../../../src/sheets/share/blocksOfCells";
import { shareCheck, withoutTraits } from "../../../src/sheets/share/shareCheck";
import type { SharedCells, SharedSheet, SharedWorkbook } from "../../../src/sheets/share/sharedWorkbook";

const today = 46_000;
const nobody = { author: "", lastAuthor: "", manager: "", company: "" };

function sheetWith(cells: Partial<SharedSheet> = {}): SharedSheet {
  return { id: "{1}", name: "Plan", visibility: "Visible", blocks: [], comments: [], names: [], tables: [], ...cells };
}

function workbookWith(sheet: Partial<SharedSheet>, rest: Partial<SharedWorkbook> = {}): SharedWorkbook {
  return { name: "Book1.xlsx", sheets: [sheetWith(sheet)], names: [], properties: nobody, today, ...rest };
}

/** Cells from A1 on; those in `errors` (as "row,column") show an error. */
function cellsOf(formulas: readonly (readonly unknown[])[], errors: readonly string[] = []): SharedCells {
  return {
    row: 0,
    column: 0,
    formulas: formulas.map((line) =>
      line.map((each) => (typeof each === "string" && each.startsWith("=") ? each : null)),
    ),
    errors: formulas.map((line, row) => line.map((_, column) => errors.includes(`${row},${column}`))),
  };
}

function findingsOf(sheet: Partial<SharedSheet>) {
  return shareCheck(workbookWith(sheet)).sheets.flatMap(({ findings }) => findings);
}

describe("the check of a workbook before it is shared", () => {
  it("has nothing to tell of an empty workbook", () => {
    expect(shareCheck(workbookWith({}))).toEqual({ workbook: [], sheets: [] });
    expect(shareCheck(workbookWith({}, { sheets: [] }))).toEqual({ workbook: [], sheets: [] });
  });

  it("has nothing to tell of values and plain formulas", () => {
    expect(findingsOf({ blocks: [cellsOf([["Total", 7, true, "", "=SUM(B1:B9)*Plan!C1"]])] })).toEqual([]);
  });

  it("tells the cells of each kind, neighbours together", () => {
    const blocks = [
      cellsOf(
        [
          ["=PARTNER.SCORE(B1:F1)", "=TODAY()", "=[Other.xlsx]Data!A1"],
          ["=PARTNER.SCORE(B2:F2)", "x", "=1/0"],
          ["x", "x", "=PARTNER.ROI(1,NOW())"],
        ],
        ["1,2", "2,2"],
      ),
    ];
    expect(findingsOf({ blocks })).toEqual([
      { kind: "errors", count: 2, addresses: ["C2:C3"] },
      { kind: "partnerAtOnce", count: 2, addresses: ["A1", "C3"] },
      { kind: "partner", count: 1, addresses: ["A2"] },
      { kind: "external", count: 1, addresses: ["C1"] },
      { kind: "volatile", count: 2, addresses: ["B1", "C3"] },
    ]);
  });

  it("places the cells of a block that starts elsewhere, and joins blocks that touch", () => {
    const block = (row: number): SharedCells => ({ ...cellsOf([["=NOW()"], ["=NOW()"]]), row, column: 8 });
    expect(findingsOf({ blocks: [block(7), block(9)] })).toEqual([
      { kind: "volatile", count: 4, addresses: ["I8:I11"] },
    ]);
  });

  it("tells hidden sheets, also without a cell", () => {
    const sheets = [
      sheetWith(),
      sheetWith({ id: "{2}", name: "Costs", visibility: "Hidden" }),
      sheetWith({ id: "{3}", name: "Keys", visibility: "VeryHidden" }),
    ];
    expect(shareCheck(workbookWith({}, { sheets })).sheets).toEqual([
      { sheetId: "{2}", name: "Costs", visible: false, findings: [{ kind: "hidden" }] },
      { sheetId: "{3}", name: "Keys", visible: false, findings: [{ kind: "veryHidden" }] },
    ]);
  });

  it("tells the copy of a generated sheet, also without a cell", () => {
    expect(findingsOf({ copyOf: "Evaluation", visibility: "Hidden" })).toEqual([
      { kind: "hidden" },
      { kind: "copy", of: "Evaluation" },
    ]);
  });

  it("tells who the file says has made it, but not empty properties", () => {
    const properties = { author: "Ana Gil", lastAuthor: " ", manager: "", company: "Acme" };
    expect(shareCheck(workbookWith({}, { properties })).workbook).toEqual([
      { kind: "property", property: "author", value: "Ana Gil" },
      { kind: "property", property: "company", value: "Acme" },
    ]);
  });

  it("tells names that read another workbook or call the add-in, those of a sheet with the sheet", () => {
    const names = [
      { name: "Rate", formula: "=[Rates.xlsx]Now!$A$1" },
      { name: "Tax", formula: "=Plan!$A$1" },
    ];
    const own = [{ name: "Best", formula: "=PARTNER.SCORE(Plan!$A$1:$E$1)" }];
    expect(shareCheck(workbookWith({ names: own }, { names })).workbook).toEqual([
      { kind: "names", trait: "partner", names: ["Plan!Best"] },
      { kind: "names", trait: "external", names: ["Rate"] },
    ]);
  });

  it("tells comments with their cells", () => {
    const comments = [
      { row: 3, column: 1 },
      { row: 0, column: 0 },
    ];
    expect(findingsOf({ comments })).toEqual([{ kind: "comments", count: 2, addresses: ["A1", "B4"] }]);
  });

  it("tells a history whose last record is older than a week, and links to it", () => {
    const recordedDays = { row: 6, column: 1, values: [[today - 15], [today - 8], [""]] };
    expect(findingsOf({ recordedDays })).toEqual([
      { kind: "staleHistory", day: today - 8, daysAgo: 8, addresses: ["B8"] },
    ]);
  });

  it.each([
    ["a record of a week ago", [[today - 30], [today - 7]]],
    ["no record", [[""], [""]]],
    ["no row", []],
    ["texts for days", [["2020-01-01"]]],
  ])("takes a history with %s for current", (_, values) => {
    expect(findingsOf({ recordedDays: { row: 0, column: 0, values } })).toEqual([]);
  });

  it("checks a hundred thousand formulas as one range", () => {
    const formulas = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => `=PARTNER.ROI(A${row + 1},${column})`),
    );
    expect(findingsOf({ blocks: [cellsOf(formulas)] })).toEqual([
      { kind: "partner", count: 100_000, addresses: ["A1:J10000"] },
    ]);
  });
});

describe("a PARTNER formula fails as soon as the workbook is opened elsewhere", () => {
  const partner = "=PARTNER.ROI(A1,1)";
  const atOnce = (...sheets: readonly Partial<SharedSheet>[]) =>
    namedAtOnce([], ...sheets).map((address) => address.replace("Plan!", ""));

  function namedAtOnce(names: SharedWorkbook["names"], ...sheets: readonly Partial<SharedSheet>[]): readonly string[] {
    const all = sheets.map((sheet, index) => sheetWith({ id: `{${index}}`, ...sheet }));
    return shareCheck(workbookWith({}, { sheets: all, names })).sheets.flatMap(({ name, findings }) =>
      findings.flatMap((each) =>
        each.kind === "partnerAtOnce" ? each.addresses.map((address) => `${name}!${address}`) : [],
      ),
    );
  }

  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ["calls a volatile function", [["x", "=PARTNER.ROI(NOW(),1)"]], ["B1"]],
    ["reads a volatile cell", [["=TODAY()", partner]], ["B1"]],
    ["reads one through other cells", [["=C1", partner, "=SUM(D1:D9)", "=OFFSET(A9,1,1)"]], ["B1"]],
    [
      "reads a range or whole columns with one",
      [["x", "=PARTNER.ROI(C:D,1)", "x", "=RAND()"], ["=PARTNER.ROI(D1:D9,1)"]],
      ["B1", "A2"],
    ],
    ["reads another PARTNER cell that does", [["=NOW()", partner, "=PARTNER.ROI(B1,1)"]], ["B1:C1"]],
    ["reads what a volatile formula spills", [["=RANDARRAY(2)", "=PARTNER.ROI(A1#,1)"]], ["B1"]],
  ])("if it %s", (_, formulas, addresses) => {
    expect(atOnce({ blocks: [cellsOf(formulas)] })).toEqual(addresses);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    ["reads none", [["7", partner, "=TODAY()"]]],
    ["is read by one", [["7", partner, '=OFFSET(B1,0,0)&TEXT(NOW(),"d")']]],
    ["reads another workbook's cells", [["=TODAY()", "=PARTNER.ROI([Other.xlsx]Plan!A1,1)"]]],
    ["reads itself in a circle", [["=B1", partner, "=TODAY()"]]],
  ])("but not if it %s", (_, formulas) => {
    expect(atOnce({ blocks: [cellsOf(formulas)] })).toEqual([]);
  });

  it("through other sheets, and ranges over several", () => {
    const days = { name: "It's", blocks: [cellsOf([["=TODAY()"]])] };
    const reader = {
      blocks: [
        cellsOf([["=PARTNER.ROI('it''s'!A1,1)", "=PARTNER.ROI('It''s:Other'!A1,1)", "=PARTNER.ROI(Other!A1,1)"]]),
      ],
    };
    expect(namedAtOnce([], days, { name: "Other" }, reader)).toEqual(["Plan!A1:B1"]);
  });

  it("through names, a sheet's own before the workbook's, and names that change by themselves", () => {
    const names = [
      { name: "AsOf", formula: "=Plan!$A$1" },
      { name: "Day", formula: "=AsOf+1" },
      { name: "Chance", formula: "=RAND()" },
      { name: "Round", formula: "=round+1" },
    ];
    const own = [{ name: "AsOf", formula: "=Plan!$A$9" }];
    const formulas = ["AsOf", "day", "Chance", "Round", "Nothing"].map((name) => [`=PARTNER.ROI(${name},1)`]);
    const plan = { blocks: [cellsOf([["=TODAY()"]])] };
    const blocks = [cellsOf(formulas)];
    expect(namedAtOnce(names, plan, { name: "One", blocks })).toEqual(["One!A1:A3"]);
    expect(namedAtOnce(names, plan, { name: "Own", blocks, names: own })).toEqual(["Own!A2:A3"]);
  });

  it("through tables, by the column and by the row", () => {
    const blocks = [
      cellsOf([
        ["Day", "Value", "Score"],
        ["=TODAY()", "7", "=PARTNER.ROI([@Day],1)"],
        ["7", "7", "=PARTNER.ROI([@Day],1)"],
      ]),
      {
        ...cellsOf([
          [
            "=PARTNER.ROI(deals[Day],1)",
            "=PARTNER.ROI(Deals[Value],1)",
            "=PARTNER.ROI(Deals,1)",
            "=PARTNER.ROI(Deals[[#Headers],[Value]],1)",
          ],
        ]),
        row: 9,
      },
    ];
    const block = { row: 0, column: 0, rows: 3, columns: 3 };
    const table = { name: "Deals", block, body: { ...block, row: 1, rows: 2 }, headings: ["Day", "Value", "Score"] };
    expect(atOnce({ blocks, tables: [table] })).toEqual(["C2", "A10", "C10"]);
  });

  it("is told within a moment in a large workbook", () => {
    const formulas = Array.from({ length: 10_000 }, (_, row) => [
      row === 0 ? "=TODAY()" : `=A${row}+1`,
      `=PARTNER.ROI(A${row + 1},SUM(A$1:A${row + 1}))`,
    ]);
    expect(atOnce({ blocks: [cellsOf(formulas)] })).toEqual(["B1:B10000"]);
  });
});

describe("what an action is about to remove", () => {
  const blocks = [cellsOf([["=PARTNER.SCORE(A1)", "=TODAY()"]])];
  const names = [{ name: "Gain", formula: "=PARTNER.ROI(3,1)" }];

  it("is no finding before it", () => {
    const report = shareCheck(workbookWith({ blocks }, { names }));
    expect(withoutTraits(report, ["partner"])).toEqual({
      workbook: [],
      sheets: [{ ...report.sheets[0], findings: [{ kind: "volatile", count: 1, addresses: ["B1"] }] }],
    });
    expect(withoutTraits(report, ["partner", "volatile"])).toEqual({ workbook: [], sheets: [] });
    expect(withoutTraits(report, [])).toEqual(report);
  });

  it("leaves all that no formula does", () => {
    const sheet: Partial<SharedSheet> = { visibility: "Hidden", comments: [{ row: 0, column: 0 }] };
    const report = shareCheck(workbookWith(sheet, { properties: { ...nobody, author: "Ana Gil" } }));
    expect(withoutTraits(report, ["partner", "external", "volatile"])).toEqual(report);
  });
});

describe("what a formula does", () => {
  const traitsOf = traitsReader(["Plan", "Q1 2026", "It's", "Today()", "Book1.xlsx"]);
  const whatDoes = (formula: unknown) =>
    Object.entries(traitsOf(formula)).flatMap(([trait, is]) => (is ? [trait] : []));

  it.each([
    ["=PARTNER.SCORE(A1:E1)"],
    ["=IF(A1>0,partner.score(A1:E1),0)"],
    ["=_xldudf_PARTNER_SCORE(A1:E1)"],
    ["=1+SUM(PARTNER.ROI(1,2),"],
  ])("%s calls the add-in", (formula) => expect(whatDoes(formula)).toEqual(["partner"]));

  it.each(["NOW", "today", "RAND", "RANDBETWEEN", "_xlfn.RANDARRAY", "OFFSET", "INDIRECT", "INFO", "CELL"])(
    "%s changes with every calculation",
    (name) => expect(whatDoes(`=A1+${name}(1,2)`)).toEqual(["volatile"]),
  );

  it.each([
    "=[Other.xlsx]Data!A1",
    "='[Other file.xlsx]Data'!A1",
    "=[1]Data!A1",
    "='C:\\plans\\[Other.xlsx]My data'!$A$1:$B$2",
    "='https://example.com/a b/[It''s.xlsx]TODAY()'!A1",
    "='\\\\server\\plans\\[Other.xlsx]Data'!A1",
    "=SUM(Plan!A1,'C:\\plans\\[Other.xlsx]Data'!A1)",
    "='C:\\plans\\Other.xlsx'!Rate",
    "=Other.xlsx!Rate",
    "=[Other.xlsx]!Deals[Value]",
    "=Other.xlsx!Deals[Value]",
    "=SUM('[Other.xlsx]First:Last'!A1)",
  ])("%s reads another workbook", (formula) => expect(whatDoes(formula)).toEqual(["external"]));

  it("goes on reading behind a link", () => {
    expect(whatDoes("='C:\\x\\[B.xlsx]S'!A1+TODAY()+PARTNER.ROI('D:\\[C.xlsx]S'!A1,1)")).toEqual([
      "partner",
      "volatile",
      "external",
    ]);
  });

  it.each([
    '="=TODAY() and [Other.xlsx]Data!A1"',
    '="PARTNER.SCORE(A1)"&"\'C:\\[x]y\'!A1"',
    '="say ""TODAY()"" and \'[B]S\'!A1"',
    "=Today_rate+NOWADAYS(1)+CELLS",
    "=TODAY",
    "='Today()'!A1+'It''s'!B2",
    "=PLAN!A1+'Q1 2026'!A1:B2",
    "=SUM(Plan:'Q1 2026'!A1)",
    "=SUM('Plan:Q1 2026'!A1)",
    "=Book1.xlsx!Rate",
    "=Deals[Value]+SUM(Deals[[#All],[TODAY()]])+[@Value]",
    '=HYPERLINK("[Other.xlsx]Data!A1")',
    "=#REF!",
    "=A1#",
    "TODAY()",
    "'=TODAY()",
    "=",
    "",
    7,
    null,
    undefined,
  ])("%s does nothing of the kind", (formula) => expect(whatDoes(formula)).toEqual([]));

  it("answers for whatever somebody types", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof traitsOf(`=${text}`).external).toBe("boolean");
      }),
    );
  });

  it("is not misled by any quoted text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(whatDoes(`="${text.replaceAll('"', '""')}[B.xlsx]S!A1 NOW()"`)).toEqual([]);
      }),
    );
  });
});

describe("neighbouring cells", () => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  const cells = fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` });

  it("become one block where they fill it", () => {
    const filled = [0, 1].flatMap((column) => [4, 2, 3].map((row) => ({ row, column })));
    expect(blocksOfCells(filled)).toEqual([{ row: 2, column: 0, rows: 3, columns: 2 }]);
    expect(blocksOfCells([])).toEqual([]);
  });

  it("are each in exactly one block, and no other cell is", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const covered = blocksOfCells(given).flatMap((block) =>
          Array.from({ length: block.rows * block.columns }, (_, index) => {
            const row = block.row + Math.floor(index / block.columns);
            return `${row},${block.column + (index % block.columns)}`;
          }),
        );
        expect(covered.sort()).toEqual(given.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  });
});
