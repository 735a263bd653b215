/** The steps with what is usual for each, how many partners are in it, and what to expect of them; and the chart of it. */
import { mostStepWeeks } from "../../playbook/entryLimits";
import type { Language } from "../../playbook/language";
import { DAYS_A_WEEK } from "../../playbook/negotiationPlan";
import { negotiationStatuses, type NegotiationStatus } from "../../playbook/negotiationProgress";
import { negotiationSteps, type NegotiationStep } from "../../playbook/negotiationSteps";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress } from "../address";
import { chartSentence, sentenceCells } from "../chartSentence";
import { amountFormat, type Allowed } from "../columnKind";
import { across, blank, formula, text } from "../content";
import { empty, sentence } from "../formula";
import { headed, type HeadingId } from "../headed";
import { joined, type Part } from "../part";
import type { PlacedTable, Row } from "../placedTable";
import { negotiationNames as names, stepKinds } from "../settings/negotiationSettings";
import type { Block, CellPosition, ChartSpec } from "../spec";
import { palette } from "../styles";
import { plainTableOf, type Column, type PlainTable, type SheetOfTable } from "../table";
import { nameOf } from "../tableDefinition";
import type { NegotiationsColumn } from "../tables/negotiationsTable";
import { statusLabel } from "../tables/openStep";

export type BoardColumn = HeadingId<"negotiationSteps">;

interface BoardSheet extends SheetOfTable {
  readonly negotiations: PlacedTable<NegotiationsColumn>;
}

export type Board = PlacedTable<BoardColumn>;

const ofSignatures = "0.00";

export const boardColumns: Readonly<Record<BoardColumn, Column<BoardColumn, NegotiationStep, BoardSheet>>> = headed(
  "negotiationSteps",
  {
    step: { kind: "text", style: "resultNote", written: true, sample: ({ name }, { language }) => name[language] },
    weeksLow: {
      kind: stepKinds.weeksLow,
      sample: ({ weeks }) => weeks.low,
      allowed: (_, { language }) => weeksAllowed(language),
    },
    weeksHigh: {
      kind: stepKinds.weeksHigh,
      sample: ({ weeks }) => weeks.high,
      allowed: (_, { language }) => weeksAllowed(language),
    },
    stalledAfter: {
      kind: "count",
      formula: ({ cell: { weeksHigh } }) => `IF(ISNUMBER(${weeksHigh}),${DAYS_A_WEEK}*${weeksHigh},${empty})`,
    },
    probability: {
      kind: stepKinds.probability,
      sample: ({ closeProbability }) => closeProbability,
      allowed: (_, { language }) => ({ title: sheetWordsOf(language).negotiation.validation.probabilityTitle }),
    },
    partners: {
      kind: "count",
      formula: (row, sheet) =>
        openInStep(row, sheet)
          .map((conditions) => `COUNTIFS(${conditions})`)
          .join("+"),
    },
    signatures: {
      kind: "number",
      numberFormat: ofSignatures,
      formula: ({ cell: { probability, partners } }) =>
        `IF(ISNUMBER(${probability}),${probability}*${partners},${empty})`,
    },
    /** The forecasts of the partners in a step, those of the settings where a row has none, times the probability. */
    value: {
      kind: "amount",
      formula: (row, sheet) => {
        const sums = openInStep(row, sheet).map((conditions) => forecastOf(conditions, sheet));
        return `IFERROR(${row.cell.probability}*(${sums.join("+")}),${empty})`;
      },
    },
  },
);

/** Open, signed and lost stand below the steps. */
const totals = ["open", "signed", "lost"] as const;
export const rowsOfBoard = negotiationSteps.length + totals.length;

/** `at` is where its first heading stands. */
export function negotiationBoard(
  at: CellPosition,
  negotiations: PlacedTable<NegotiationsColumn>,
  { language, currency }: SheetOfTable,
): PlainTable<BoardColumn> {
  const sheet = { language, currency, negotiations };
  const board = plainTableOf(boardColumns, {
    at,
    rows: negotiationSteps.length,
    samples: negotiationSteps,
    sheet,
    small: true,
    headerStyle: "smallHeader",
  });
  const named: readonly (readonly [name: string, id: BoardColumn])[] = [
    [names.steps, "step"],
    [names.weeksLow, "weeksLow"],
    [names.weeksHigh, "weeksHigh"],
    [names.stalledAfter, "stalledAfter"],
    [names.probabilities, "probability"],
  ];
  return {
    ...board,
    part: joined([
      board.part,
      { names: named.map(([name, id]) => ({ name, block: board.cells(id) })) },
      totalsOf(board, sheet),
    ]),
  };
}

