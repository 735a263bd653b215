/** When the steps of each negotiation should be done, counted from its start, and what to expect of it. */
import { developmentChecklist } from "../../playbook/developmentChecklist";
import { DAYS_A_WEEK } from "../../playbook/negotiationPlan";
import type { NegotiationStatus } from "../../playbook/negotiationProgress";
import { negotiationSteps, type NegotiationStepId } from "../../playbook/negotiationSteps";
import { headingsIn } from "../../locales/headings";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress } from "../address";
import { across, blank, text } from "../content";
import { empty, firstThatHolds } from "../formula";
import { headed } from "../headed";
import { joined } from "../part";
import type { PlacedTable } from "../placedTable";
import { negotiationNames as names } from "../settings/negotiationSettings";
import type { Block, CellPosition } from "../spec";
import { plainTableOf, type Column, type PlainTable, type SheetOfTable } from "../table";
import type { NegotiationsColumn } from "../tables/negotiationsTable";
import { beganOn, doneIn, isOpen, isReady, onWorkingDay, statusLabel, stepNumber } from "../tables/openStep";
import type { Board } from "./negotiationBoard";

type End = "low" | "high";
/** A date is planned as a range. */
type Dated<Of extends string> = `${Of}.${End}`;
export type PlanColumn =
  "partner" | "checklist" | Dated<NegotiationStepId> | "probability" | "value" | Dated<"signature" | "firstDeal">;

interface PlanSheet extends SheetOfTable {
  readonly negotiations: PlacedTable<NegotiationsColumn>;
  readonly board: Board;
}

type OwnColumn = Column<PlanColumn, never, PlanSheet>;
type Dates = (end: End) => NonNullable<OwnColumn["formula"]>;

const ends = {
  low: { weeks: names.weeksLow, boardColumn: "weeksLow" },
  high: { weeks: names.weeksHigh, boardColumn: "weeksHigh" },
} as const satisfies Readonly<Record<End, { weeks: string; boardColumn: string }>>;

/** So many cells of a row are ticked off for the development list. */
const developmentItems = developmentChecklist.length;

export const planColumns: Readonly<Record<PlanColumn, OwnColumn>> = headed("negotiationPlan", {
  partner: {
    kind: "text",
    style: "resultNote",
    formula: ({ index }, { negotiations }) => {
      const { partner } = negotiations.row(index).cell;
      return `IF(TRIM(${partner})="",${empty},${partner})`;
    },
  },
  /** A step's date ticks its item off, the onboarding's date the last. */
  checklist: {
    kind: "count",
    numberFormat: `0" / ${developmentItems}"`,
    formula: ({ index }, { negotiations }) => {
      const row = negotiations.row(index);
      return `IF(${isReady(row)},COUNT(${doneIn(row)},${row.cell.onboarding}),${empty})`;
    },
  },
  ...(Object.assign({}, ...negotiationSteps.map(({ id }, step) => ranged(id, planned(step)))) as Readonly<
    Record<Dated<NegotiationStepId>, OwnColumn>
  >),
  probability: {
    kind: "share",
    formula: ({ index }, { negotiations, language }) => {
      const row = negotiations.row(index);
      const is = (status: NegotiationStatus) => `${row.cell.status}=${statusLabel(status, language)}`;
      return firstThatHolds(
        [
          [is("signed"), "1"],
          [is("lost"), "0"],
          [`OR(${is("inProgress")},${is("stalled")})`, `INDEX(${names.probabilities},${stepNumber(row)})`],
        ],
        empty,
      );
    },
  },
  value: {
    kind: "amount",
    formula: ({ index, cell: { probability } }, { negotiations }) => {
      const { revenue } = negotiations.row(index).cell;
      const forecast = `IF(ISNUMBER(${revenue}),${revenue},${names.customers}*${names.firstYearValue})`;
      return `IF(ISNUMBER(${probability}),IFERROR(${probability}*${forecast},${empty}),${empty})`;
    },
  },
  ...ranged("signature", signature),
  ...ranged("firstDeal", firstDeal),
});

