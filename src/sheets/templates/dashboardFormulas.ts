/**
 * The dashboard's own formulas. All are native, the statuses too: everything here hangs on today, so that Excel calculates
 * it at every opening, and a PARTNER function would turn into #NAME? at once where the add-in is missing.
 */
import { statusLabels, type Status } from "../../playbook/status";
import { snapshotHoldsDays, surveyHoldsDays } from "../../playbook/staleness";
import { trendSymbols, trendThreshold } from "../../playbook/trend";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence, nameOrNone } from "../chartSentence";
import { sentence, textLiteral } from "../formula";
import { tableLink, type LinkedWorkbook } from "../linkedWorkbook";
import { fixed, percent } from "../numberText";
import { snapshotsTable } from "../register/snapshotsTable";
import type { Block, CellPosition } from "../spec";
import {
  amountRows,
  chartColumns,
  chartedLines,
  columns,
  history,
  historyMetric,
  lineColumn,
  listColumn,
  listColumns,
  panels,
  ruleColumns,
  topPartners,
} from "./dashboardLayout";
import { names } from "./dashboardRegister";

const tolerance = "0.000000001";
/** More than the rows of any table: what is added to a row that is not looked for. */
const beyondAllRows = 1_000_000;

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

export function weeksLeftFormula(): string {
  const { asOf, periodEnd } = names;
  return `IF(AND(ISNUMBER(${periodEnd}),ISNUMBER(${asOf})),MAX(0,(${periodEnd}-${asOf})/7),0)`;
}

/** The cells of one line, by the columns of the layout. */
export type LineCells = Readonly<Record<keyof typeof columns, string>>;

export function lineCells(row: number): LineCells {
  const cells = Object.entries(columns).map(([name, column]) => [name, cellAddress({ row, column }, "column")]);
  return Object.fromEntries(cells) as LineCells;
}

const allIds = blockAddress(lineColumn(columns.id), "absolute");
const listIds = blockAddress(listColumn(listColumns.id), "absolute");
const listNames = blockAddress(listColumn(listColumns.name), "absolute");

export function chosenIdFormula({ kpi }: LineCells): string {
  return `IF(TRIM(${kpi})="","",IFERROR(INDEX(${listIds},MATCH(${kpi},${listNames},0)),""))`;
}

/** What the list says of the line's KPI; an empty cell of the list stays empty. */
export function listedFormula({ id }: LineCells, column: number): string {
  const entry = listed(id, column);
  return `IF(${id}="","",IF(${entry}="","",${entry}))`;
}

export function ownOr(own: string, otherwise: string): string {
  return `IF(ISNUMBER(${own}),${own},${otherwise})`;
}

/** A target of 0 is none, as in PARTNER.KPISTATUS: the line shows what it is judged by. */
export function ownTargetOr(own: string, otherwise: string): string {
  return `IF(N(${own})<>0,${own},${otherwise})`;
}