function totalsOf(board: Board, sheet: BoardSheet): Part {
  const { board: words } = sheetWordsOf(sheet.language).negotiation;
  const first = board.block.row + board.block.rows;
  const cells = (id: BoardColumn, last?: BoardColumn): Block => ({
    ...board.cells(id, last),
    row: first,
    rows: totals.length,
  });
  const line = (name: string, figures: readonly (string | undefined)[]) => [
    ...across(text(name), board.columnOf("partners") - board.columnOf("step")),
    ...figures.map((figure) => (figure === undefined ? blank : formula(figure))),
  ];
  const total = (id: BoardColumn) => `SUM(${blockAddress(board.cells(id))})`;
  const { signed, lost } = negotiationStatuses;
  return {
    cells: [
      {
        ...cells("step"),
        content: [
          line(words.open, [total("partners"), total("signatures"), total("value")]),
          line(signed[sheet.language], [
            `COUNTIFS(${hasStatus("signed", sheet)})`,
            undefined,
            `IFERROR(${forecastOf(hasStatus("signed", sheet), sheet)},${empty})`,
          ]),
          line(lost[sheet.language], [`COUNTIFS(${hasStatus("lost", sheet)})`, undefined, undefined]),
        ],
      },
    ],
    styled: [
      { block: cells("step", "probability"), style: "resultNote" },
      { block: cells("partners"), style: "smallResultNumber", numberFormat: "0" },
      { block: cells("signatures"), style: "smallResultNumber", numberFormat: ofSignatures },
      { block: cells("value"), style: "smallResultNumber", numberFormat: amountFormat },
      { block: { ...cells("step", "value"), rows: 1 }, style: "total" },
    ],
  };
}

/** How many weeks something may take. */
export function weeksAllowed(language: Language): Partial<Allowed> {
  const { weeksTitle: title, weeks: message } = sheetWordsOf(language).negotiation.validation;
  return { rule: { kind: "wholeNumber", min: 0, max: mostStepWeeks }, title, message };
}

/** Conditions of COUNTIFS: the step is under way, and stalled. A negotiation that has not started is in no step. */
function openInStep({ cell }: Row<BoardColumn>, sheet: BoardSheet): string[] {
  const inStep = `${sheet.negotiations.column("step")},$${cell.step}`;
  return (["inProgress", "stalled"] as const).map((status) => `${inStep},${hasStatus(status, sheet)}`);
}

function hasStatus(status: NegotiationStatus, { negotiations, language }: BoardSheet): string {
  return `${negotiations.column("status")},${statusLabel(status, language)}`;
}

function forecastOf(conditions: string, { negotiations }: BoardSheet): string {
  const own = negotiations.column("revenue");
  return `SUMIFS(${own},${conditions})+${names.customers}*${names.firstYearValue}*COUNTIFS(${conditions},${own},"")`;
}

/** The chart over the board's steps, with its sentence in the row above it. */
export function boardChart(place: Block, board: Board, language: Language): Part {
  const { board: words } = sheetWordsOf(language).negotiation;
  const above: Block = { ...place, row: place.row - 1, rows: 1 };
  const chart: ChartSpec = {
    name: "PartnersByStep",
    kind: "bar",
    stacked: false,
    title: words.chartTitle,
    categories: board.cells("step"),
    series: [
      {
        name: nameOf(boardColumns.partners, language),
        values: board.cells("partners"),
        colour: palette.goodBar,
        labelFormat: "0;;",
      },
    ],
    place,
    sentence: above,
    valueAxis: { title: words.chartAxis, min: 0, numberFormat: ";;;" },
    reverseCategories: true,
    gapWidth: 60,
    legend: false,
  };
  return { cells: [sentenceCells(above, boardSentence(board, language))], charts: [chart] };
}

/** How many partners are in a step, and where most of them are. */
function boardSentence(board: Board, language: Language): string {
  const [steps, partners] = [blockAddress(board.cells("step")), blockAddress(board.cells("partners"))];
  const most = `MAX(${partners})`;
  const step = `INDEX(${steps},MATCH(${most},${partners},0))`;
  const told = sentence(sheetWordsOf(language).negotiation.board.sentence, { open: `SUM(${partners})`, most, step });
  return chartSentence(`SUM(${partners})`, told, language);
}
