import type { SheetSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { isActive } from "../../src/playbook/partnerActivity";
import { partnerFee } from "../../src/playbook/partnerFee";
import { partnerRevenue, type ClosedDeal } from "../../src/playbook/partnerRevenue";
import { isSuccessful } from "../../src/playbook/partnerSuccess";
import { prescreen, type Answer } from "../../src/playbook/prescreen";
import { roi } from "../../src/playbook/roi";
import {
  columnOf,
  editedBy,
  namedBlocks,
  places,
  rowsIn,
  sheetIn,
  shifted,
  shownBy,
  tableOf,
  type Act,
  type TableRow,
} from "./editedSheet";
import { createFrom, errorsOf, snapshotOf, valuesOf } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook } from "./workbook";

/** What a person does to sheets which lean on one another: what reads an edited sheet follows it. */
interface EditedWorkbook {
  readonly name: string;
  readonly act: Act;
  readonly expected: (edited: WorkbookSnapshot, original: WorkbookSnapshot) => void;
  /** How many things there are to undo. */
  readonly steps?: number;
}

/** Where everything lies on a sheet, its names too, after cells have shifted. */
function expectShifted(
  [edited, original]: readonly [WorkbookSnapshot, WorkbookSnapshot],
  name: string,
  along: "row" | "column",
  from: number,
  by: number,
): void {
  const placesOf = (workbook: WorkbookSnapshot) => {
    const { titles, freeze, ...covered } = places(sheetIn(workbook, name));
    return {
      ...covered,
      names: namedBlocks(workbook, name),
      titles: titles && { row: titles.from, rows: titles.to - titles.from + 1 },
      frozen: freeze && { row: 0, rows: freeze.rows, column: 0, columns: freeze.columns },
    };
  };
  expect(placesOf(edited)).toEqual(shifted(placesOf(original), along, from, by));
}

function expectShownAsBefore(edited: WorkbookSnapshot, original: WorkbookSnapshot): void {
  expect(shownBy(edited)).toEqual(shownBy(original));
}

/** Everything on the sheet has shifted, and shows what it showed. */
function shiftsAlone(...shift: [name: string, along: "row" | "column", from: number, by: number]) {
  return (edited: WorkbookSnapshot, original: WorkbookSnapshot): void => {
    expectShifted([edited, original], ...shift);
    expectShownAsBefore(edited, original);
  };
}

function formulasOf({ cells }: SheetSnapshot): string[] {
  return cells.flatMap(({ formula }) => formula ?? []);
}

const formulasIn = (workbook: WorkbookSnapshot, name: string): string[] => formulasOf(sheetIn(workbook, name));

const listsIn = (workbook: WorkbookSnapshot, name: string): unknown[] =>
  sheetIn(workbook, name).validations.flatMap(({ type, formula1 }) => (type === "list" ? [formula1] : []));

/** The one value that a name of a sheet stands for. */
function named(workbook: WorkbookSnapshot, sheet: string, name: string): unknown {
  const block = namedBlocks(workbook, sheet)[name];
  return block && valuesOf(sheetIn(workbook, sheet), block.row, block.column, 1, 1)[0]?.[0];
}

function closedDeals(workbook: WorkbookSnapshot, value: string): ClosedDeal[] {
  return rowsIn(workbook, "Deals")
    .filter((deal) => typeof deal["Closed on"] === "number" && typeof deal[value] === "number")
    .map((deal) => ({
      ...(deal.Channel === "Partner" && { partner: String(deal.Partner) }),
      closed: deal["Closed on"] as number,
      value: deal[value] as number,
      outcome: deal.Outcome === "Won" ? "won" : "lost",
      ...(deal.Attribution !== undefined && {
        attribution: deal.Attribution === "Sourced" ? "sourced" : "influenced",
      }),
    }));
}

const amountOf = (row: TableRow, heading: string): number => Number(row[heading] ?? 0);