/** `at` is where its first heading stands; what its dates are of stands in the row above. */
export function negotiationPlan(
  at: CellPosition,
  negotiations: PlacedTable<NegotiationsColumn>,
  board: Board,
  { language, currency }: SheetOfTable,
): PlainTable<PlanColumn> {
  const plan = plainTableOf(planColumns, {
    at,
    rows: negotiations.cells("partner").rows,
    samples: [],
    sheet: { language, currency, negotiations, board },
    heights: { header: 34, row: 18 },
    small: true,
    headerStyle: "smallHeader",
  });
  const { signature: signatureName, firstDeal: firstDealName } = sheetWordsOf(language).negotiation.plan;
  const above: Block = { ...plan.block, row: at.row - 1, rows: 1 };
  const over = (name: string) => across(text(name), Object.keys(ends).length);
  const groups = [
    blank,
    blank,
    ...negotiationSteps.flatMap(({ name }) => over(name[language])),
    blank,
    blank,
    ...over(signatureName),
    ...over(firstDealName),
  ];
  const dated = [...negotiationSteps.map(({ id }) => id), "signature", "firstDeal"] as const;
  return {
    ...plan,
    part: joined([
      {
        rowHeights: [{ row: above.row, height: 18 }],
        cells: [{ ...above, content: [groups], style: "smallHeader" }],
        merged: dated.map((of) => ({ ...plan.cells(`${of}.low`, `${of}.high`), row: above.row, rows: 1 })),
      },
      plan.part,
    ]),
  };
}

function ranged<Of extends string>(of: Of, formulaOf: Dates): Readonly<Record<Dated<Of>, OwnColumn>> {
  const both = (Object.keys(ends) as End[]).map((end): [string, OwnColumn] => [
    `${of}.${end}`,
    {
      heading: (language) => headingsIn(language).negotiationPlan[end],
      kind: "day",
      formula: formulaOf(end),
    },
  ]);
  return Object.fromEntries(both) as Record<Dated<Of>, OwnColumn>;
}

/** What `plannedDates` answers for a step. */
function planned(step: number): Dates {
  return (end) =>
    ({ index }, { negotiations, board }) => {
      const row = negotiations.row(index);
      const weeks = blockAddress({ ...board.cells(ends[end].boardColumn), rows: step + 1 }, "absolute");
      const due = `${row.cell.start}+${DAYS_A_WEEK}*SUM(${weeks})`;
      return `IF(${isReady(row)},IFERROR(${onWorkingDay(due)},${empty}),${empty})`;
    };
}

/** What `expectedSignature` answers for an open negotiation; the day itself for a signed one. */
function signature(end: End): ReturnType<Dates> {
  return ({ index }, { negotiations, language }) => {
    const row = negotiations.row(index);
    const { weeks } = ends[end];
    const position = `ROW(${weeks})-ROW(INDEX(${weeks},1))+1`;
    const after = `SUMPRODUCT((${position}>${stepNumber(row)})*${weeks})`;
    const current = `MAX(${beganOn(row)}+${DAYS_A_WEEK}*INDEX(${weeks},${stepNumber(row)}),${names.judgedOn})`;
    const expected = onWorkingDay(`${current}+${DAYS_A_WEEK}*${after}`);
    const isSigned = `${row.cell.status}=${statusLabel("signed", language)}`;
    return `IF(${isSigned},${row.cell.agreement},IF(${isOpen(row)},IFERROR(${expected},${empty}),${empty}))`;
  };
}

/** What `firstDeal` answers. */
function firstDeal(end: End): ReturnType<Dates> {
  return ({ cell }) => {
    const signed = cell[`signature.${end}`];
    const due = onWorkingDay(`${signed}+${DAYS_A_WEEK}*${names.firstDealWeeks}`);
    return `IF(ISNUMBER(${signed}),IFERROR(${due},${empty}),${empty})`;
  };
}
