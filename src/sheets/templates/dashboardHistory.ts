/** What was recorded of one KPI, week by week. */
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence, sentenceCells } from "../chartSentence";
import { across, text } from "../content";
import { entry } from "../entry";
import { sentence } from "../formula";
import { headed, type HeadingId } from "../headed";
import { tableLink, type LinkedWorkbook } from "../linkedWorkbook";
import { fixed } from "../numberText";
import { joined, type Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { snapshotsTable } from "../tables/snapshotsTable";
import { dashboardNames } from "../settings/dashboardSettings";
import type { Block } from "../spec";
import { palette } from "../styles";
import { plainTableOf, type Column, type SheetOfTable } from "../table";
import { nameOf } from "../tableDefinition";
import { choosableKpis, listedName } from "../settings/dashboardKpis";
import { places, type ChartPlace } from "./dashboardCharts";
import { idOf, type KpiList } from "./dashboardList";

/** The columns of the history that the dashboard reads. */
export interface HistoryLink {
  readonly date: string;
  readonly week: string;
  readonly kpiId: string;
  readonly actual: string;
}

export function historyLink(workbook: LinkedWorkbook): HistoryLink {
  const { column } = tableLink(workbook, snapshotsTable);
  return { date: column("date"), week: column("week"), kpiId: column("kpiId"), actual: column("actual") };
}

const weeksShown = 12;

type DrawnColumn = HeadingId<"dashboardHistory">;

interface HistorySheet extends SheetOfTable {
  readonly link: HistoryLink;
  /** The id of the KPI that is shown. */
  readonly id: string;
}

/** A sample is the place of a week, counted from 1: the oldest of those shown stands first. */
export const historyColumns: Readonly<Record<DrawnColumn, Column<DrawnColumn, number, HistorySheet>>> = headed(
  "dashboardHistory",
  {
    /** As text: on an axis of dates the columns would be thin. */
    week: {
      kind: "text",
      style: "list",
      formula: (_row, sheet, place = 1) => {
        const { week, date } = sheet.link;
        const day = dayOf(place, sheet);
        return `IFERROR(IF(${day}>0,INDEX(${week},MATCH(${day},${date},0))&"",""),"")`;
      },
    },
    recorded: {
      kind: "number",
      style: "list",
      formula: (_row, sheet, place = 1) => {
        const { actual, kpiId, date } = sheet.link;
        const day = dayOf(place, sheet);
        return `IFERROR(IF(${day}>0,AVERAGEIFS(${actual},${kpiId},${sheet.id},${date},${day}),""),"")`;
      },
    },
  },
);

function dayOf(place: number, { link: { kpiId, date }, id }: HistorySheet): string {
  const count = `MIN(${weeksShown},COUNTIF(${kpiId},${id}))`;
  return `SUMPRODUCT(LARGE((${kpiId}=${id})*${date},${count}-${place - 1}))`;
}

/** The chart, and the cell in which its KPI is chosen of those that have a line. */
export function historyChart(
  { drawnAt, place, saidIn }: ChartPlace,
  chosenIn: Block,
  choices: Block,
  kinds: KpiList,
  link: HistoryLink,
  sheet: SheetOfTable,
): Part {
  const { language, currency } = sheet;
  const { charts: words, validation } = sheetWordsOf(language).dashboard;
  const shown = choosableKpis.find(({ id }) => id === "weekly-partner-revenue");
  const name = shown === undefined ? "" : listedName(shown, language, currency);
  const drawn = plainTableOf(historyColumns, {
    at: drawnAt,
    rows: weeksShown,
    samples: places(weeksShown),
    sheet: { ...sheet, link, id: idOf(kinds, cellAddress(chosenIn, "absolute")) },
    headerStyle: "list",
  });
  const chosen: Block = { ...chosenIn, columns: 1 };
  return joined([
    drawn.part,
    {
      cells: [
        { row: chosenIn.row, column: place.column, content: [[text(words.historyOf)]], style: "label" },
        { ...chosenIn, content: [across(text(name), chosenIn.columns)], style: "inputText" },
        sentenceCells(saidIn, historySentence(drawn, sheet)),
      ],
      merged: [chosenIn],
      names: [{ name: dashboardNames.historyOf, block: chosen }],
      validations: [entry(chosen, { kind: "list", source: choices }, validation.kpiTitle, validation.kpi)],
      charts: [
        {
          name: "History",
          kind: "column",
          stacked: false,
          title: words.history,
          categories: drawn.cells("week"),
          series: [
            {
              name: nameOf(historyColumns.recorded, language),
              values: drawn.cells("recorded"),
              colour: palette.navy,
            },
          ],
          place,
          sentence: saidIn,
          valueAxis: { min: 0 },
          gapWidth: 60,
          legend: false,
        },
      ],
    },
  ]);
}

/** The first and the last of the weeks that have a value. */
function historySentence({ cells }: PlacedTable<DrawnColumn>, { language }: SheetOfTable): string {
  const [weeks, values] = [blockAddress(cells("week")), blockAddress(cells("recorded"))];
  const rows = `(ROW(${weeks})-ROW(${cellAddress(cells("week"))})+1)/(ISNUMBER(${values}))`;
  // An error, for what has no value, is passed over.
  const [first, last] = [`AGGREGATE(15,6,${rows},1)`, `AGGREGATE(14,6,${rows},1)`];
  const shown = `COUNT(${values})`;
  const told = sentence(sheetWordsOf(language).dashboard.charts.historySentence, {
    shown,
    first: recordedText(`INDEX(${values},${first})`),
    firstWeek: `INDEX(${weeks},${first})`,
    last: recordedText(`INDEX(${values},${last})`),
    lastWeek: `INDEX(${weeks},${last})`,
  });
  return chartSentence(shown, told, language);
}

/** Amounts without decimals, shares and other small numbers with the few that tell them apart. */
function recordedText(value: string): string {
  return `IF(ABS(${value})<1000,ROUND(${value},3),${fixed(value)})`;
}