/** The registers' calculated cells, and what the dashboard makes of them, are those of the playbook's maths. */
function expectAsInThePlaybook(
  workbook: WorkbookSnapshot,
  { value = "Value (USD)", partners = "Partners", dashboard = "Dashboard" } = {},
): void {
  const asOf = Number(named(workbook, partners, "AsOf"));
  const deals = closedDeals(workbook, value);
  const register = rowsIn(workbook, "Partners");
  const judged = register.map((partner) => {
    const investment = ["Onboarding (USD)", "Training (USD)", "Co-marketing (USD)"].reduce(
      (total, heading) => total + amountOf(partner, heading),
      0,
    );
    const revenue = partnerRevenue(deals, String(partner.Partner), asOf);
    const returned = roi(revenue, investment);
    const active = isActive(
      (partner.Start ?? null) as number | null,
      (partner["Contract end"] ?? null) as number,
      asOf,
    );
    return { partner, investment, revenue, returned: returned.ok ? returned.value : NaN, active };
  });
  for (const { partner, investment, revenue, returned, active } of judged) {
    expect(partner).toMatchObject({
      "Investment (USD)": investment,
      "Revenue, 12 months (USD)": revenue,
      "ROI (%)": expect.closeTo(returned, 9) as unknown,
      Active: active ? "Yes" : "No",
      Successful: isSuccessful(active, returned) ? "Yes" : "No",
    });
  }
  for (const deal of rowsIn(workbook, "Deals").filter((each) => typeof each["Share paid (%)"] === "number")) {
    const fee = partnerFee(
      amountOf(deal, value),
      amountOf(deal, "Share paid (%)"),
      deal.Outcome === "Won" ? "won" : "lost",
    );
    expect([deal.Deal, deal["Fee (USD)"]]).toEqual([deal.Deal, fee]);
  }
  const from = Number(named(workbook, dashboard, "PeriodFrom"));
  const active = judged.filter((each) => each.active);
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const returned = roi(sum(active.map(({ revenue }) => revenue)), sum(active.map(({ investment }) => investment)));
  const satisfied = active.flatMap(({ partner }) => (partner["Satisfaction (%)"] as number | undefined) ?? []);
  expect(dashboardLines(workbook, dashboard)).toMatchObject({
    "weekly-new-partners": active.filter(({ partner }) => amountOf(partner, "Start") >= from).length,
    "weekly-partner-revenue": sum(
      deals
        .filter(({ outcome, attribution, closed }) => outcome === "won" && attribution === "sourced" && closed >= from)
        .flatMap((deal) => (deal.closed <= asOf ? deal.value : [])),
    ),
    "weekly-partner-satisfaction": expect.closeTo(sum(satisfied) / satisfied.length, 9) as unknown,
    "weekly-partnership-roi": expect.closeTo(returned.ok ? returned.value : NaN, 9) as unknown,
  });
}

/** What the dashboard shows as actual of each KPI. */
function dashboardLines(workbook: WorkbookSnapshot, name = "Dashboard"): Record<string, unknown> {
  const { LineIds: ids, LineActuals: actuals } = namedBlocks(workbook, name);
  if (!ids || !actuals) throw new Error("The dashboard's lines have lost their names.");
  const sheet = sheetIn(workbook, name);
  const column = (block: typeof ids): unknown[] => valuesOf(sheet, block.row, block.column, block.rows, 1).flat();
  return Object.fromEntries(column(ids).map((id, line) => [String(id), column(actuals)[line]]));
}

const partnerOf = (workbook: WorkbookSnapshot, partner: string): TableRow | undefined =>
  rowsIn(workbook, "Partners").find((row) => row.Partner === partner);