/** What PARTNER.KPISTATUS answers for the line, by the rules that stand beside the list of KPIs. An error stays one. */
export function statusFormula({ id, actual, target, benchmark, better }: LineCells, language: Language): string {
  const label = (status: Status) => textLiteral(statusLabels[status][language]);
  const noActual = `AND(${actual}=0,${listed(id, ruleColumns.zeroIsBlank)}=1)`;
  const noTarget = `${target}=0`;
  const playbookTarget = listed(id, listColumns.target);
  const mark = `IF(${noTarget},IF(${playbookTarget}="",#N/A,${playbookTarget}),${target})`;
  const isOut = (value: string) => {
    const [lowest, highest] = [listed(id, ruleColumns.lowest), listed(id, ruleColumns.highest)];
    const below = `IF(${lowest}="",FALSE,${value}<${lowest}-${tolerance})`;
    return `OR(${below},IF(${highest}="",FALSE,${value}>${highest}+${tolerance}))`;
  };
  const fault = `OR(AND(NOT(${noActual}),${isOut(actual)}),AND(NOT(${noTarget}),${isOut(target)}))`;
  const meets = (value: string, other: string, strict: string) =>
    `IF(${strict}=1,${better}*${value}>${better}*${other}+${tolerance},${better}*${value}>=${better}*${other}-${tolerance})`;
  const onTarget = meets(actual, mark, listed(id, ruleColumns.strictTarget));
  // A benchmark that is not worse than the target separates nothing.
  const separates = `${better}*${benchmark}<${better}*${mark}-${tolerance}`;
  const isGood = meets(actual, benchmark, listed(id, ruleColumns.strictBenchmark));
  const good = `IF(ISNUMBER(${benchmark}),IF(${separates},IF(${isGood},${label("good")},${label("below")}),${label("below")}),${label("below")})`;
  const judged = `IF(${fault},#NUM!,IF(${noActual},${label("noData")},IF(${onTarget},${label("onTarget")},${good})))`;
  const known = `IF(ISNUMBER(${actual}),IF(ISNUMBER(${target}),${judged},""),${label("noData")})`;
  return `IF(${id}="","",IF(ISERROR(${actual}),${actual},IF(ISERROR(${target}),${target},${known})))`;
}

/** What the list, or the rules beside it, have for a KPI. */
function listed(id: string, column: number): string {
  return `INDEX(${blockAddress(listColumn(column), "absolute")},MATCH(${id},${listIds},0))`;
}

/** The last day before this one on which the KPI was recorded; 0 without one. */
export function previousDateFormula({ id }: LineCells, { kpiId, date }: HistoryLink): string {
  const days = `(${kpiId}=${id})*(${date}<${names.asOf})*${date}`;
  return `IF(${id}="","",IFERROR(SUMPRODUCT(MAX(${days})),0))`;
}

export function previousFormula({ id, previousDate }: LineCells, { kpiId, date, actual }: HistoryLink): string {
  const recorded = `IFERROR(AVERAGEIFS(${actual},${kpiId},${id},${date},${previousDate}),"")`;
  return `IF(ISNUMBER(${previousDate}),IF(${previousDate}>0,${recorded},""),"")`;
}

export function changeFormula({ actual, previous }: LineCells): string {
  const change = `IF(${previous}=0,SIGN(${actual}),(${actual}-${previous})/ABS(${previous}))`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${previous})),${change},"")`;
}

export function trendFormula({ change }: LineCells): string {
  const { up, flat, down } = trendSymbols;
  const direction =
    `IF(${change}>=${trendThreshold}-${tolerance},${textLiteral(up)},` +
    `IF(${change}<=${tolerance}-${trendThreshold},${textLiteral(down)},${textLiteral(flat)}))`;
  return `IF(ISNUMBER(${change}),${direction},"")`;
}

/** What the value gained in a week, for the better. */
export function gainFormula({ actual, previous, previousDate, better }: LineCells): string {
  const gain = `(${actual}-${previous})*${better}*7/(${names.asOf}-${previousDate})`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${previous})),${gain},"")`;
}

