/** Which targets were attained, and who brings the revenue: what each chart draws stands to the right of the sheet. */
import { statusLabels, type Status } from "../../playbook/status";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence, nameOrNone, sentenceCells } from "../chartSentence";
import { sentence, textLiteral } from "../formula";
import { headed, type HeadingId } from "../headed";
import { beyondAllRows, nthRowBut } from "../nthRow";
import { percent, fixed } from "../numberText";
import { joined, type Part } from "../part";
import type { PlacedTable } from "../placedTable";
import type { Block, CellPosition } from "../spec";
import { palette } from "../styles";
import { plainTableOf, type Column, type PlainTable, type SheetOfTable } from "../table";
import { nameOf } from "../tableDefinition";
import type { LineColumn } from "./dashboardLines";
import type { RegisterFormulas } from "./dashboardRegister";

export interface ChartPlace {
  /** What it draws, with headings. */
  readonly drawnAt: CellPosition;
  readonly place: Block;
  readonly saidIn: Block;
}

type Judged = Extract<Status, "onTarget" | "good" | "below">;
type ChartedColumn = "line" | Judged;

interface ChartedSheet extends SheetOfTable {
  readonly lines: PlacedTable<LineColumn>;
}

type ChartedColumnOf = Column<ChartedColumn, number, ChartedSheet>;

/** A sample is the place of a line among those that have a KPI, counted from 1. */
export const chartedColumns: Readonly<Record<ChartedColumn, ChartedColumnOf>> = headed("dashboardCharted", {
  line: {
    kind: "text",
    style: "list",
    width: 250,
    formula: (_row, { lines }, place) => {
      const found = nthRowBut(lines.column("id"), `=""`, String(place));
      return `IF(${found}<${beyondAllRows},INDEX(${lines.column("kpi")},${found}),"")`;
    },
  },
  onTarget: attainmentOfThose("onTarget"),
  good: attainmentOfThose("good"),
  below: attainmentOfThose("below"),
});

/** The attainment of the line, in the column of its status: each is a series of the chart. */
function attainmentOfThose(status: Judged): ChartedColumnOf {
  return {
    heading: (language) => statusLabels[status][language],
    kind: "share",
    style: "list",
    formula: ({ cell: { line } }, { lines, language }) => {
      const row = `MATCH(${line},${lines.column("kpi")},0)`;
      const of = (id: LineColumn) => `INDEX(${lines.column(id)},${row})`;
      const isThat = `${of("status")}=${textLiteral(statusLabels[status][language])}`;
      return `IF(${line}="","",IFERROR(IF(${isThat},${of("attainment")},""),""))`;
    },
  };
}

/** The lines that have a KPI, as the chart draws them and the history lets one choose. */
export function chartedLines(
  at: CellPosition,
  count: number,
  lines: PlacedTable<LineColumn>,
  sheet: SheetOfTable,
): PlainTable<ChartedColumn> {
  return plainTableOf(chartedColumns, {
    at,
    rows: count,
    samples: places(count),
    sheet: { ...sheet, lines },
    anchor: "column",
    headerStyle: "list",
  });
}

/** Counted from 1. */
export function places(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export function attainmentChart(
  drawn: PlainTable<ChartedColumn>,
  { place, saidIn }: Omit<ChartPlace, "drawnAt">,
  { language }: SheetOfTable,
): Part {
  const { charts: words } = sheetWordsOf(language).dashboard;
  const series = (status: Judged, colour: string) => ({
    name: statusLabels[status][language],
    values: drawn.cells(status),
    colour,
    labelFormat: "0%;;",
  });
  const all = blockAddress(drawn.cells("onTarget", "below"));
  const lines = drawn.cells("line");
  // The first of the lines that attained least; an error, for the others, is passed over.
  const rows = `(ROW(${blockAddress(lines)})-ROW(${cellAddress(lines)})+1)/(${all}=MIN(${all}))`;
  const told = sentence(words.attainmentSentence, {
    onTarget: `COUNT(${blockAddress(drawn.cells("onTarget"))})`,
    shown: `COUNT(${all})`,
    line: `INDEX(${blockAddress(lines)},AGGREGATE(15,6,${rows},1))`,
    attained: percent(`MIN(${all})`),
  });
  return joined([
    drawn.part,
    {
      cells: [sentenceCells(saidIn, chartSentence(`COUNT(${all})`, told, language))],
      charts: [
        {
          name: "Attainment",
          kind: "bar",
          stacked: false,
          oneOf: true,
          title: words.attainment,
          categories: lines,
          series: [
            series("onTarget", palette.goodBar),
            series("good", palette.warningBar),
            series("below", palette.badBar),
          ],
          place,
          sentence: saidIn,
          valueAxis: { min: 0, numberFormat: "0%" },
          reverseCategories: true,
          gapWidth: 30,
          legend: true,
        },
      ],
    },
  ]);
}

const partnersShown = 8;

type TopColumn = HeadingId<"dashboardTop">;

interface TopSheet extends SheetOfTable {
  readonly register: RegisterFormulas;
}

/** A sample is the place by revenue, counted from 1. */
export const topColumns: Readonly<Record<TopColumn, Column<TopColumn, number, TopSheet>>> = headed("dashboardTop", {
  /** Of that revenue; among equals the one that stands higher in the register first. */
  partner: {
    kind: "text",
    style: "list",
    width: 130,
    formula: ({ cell: { revenue }, upTo }, { register: { partnerNames, partnerRevenues } }) => {
      const amongEquals = `COUNTIF(${upTo("revenue")},${revenue})`;
      const found = nthRowBut(partnerRevenues, `<>${revenue}`, amongEquals);
      return `IF(${revenue}="","",IFERROR(INDEX(${partnerNames},${found})&"",""))`;
    },
  },
  /** What is not above 0 is left out. */
  revenue: {
    kind: "amount",
    style: "list",
    formula: (_row, { register: { partnerRevenues } }, place) =>
      `IF(COUNTIF(${partnerRevenues},">0")>=${place},LARGE(${partnerRevenues},${place}),"")`,
  },
});

/** The first partner, and what share of the revenue in the chart is theirs. */
export function revenueChart({ drawnAt, place, saidIn }: ChartPlace, sheet: TopSheet): Part {
  const { language, currency } = sheet;
  const { charts: words } = sheetWordsOf(language).dashboard;
  const drawn = plainTableOf(topColumns, {
    at: drawnAt,
    rows: partnersShown,
    samples: places(partnersShown),
    sheet,
    anchor: "column",
    headerStyle: "list",
  });
  const [partners, revenues] = [drawn.cells("partner"), drawn.cells("revenue")];
  const all = blockAddress(revenues);
  const told = sentence((values) => words.revenueSentence({ currency, ...values }), {
    partner: nameOrNone(cellAddress(partners), language),
    revenue: fixed(`MAX(${all})`),
    share: percent(`MAX(${all})/SUM(${all})`),
    shown: `COUNT(${all})`,
  });
  return joined([
    drawn.part,
    {
      cells: [sentenceCells(saidIn, chartSentence(`COUNT(${all})`, told, language))],
      charts: [
        {
          name: "RevenueByPartner",
          kind: "bar",
          stacked: false,
          title: words.revenue({ currency }),
          categories: partners,
          series: [
            {
              name: nameOf(topColumns.revenue, language),
              values: revenues,
              colour: palette.goodBar,
              labelFormat: "#,##0;;",
            },
          ],
          place,
          sentence: saidIn,
          valueAxis: { min: 0, numberFormat: "#,##0" },
          reverseCategories: true,
          gapWidth: 40,
          legend: false,
        },
      ],
    },
  ]);
}