const edits: readonly EditedWorkbook[] = [
  {
    name: "rows inserted above the deals",
    act: (preview) => preview.insertRows("Deals", 3, 2),
    expected: shiftsAlone("Deals", "row", 2, 2),
  },
  {
    name: "a deal inserted between others, which its partner and the dashboard count",
    act: async (preview) => {
      await preview.insertRows("Deals", 10);
      const closed = String(preview.cell("Partners", "C4").value);
      const deal = ["New", "Partner", "Cobalt Cloud", "46000", closed, "5000", "Won", "Sourced", "0.2"];
      preview.paste("Deals", "B10", [deal]);
    },
    steps: 2,
    expected: (edited, original) => {
      expectShifted([edited, original], "Deals", "row", 9, 1);
      expect(partnerOf(edited, "Cobalt Cloud")?.["Revenue, 12 months (USD)"]).toBe(16_000);
      expectAsInThePlaybook(edited);
    },
  },
  {
    name: "deals pasted below the table, which grows with its rules",
    act: (preview) => {
      const closed = String(preview.cell("Partners", "C4").value);
      const deal = (partner: string) => ["New", "Partner", partner, "46000", closed, "5000", "Won", "Sourced", "0.2"];
      preview.paste("Deals", "B56", [deal("Cobalt Cloud"), deal("Lumen Lab")]);
    },
    expected: (edited, original) => {
      const [sheet, asMade] = [sheetIn(edited, "Deals"), sheetIn(original, "Deals")];
      expect(tableOf(sheet).block.rows).toBe(tableOf(asMade).block.rows + 2);
      expect(partnerOf(edited, "Lumen Lab")?.["Revenue, 12 months (USD)"]).toBe(5_000);
      expectAsInThePlaybook(edited);
    },
  },
  {
    name: "a deal's row deleted",
    act: (preview) => preview.deleteRows("Deals", 10),
    expected: (edited, original) => {
      expectShifted([edited, original], "Deals", "row", 9, -1);
      expect(partnerOf(edited, "Atlas Industries")?.["Revenue, 12 months (USD)"]).toBe(0);
      expectAsInThePlaybook(edited);
    },
  },
  {
    name: "the deals sorted by their values",
    act: (preview) => preview.sortTable("Deals", "Value (USD)", true),
    expected: (edited, original) => {
      const values = columnOf(sheetIn(edited, "Deals"), "Value (USD)").filter((value) => value !== null);
      expect(values).toEqual([...values].sort((one, other) => Number(other) - Number(one)));
      expect(places(sheetIn(edited, "Deals"))).toEqual(places(sheetIn(original, "Deals")));
      expectShownAsBefore(edited, original);
    },
  },
  {
    name: "the deals filtered, which no sum takes notice of",
    act: (preview) => preview.filterTable("Deals", "Outcome", ["lost"]),
    expected: (edited, original) => {
      const outcomes = columnOf(sheetIn(edited, "Deals"), "Outcome");
      const others = outcomes.flatMap((outcome, row) => (outcome === "Lost" ? [] : [5 + row]));
      expect(tableOf(sheetIn(edited, "Deals")).hiddenRows).toEqual(others);
      expectShownAsBefore(edited, original);
    },
  },
  {
    name: "a column of the deals moved",
    act: (preview) => preview.moveColumns("Deals", "G", 1, "C"),
    expected: (edited, original) => {
      expect(tableOf(sheetIn(edited, "Deals")).columns.slice(0, 3)).toEqual(["Deal", "Value (USD)", "Channel"]);
      expectShownAsBefore(edited, original);
    },
  },
  {
    name: "a column inserted among those of the deals",
    act: (preview) => preview.insertColumns("Deals", "D"),
    expected: shiftsAlone("Deals", "column", 3, 1),
  },
  {
    name: "a column of the deals renamed",
    act: (preview) => preview.setCell("Deals", "G5", "First year [USD]"),
    expected: (edited, original) => {
      for (const reader of ["Partners", "Dashboard"]) {
        const formulas = formulasIn(edited, reader).join();
        expect(formulas).toContain("Deals[[First year '[USD']]]");
        expect(formulas).not.toContain("Deals[[Value (USD)]]");
      }
      for (const reader of ["partners", "dashboard", "negotiation", "terms"]) {
        expect(shownBy(edited)[reader]).toEqual(shownBy(original)[reader]);
      }
      expectAsInThePlaybook(edited, { value: "First year [USD]" });
    },
  },
  {
    name: "a column of the deals deleted, which its readers miss",
    act: (preview) => preview.deleteColumns("Deals", "I"),
    expected: (edited, original) => {
      expect(rowsIn(edited, "Terms")).toEqual(rowsIn(original, "Terms"));
      expect(partnerOf(edited, "Cobalt Cloud")).toMatchObject({ "Revenue, 12 months (USD)": "#REF!", Active: "Yes" });
      expect(formulasIn(edited, "Partners").join()).not.toContain("Deals[Attribution]");
      expect(errorsOf(sheetIn(edited, "Deals"))).toEqual([]);
    },
  },
  {
    name: "the sheet of the deals renamed",
    act: (preview) => preview.renameSheet("Deals", "Won 'n' lost"),
    expected: (edited, original) => {
      expect(namedBlocks(edited, "Won 'n' lost")).toEqual(namedBlocks(original, "Deals"));
      expect(listsIn(edited, "Won 'n' lost")).toContain("='Won ''n'' lost'!$N$2:$N$3");
      expectShownAsBefore(edited, original);
    },
  },
  {
    name: "the sheet of the deals copied, and only the first one read",
    act: async (preview) => {
      await preview.copySheet("Deals");
      preview.paste("Deals (2)", "G6", [["1000000"]]);
    },
    steps: 2,
    expected: (edited, original) => {
      const copy = sheetIn(edited, "Deals (2)");
      expect(tableOf(copy).name).toBe("Deals2");
      expect(places(copy)).toEqual(places(sheetIn(original, "Deals")));
      expect(namedBlocks(edited, "Deals (2)")).toEqual(namedBlocks(original, "Deals"));
      expect(shownBy(edited)).toMatchObject(shownBy(original));
    },
  },
  {
    name: "the sheet of the deals deleted, whose readers another one of its name does not heal",
    act: async (preview) => {
      await preview.copySheet("Deals");
      await preview.deleteSheet("Deals");
      await preview.renameSheet("Deals (2)", "Deals");
    },
    steps: 3,
    expected: (edited) => {
      expect(formulasIn(edited, "Partners").filter((formula) => /Deals\d?\[/.test(formula))).toEqual([]);
      expect(partnerOf(edited, "Cobalt Cloud")?.["Revenue, 12 months (USD)"]).toBe("#REF!");
      expect(dashboardLines(edited)["weekly-partner-revenue"]).toBe("");
    },
  },
  {
    name: "a partner pasted below the others, which other sheets' lists offer",
    act: (preview) => {
      preview.paste("Partners", "B19", [["Zenith", "", "", "", "", "", "46000", "", "1000"]]);
      preview.paste("Deals", "D7", [["Zenith"]]);
    },
    steps: 2,
    expected: (edited, original) => {
      expect(tableOf(sheetIn(edited, "Partners")).block.rows).toBe(
        tableOf(sheetIn(original, "Partners")).block.rows + 1,
      );
      expect(shownBy(edited).partners?.names.PartnerList).toContain("Zenith");
      expect(partnerOf(edited, "Zenith")?.["Revenue, 12 months (USD)"]).toBe(9_500);
      expectAsInThePlaybook(edited);
    },
  },
  {
    name: "a partner's row deleted, whose deals are then nobody's",
    act: (preview) => preview.deleteRows("Partners", 10),
    expected: (edited, original) => {
      expectShifted([edited, original], "Partners", "row", 9, -1);
      expect(partnerOf(edited, "Cobalt Cloud")).toBeUndefined();
      const nobodys = rowsIn(original, "Deals").filter((deal) => deal.Partner === "Cobalt Cloud").length;
      expect(valuesOf(sheetIn(edited, "Partners"), 6, 1, 1, 1)).toEqual([[nobodys]]);
      expectAsInThePlaybook(edited);
    },
  },
  {
    name: "the partners sorted by their returns, which leaves what is told of each",
    act: (preview) => preview.sortTable("Partners", "ROI (%)"),
    expected: (edited, original) => {
      const tables = (workbook: WorkbookSnapshot) =>
        Object.entries(shownBy(workbook)).map(([id, { tables: shown }]) => [id, shown]);
      expect(tables(edited)).toEqual(tables(original));
      expectAsInThePlaybook(edited);
      expect(shownBy(edited).dashboard).toEqual(shownBy(original).dashboard);
    },
  },
  {
    name: "the sheet of the partners renamed",
    act: (preview) => preview.renameSheet("Partners", "Us 'n' them"),
    expected: (edited, original) => {
      for (const reader of ["Negotiations", "Terms"]) {
        expect(listsIn(edited, reader)).toContain("='Us ''n'' them'!PartnerList");
      }
      expect(formulasIn(edited, "Dashboard")).toContain("='Us ''n'' them'!AsOf");
      expectShownAsBefore(edited, original);
    },
  },
  {
    name: "the sheet of the partners deleted",
    act: (preview) => preview.deleteSheet("Partners"),
    expected: (edited) => {
      for (const reader of ["Negotiations", "Terms", "Dashboard"]) {
        const formulas = formulasIn(edited, reader).join();
        expect(formulas).toContain("#REF!");
        expect(formulas).not.toMatch(/Partners'?!|Partners\[/);
      }
      expect(listsIn(edited, "Negotiations")).toContain("=#REF!");
      expect(edited.names.filter(({ sheet }) => sheet === "Partners")).toEqual([]);
    },
  },
  {
    name: "rows inserted into the negotiations alone",
    act: (preview) => preview.insertTableRows("Negotiations", 22, 1),
    expected: (edited, original) => {
      expect(tableOf(sheetIn(edited, "Negotiations")).block.rows).toBe(
        tableOf(sheetIn(original, "Negotiations")).block.rows + 1,
      );
      expect(shownBy(edited).negotiation?.tables).toEqual(shownBy(original).negotiation?.tables);
      expect(shownBy(edited).negotiation?.charts).toEqual(shownBy(original).negotiation?.charts);
    },
  },
  {
    name: "the negotiations sorted by their start",
    act: (preview) => preview.sortTable("Negotiations", "Started on"),
    expected: (edited, original) => {
      const days = columnOf(sheetIn(edited, "Negotiations"), "Started on").filter((day) => day !== null);
      expect(days).toEqual([...days].sort());
      const [shown, before] = [shownBy(edited).negotiation, shownBy(original).negotiation];
      expect([shown?.tables, shown?.names, shown?.charts]).toEqual([before?.tables, before?.names, before?.charts]);
    },
  },
  {
    name: "rows inserted into the upper of two tables on a sheet",
    act: (preview) => preview.insertTableRows("Terms", 11, 2),
    expected: (edited, original) => {
      const [upper, lower] = places(sheetIn(original, "Terms")).tables;
      expect(places(sheetIn(edited, "Terms")).tables).toEqual([
        { ...upper, rows: (upper?.rows ?? 0) + 2 },
        { ...lower, row: (lower?.row ?? 0) + 2 },
      ]);
      expectShownAsBefore(edited, original);
    },
  },
  {
    name: "the sheet of the negotiations deleted, from which the terms take what they assume",
    act: (preview) => preview.deleteSheet("Negotiations"),
    expected: (edited, original) => {
      expect(formulasIn(edited, "Terms")).toContain('=IF(ISNUMBER(#REF!),#REF!,"")');
      expect(named(original, "Terms", "FirstYearValue")).toBe(10_000);
      expect(named(edited, "Terms", "FirstYearValue")).toBe("");
      expect(rowsIn(edited, "Terms").map((row) => row["Walk-away share (%)"])).toEqual(
        rowsIn(original, "Terms").map((row) =>
          row["Own first-year value (USD)"] === undefined ? undefined : row["Walk-away share (%)"],
        ),
      );
      expectAsInThePlaybook(edited);
    },
  },
  {
    name: "the weekly history sorted by its values",
    act: (preview) => preview.sortTable("Snapshots", "Actual", true),
    expected: expectShownAsBefore,
  },
  {
    name: "rows inserted above the lines of the dashboard",
    act: (preview) => preview.insertRows("Dashboard", 3, 2),
    expected: shiftsAlone("Dashboard", "row", 2, 2),
  },
  {
    name: "a column inserted before the values of the dashboard",
    act: (preview) => preview.insertColumns("Dashboard", "C"),
    expected: shiftsAlone("Dashboard", "column", 2, 1),
  },
  {
    name: "the dashboard renamed and moved to the end",
    act: async (preview) => {
      await preview.renameSheet("Dashboard", "Board");
      await preview.moveSheet("Board", preview.sheetNames().length - 1);
    },
    steps: 2,
    expected: (edited, original) => {
      expect(edited.sheets.at(-1)?.name).toBe("Board");
      expect(sheetIn(edited, "Board").charts[0]?.series[0]?.values.sheet).toBe("Board");
      expectShownAsBefore(edited, original);
    },
  },
];

const edited = "$name: everything follows, and undoing brings everything back";

describe("among registers and what reads them", () => {
  let workbook: Workbook;
  let original: WorkbookSnapshot;

  beforeAll(async () => {
    workbook = await openWorkbook();
    await createFrom(workbook, "deals", { rows: 50 });
    await createFrom(workbook, "partners", { rows: 10 });
    await createFrom(workbook, "snapshots", { rows: 50 });
    await createFrom(workbook, "dashboard");
    await createFrom(workbook, "negotiation", { rows: 8 });
    await createFrom(workbook, "terms", { rows: 8 });
    original = await snapshotOf(workbook);
  });

  afterAll(() => closeSound(workbook));

  test("what is shown before any act is what the playbook's maths say", () => expectAsInThePlaybook(original));

  test.each(edits)(edited, async ({ act, steps, expected }) => {
    expected(await editedBy(workbook, original, act, steps), original);
  });
});

/** The verdict of each candidate, by the headings of the answers. */
function expectPrescreened(workbook: WorkbookSnapshot): void {
  const questions = [
    "Complementary products",
    "Shared customers",
    "Technology fit",
    "Market access",
    "Brand alignment",
  ];
  for (const row of rowsIn(workbook, "PartnerPrescreen")) {
    const answers = questions.map((heading): Answer => {
      const answer = row[heading];
      return answer === undefined ? null : answer === "Yes" ? "yes" : "no";
    });
    const { highPriorityMisses, unanswered } = prescreen(answers);
    expect(row).toMatchObject({ "High-priority misses": highPriorityMisses, Unanswered: unanswered });
  }
}

const editsOfTheirOwn: readonly EditedWorkbook[] = [
  {
    name: "a candidate pasted below the others",
    act: (preview) => preview.paste("Pre-screen", "B16", [["Zenith", "Yes", "No", "Yes", "No", ""]]),
    expected: (edited, original) => {
      expect(tableOf(sheetIn(edited, "Pre-screen")).block.rows).toBe(
        tableOf(sheetIn(original, "Pre-screen")).block.rows + 1,
      );
      expect(rowsIn(edited, "PartnerPrescreen").at(-1)).toMatchObject({ Candidate: "Zenith", Unanswered: 1 });
      expectPrescreened(edited);
    },
  },
  {
    name: "the candidates sorted by what is to be answered",
    act: (preview) => preview.sortTable("PartnerPrescreen", "Candidate", true),
    expected: (edited, original) => {
      expect(rowsIn(edited, "PartnerPrescreen")[0]).toMatchObject({ Candidate: "Lumen Lab" });
      expect(places(sheetIn(edited, "Pre-screen"))).toEqual(places(sheetIn(original, "Pre-screen")));
      expectShownAsBefore(edited, original);
    },
  },
  {
    name: "a column inserted among the questions",
    act: (preview) => preview.insertColumns("Pre-screen", "D"),
    expected: shiftsAlone("Pre-screen", "column", 3, 1),
  },
  {
    name: "rows inserted above the inputs of the projections",
    act: (preview) => preview.insertRows("Projections", 8, 2),
    expected: (edited, original) => {
      expectShifted([edited, original], "Projections", "row", 7, 2);
      const pages = sheetIn(original, "Projections").print.pageStarts?.map((row) => row + 2);
      expect(sheetIn(edited, "Projections").print.pageStarts).toEqual(pages);
      expectShownAsBefore(edited, original);
    },
  },
  {
    name: "a column inserted before the months of the projections",
    act: (preview) => preview.insertColumns("Projections", "D"),
    expected: shiftsAlone("Projections", "column", 3, 1),
  },
  {
    name: "the sheet of the projections copied, and an input of the copy changed",
    act: async (preview) => {
      await preview.copySheet("Projections");
      await preview.setCell("Projections (2)", "D12", "12");
    },
    steps: 2,
    expected: (edited, original) => {
      expect(shownBy(edited)).toMatchObject(shownBy(original));
      const copy = shownBy(edited)["Projections (2)"];
      expect(copy?.names.PartnersNow?.[0]).toBe(12);
      expect(copy?.names.BaseRevenue).not.toEqual(shownBy(original).projections?.names.BaseRevenue);
      expect(copy?.names.OptimisticRevenue).toEqual(shownBy(original).projections?.names.OptimisticRevenue);
      const series = sheetIn(edited, "Projections (2)").charts.flatMap((chart) => chart.series);
      expect(new Set(series.map(({ values }) => values.sheet))).toEqual(new Set(["Projections (2)"]));
    },
  },
  {
    name: "the sheet of the projections renamed",
    act: (preview) => preview.renameSheet("Projections", "Plan 2027"),
    expected: (edited, original) => {
      const series = sheetIn(edited, "Plan 2027").charts.flatMap((chart) => chart.series);
      expect(new Set(series.map(({ values }) => values.sheet))).toEqual(new Set(["Plan 2027"]));
      expect(listsIn(edited, "Plan 2027")).toContain("='Plan 2027'!$R$2:$R$3");
      expectShownAsBefore(edited, original);
    },
  },
];

describe("of sheets that stand alone", () => {
  let workbook: Workbook;
  let original: WorkbookSnapshot;

  beforeAll(async () => {
    workbook = await openWorkbook();
    await createFrom(workbook, "prescreen", { rows: 8 });
    await createFrom(workbook, "projections");
    original = await snapshotOf(workbook);
  });

  afterAll(() => closeSound(workbook));

  test.each(editsOfTheirOwn)(edited, async ({ act, steps, expected }) => {
    expected(await editedBy(workbook, original, act, steps), original);
  });
});