export function gapFormula({ actual, target, better }: LineCells): string {
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),MAX(0,(${target}-${actual})*${better}),"")`;
}

export function attainmentFormula({ actual, target, better, gap }: LineCells): string {
  const over = (part: string, whole: string) => `IF(${whole}>0,${part}/${whole},"")`;
  return `IF(ISNUMBER(${gap}),IF(${better}>0,${over(actual, target)},${over(target, actual)}),"")`;
}

export function neededFormula({ gap }: LineCells): string {
  const perWeek = `IF(${names.weeksLeft}>0,${gap}/${names.weeksLeft},"")`;
  return `IF(ISNUMBER(${gap}),IF(${gap}=0,0,${perWeek}),"")`;
}

export function weeksFormula({ gap, gain }: LineCells, language: Language): string {
  const { never } = sheetWordsOf(language).dashboard;
  /** As a ceiling: ROUNDUP would make 1 of a rest below 0. */
  const weeks = `-INT(-(${gap}/${gain}-${tolerance}))`;
  const atPace = `IF(ISNUMBER(${gain}),IF(${gain}>0,${weeks},${textLiteral(never)}),"")`;
  return `IF(ISNUMBER(${gap}),IF(${gap}=0,0,${atPace}),"")`;
}

export function actionFormula(line: LineCells, language: Language): string {
  const { status } = line;
  const wanting = [statusLabels.good, statusLabels.below].map((label) => `${status}=${textLiteral(label[language])}`);
  return `IF(ISERROR(${status}),"",IF(OR(${wanting.join(",")}),${listedFormula(line, listColumns.action)},""))`;
}

export function checkFormula(line: LineCells, language: Language): string {
  const { checks, never } = sheetWordsOf(language).dashboard;
  const { kpi, id, own, ownTarget, actual, target, status, weeks } = line;
  const notANumber = (cell: string) => `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`;
  const late = `IF(ISNUMBER(${weeks}),${weeks}>${names.weeksLeft},${weeks}=${textLiteral(never)})`;
  return firstThatHolds(
    [
      [`AND(${id}="",TRIM(${kpi})<>"")`, checks.notInList],
      [`${id}=""`, ""],
      [`COUNTIF(${allIds},${id})>1`, checks.twice],
      [`OR(${notANumber(own)},${notANumber(ownTarget)})`, checks.notANumber],
      [`NOT(ISNUMBER(${actual}))`, checks.valueMissing],
      [`NOT(ISNUMBER(${target}))`, checks.targetMissing],
      [`ISERROR(${status})`, checks.statusWrong],
      [late, checks.late],
    ],
    checks.ok,
  );
}

function firstThatHolds(cases: readonly (readonly [condition: string, then: string])[], otherwise: string): string {
  return cases.reduceRight(
    (rest, [condition, then]) => `IF(${condition},${textLiteral(then)},${rest})`,
    textLiteral(otherwise),
  );
}

export function datesCheck(language: Language): string {
  const { checks } = sheetWordsOf(language).dashboard;
  const { asOf, periodFrom, periodEnd } = names;
  return firstThatHolds(
    [
      [`NOT(AND(ISNUMBER(${asOf}),ISNUMBER(${periodFrom}),ISNUMBER(${periodEnd})))`, checks.datesMissing],
      [`OR(${periodFrom}>${asOf},${periodFrom}>${periodEnd})`, checks.datesWrong],
      [`${periodEnd}<=${asOf}`, checks.timeIsUp],
    ],
    checks.ok,
  );
}

export function surveyedFormula(surveyed: string): string {
  return `IFERROR(IF(${surveyed}>0,${surveyed},""),"")`;
}

/** The last day recorded up to this one. */
export function lastRecordedFormula({ date }: HistoryLink): string {
  const last = `SUMPRODUCT(MAX((${date}<=${names.asOf})*${date}))`;
  return `IFERROR(IF(${last}>0,${last},""),"")`;
}

export function surveyWarning(dateCell: string, language: Language): string {
  const { warnings, checks } = sheetWordsOf(language).dashboard;
  return staleness(dateCell, surveyHoldsDays, [warnings.noSurvey, warnings.oldSurvey, checks.ok]);
}

export function recordWarning(dateCell: string, language: Language): string {
  const { warnings, checks } = sheetWordsOf(language).dashboard;
  return staleness(dateCell, snapshotHoldsDays, [warnings.noRecord, warnings.oldRecord, checks.ok]);
}

function staleness(date: string, holdsDays: number, [none, old, ok]: readonly [string, string, string]): string {
  return firstThatHolds(
    [
      [`NOT(ISNUMBER(${date}))`, none],
      [`${names.asOf}-${date}>${holdsDays}`, old],
    ],
    ok,
  );
}

/** The four views of the return, in the order of the panel. Without a margin the last stays empty. */
export function roiViewFormulas(): string[] {
  const cell = (row: number) => cellAddress({ row, column: panels.amounts.value }, "absolute");
  const { revenue, savings, innovation, investment, fees, margin } = amountRows;
  const benefits = `SUM(${cell(savings)}:${cell(innovation)})`;
  const over = (part: string, whole: string) => `IFERROR(IF(${whole}>0,(${part})/(${whole}),""),"")`;
  const [r, i, f, m] = [cell(revenue), cell(investment), cell(fees), cell(margin)];
  return [
    over(`${r}-${i}`, i),
    over(`${r}+${benefits}-${i}`, i),
    over(`${r}-${i}-${f}`, `(${i}+${f})`),
    `IF(ISNUMBER(${m}),${over(`${m}*${r}-${i}-${f}`, `(${i}+${f})`)},"")`,
  ];
}

/** Text in the column counts for nothing; among negative revenues shares mean nothing. */
export function concentrationFormulas(revenues: string): { effective: string; largest: string } {
  const total = `SUM(${revenues})`;
  const meaningful = (value: string) => `IFERROR(IF(AND(${total}>0,COUNTIF(${revenues},"<0")=0),${value},""),"")`;
  return {
    effective: meaningful(`${total}^2/SUMSQ(${revenues})`),
    largest: meaningful(`MAX(${revenues})/${total}`),
  };
}

/** The n-th line that has a KPI, n counted from the heading of the block. */
export function chartedNameFormula(place: CellPosition): string {
  const ids = allIds;
  const position = `ROW(${ids})-ROW(INDEX(${ids},1))+1`;
  const order = place.row - chartedLines.row + 1;
  const found = `SUMPRODUCT(SMALL((${ids}="")*${beyondAllRows}+${position},${order}))`;
  const lineNames = blockAddress(lineColumn(columns.kpi), "absolute");
  return `IF(${found}<${beyondAllRows},INDEX(${lineNames},${found}),"")`;
}

/** The attainment of the line, in the column of its status: each is a series of the chart. */
export function chartedAttainmentFormula({ row }: CellPosition, status: string): string {
  const name = cellAddress({ row, column: chartColumns.line }, "column");
  const line = `MATCH(${name},${blockAddress(lineColumn(columns.kpi), "absolute")},0)`;
  const of = (column: number) => `INDEX(${blockAddress(lineColumn(column), "absolute")},${line})`;
  return `IF(${name}="","",IFERROR(IF(${of(columns.status)}=${textLiteral(status)},${of(columns.attainment)},""),""))`;
}

const historyId = `IFERROR(INDEX(${listIds},MATCH(${cellAddress(historyMetric, "absolute")},${listNames},0)),"")`;

/** The day of a place in the history: the oldest of the last twelve stands first. */
function historyDate({ row }: CellPosition, { kpiId, date }: HistoryLink): string {
  const count = `MIN(${history.rows},COUNTIF(${kpiId},${historyId}))`;
  return `SUMPRODUCT(LARGE((${kpiId}=${historyId})*${date},${count}-${row - history.row}))`;
}

/** The week as text: on an axis of dates the columns would be thin. */
export function historyWeekFormula(place: CellPosition, link: HistoryLink): string {
  const day = historyDate(place, link);
  return `IFERROR(IF(${day}>0,INDEX(${link.week},MATCH(${day},${link.date},0))&"",""),"")`;
}

export function historyValueFormula(place: CellPosition, link: HistoryLink): string {
  const day = historyDate(place, link);
  const value = `AVERAGEIFS(${link.actual},${link.kpiId},${historyId},${link.date},${day})`;
  return `IFERROR(IF(${day}>0,${value},""),"")`;
}

/** The n-th largest revenue; what is not above 0 is left out. */
export function topRevenueFormula({ row }: CellPosition, revenues: string): string {
  const order = row - topPartners.row + 1;
  return `IF(COUNTIF(${revenues},">0")>=${order},LARGE(${revenues},${order}),"")`;
}

/** The partner of that revenue; among equals the one that stands higher in the register first. */
export function topPartnerFormula({ row }: CellPosition, partners: string, revenues: string): string {
  const revenueColumn = chartColumns.revenue;
  const revenue = cellAddress({ row, column: revenueColumn }, "column");
  const first = cellAddress({ row: topPartners.row, column: revenueColumn }, "absolute");
  const position = `ROW(${revenues})-ROW(INDEX(${revenues},1))+1`;
  const amongEquals = `COUNTIF(${first}:${revenue},${revenue})`;
  const found = `SUMPRODUCT(SMALL((${revenues}<>${revenue})*${beyondAllRows}+${position},${amongEquals}))`;
  return `IF(${revenue}="","",IFERROR(INDEX(${partners},${found})&"",""))`;
}

/** How many lines are on target, and which attained least. */
export function attainmentSentence(language: Language): string {
  const onTarget = charted(chartedLines, chartColumns.onTarget);
  const all = blockAddress({ ...chartedLines, column: chartColumns.onTarget, columns: 3 });
  const least = `MIN(${all})`;
  const line = `INDEX(${charted(chartedLines, chartColumns.line)},${firstRowWhere(chartedLines, `${all}=${least}`)})`;
  const told = sentence(sheetWordsOf(language).dashboard.charts.attainmentSentence, [
    `COUNT(${onTarget})`,
    `COUNT(${all})`,
    line,
    percent(least),
  ]);
  return chartSentence(`COUNT(${all})`, told, language);
}

/** The first and the last of the weeks that have a value. */
export function historySentence(language: Language): string {
  const values = charted(history, chartColumns.recorded);
  const known = `ISNUMBER(${values})`;
  const [first, last] = [firstRowWhere(history, known), lastRowWhere(history, known)];
  const at = (row: string) => [
    recordedText(`INDEX(${values},${row})`),
    `INDEX(${charted(history, chartColumns.week)},${row})`,
  ];
  const words = sheetWordsOf(language).dashboard.charts.historySentence;
  return chartSentence(`COUNT(${values})`, sentence(words, [`COUNT(${values})`, ...at(first), ...at(last)]), language);
}

/** Amounts without decimals, shares and other small numbers with the few that tell them apart. */
function recordedText(value: string): string {
  return `IF(ABS(${value})<1000,ROUND(${value},3),${fixed(value)})`;
}

/** The first partner, and what share of the revenue in the chart is theirs. */
export function revenueSentence(language: Language, currency: string): string {
  const revenues = charted(topPartners, chartColumns.revenue);
  const largest = `MAX(${revenues})`;
  const told = sentence(sheetWordsOf(language).dashboard.charts.revenueSentence(currency), [
    nameOrNone(cellAddress({ ...topPartners, column: chartColumns.partner }), language),
    fixed(largest),
    percent(`${largest}/SUM(${revenues})`),
    `COUNT(${revenues})`,
  ]);
  return chartSentence(`COUNT(${revenues})`, told, language);
}

/** A column of a block that is drawn. */
function charted(block: Block, column: number): string {
  return blockAddress({ ...block, column, columns: 1 });
}

function firstRowWhere(block: Block, condition: string): string {
  return `AGGREGATE(15,6,${rowsWhere(block, condition)},1)`;
}

function lastRowWhere(block: Block, condition: string): string {
  return `AGGREGATE(14,6,${rowsWhere(block, condition)},1)`;
}

/** The rows of a block, counted from 1; an error, which AGGREGATE passes over, for those that don't fulfil the condition. */
function rowsWhere(block: Block, condition: string): string {
  const column = charted(block, block.column);
  return `(ROW(${column})-ROW(${cellAddress(block)})+1)/(${condition})`;
}
