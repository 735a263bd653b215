/**
 * The lines of the dashboard: a KPI each, judged. All formulas are native, the statuses too: everything here hangs on
 * today, so that Excel calculates it at every opening, and a PARTNER function would turn into #NAME? at once where the
 * add-in is missing.
 */
import type { Language } from "../../playbook/language";
import { statusLabels, type Status } from "../../playbook/status";
import { trendSymbols, trendThreshold } from "../../playbook/trend";
import { sheetWordsOf } from "../../locales/sheetWords";
import { checkColumn, type CheckCase } from "../checkColumn";
import { amountFormat } from "../columnKind";
import { text } from "../content";
import { textLiteral, tolerance } from "../formula";
import { headed, type HeadingId } from "../headed";
import { joined, type Part } from "../part";
import { placed, type PlacedTable, type Row } from "../placedTable";
import { dashboardNames as names, lineNames, linesOf } from "../settings/dashboardSettings";
import type { CellPosition, StyledBlock } from "../spec";
import { stackedRows } from "../stackedRows";
import { ruleColours } from "../styles";
import { coloursOf, headings, looksOf, rowsOf, type Column, type SheetOfTable } from "../table";
import type { TemplateOptions } from "../template";
import { choosableKpis, listedName, weeklyKpis, type LineKind, type ListedKpi } from "../settings/dashboardKpis";
import { sampleLines } from "../settings/dashboardSample";
import type { HistoryLink } from "./dashboardHistory";
import { idOf, listed, listedNames, listedRule, type KpiList, type ListColumn } from "./dashboardList";

export type WorkingColumn = "id" | "better" | "previousDate" | "previous" | "change" | "gain";
export type ShownColumn = Exclude<HeadingId<"dashboardLines">, WorkingColumn> | "check";
export type LineColumn = ShownColumn | WorkingColumn | "space";

type LineRow = Row<LineColumn>;

export interface LinesSheet extends SheetOfTable {
  readonly kinds: KpiList;
  readonly history: HistoryLink;
  /** The ids of all lines. */
  readonly ids: string;
  readonly kind: LineKind;
}

type LineColumnOf = Column<LineColumn, ListedKpi, LinesSheet>;

/** What a person chooses or enters is the line's own; where it is blank, the list decides. */
export const shownColumns: Readonly<Record<ShownColumn, LineColumnOf>> = headed("dashboardLines", {
  kpi: {
    kind: "choice",
    width: 310,
    sample: (kpi, { language, currency }) => listedName(kpi, language, currency),
    allowed: (_row, { language, kinds, kind }) => {
      if (kind === "weekly") return {};
      const { kpiTitle: title, kpi: message, kpiPrompt } = sheetWordsOf(language).dashboard.validation;
      const source = listedNames(kinds, kind);
      return { rule: { kind: "list", source }, title, message, prompt: { title, message: kpiPrompt } };
    },
  },
  own: { kind: "number", allowed: anyNumber },
  actual: {
    kind: "number",
    formula: ({ cell }, { kinds }) => `IF(ISNUMBER(${cell.own}),${cell.own},${ofList(kinds, cell.id, "registered")})`,
  },
  ownTarget: { kind: "number", allowed: anyNumber },
  target: {
    kind: "number",
    // A target of 0 is none, as in PARTNER.KPISTATUS: the line shows what it is judged by.
    formula: ({ cell: { id, ownTarget } }, { kinds }) =>
      `IF(N(${ownTarget})<>0,${ownTarget},${ofList(kinds, id, "target")})`,
  },
  benchmark: { kind: "number", formula: ({ cell }, { kinds }) => ofList(kinds, cell.id, "benchmark") },
  status: {
    kind: "word",
    style: "keyResult",
    width: 76,
    formula: ({ cell }, { kinds, language }) => statusFormula(cell, kinds, language),
    colours: ({ cell: { status } }, { language }) => statusColours(status, language),
  },
  trend: {
    kind: "word",
    style: "keyResult",
    width: 46,
    formula: ({ cell: { change } }) => {
      const [up, flat, down] = [trendSymbols.up, trendSymbols.flat, trendSymbols.down].map(textLiteral);
      const notUp = `IF(${change}<=${tolerance}-${trendThreshold},${down},${flat})`;
      return `IF(ISNUMBER(${change}),IF(${change}>=${trendThreshold}-${tolerance},${up},${notUp}),"")`;
    },
  },
  gap: {
    kind: "number",
    formula: ({ cell: { actual, target, better } }) =>
      `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),MAX(0,(${target}-${actual})*${better}),"")`,
  },
  attainment: {
    kind: "share",
    formula: ({ cell: { actual, target, better, gap } }) => {
      const over = (part: string, whole: string) => `IF(${whole}>0,${part}/${whole},"")`;
      return `IF(ISNUMBER(${gap}),IF(${better}>0,${over(actual, target)},${over(target, actual)}),"")`;
    },
  },
  needed: {
    kind: "number",
    formula: ({ cell: { gap } }) => {
      const perWeek = `IF(${names.weeksLeft}>0,${gap}/${names.weeksLeft},"")`;
      return `IF(ISNUMBER(${gap}),IF(${gap}=0,0,${perWeek}),"")`;
    },
  },
  weeks: {
    kind: "count",
    formula: ({ cell: { gap, gain } }, { language }) => {
      const never = textLiteral(sheetWordsOf(language).dashboard.never);
      // As a ceiling: ROUNDUP would make 1 of a rest below 0.
      const weeks = `-INT(-(${gap}/${gain}-${tolerance}))`;
      const atPace = `IF(ISNUMBER(${gain}),IF(${gain}>0,${weeks},${never}),"")`;
      return `IF(ISNUMBER(${gap}),IF(${gap}=0,0,${atPace}),"")`;
    },
  },
  action: {
    kind: "text",
    style: "resultNote",
    width: 370,
    formula: ({ cell: { id, status } }, { kinds, language }) => {
      const wanting = [statusLabels.good, statusLabels.below].map(
        (label) => `${status}=${textLiteral(label[language])}`,
      );
      return `IF(ISERROR(${status}),"",IF(OR(${wanting.join(",")}),${ofList(kinds, id, "action")},""))`;
    },
  },
  check: checkColumn(152, wrongWith),
});

/** What a line is worked out with, to the right of what is printed. */
export const workingColumns: Readonly<Record<WorkingColumn, LineColumnOf>> = headed("dashboardLines", {
  id: {
    kind: "text",
    style: "list",
    width: 150,
    formula: ({ cell: { kpi } }, { kinds }) => `IF(TRIM(${kpi})="","",${idOf(kinds, kpi)})`,
  },
  better: {
    kind: "number",
    style: "list",
    formula: ({ cell }, { kinds }) => ofList(kinds, cell.id, "better"),
  },
  /** The last day before this one on which the KPI was recorded; 0 without one. */
  previousDate: {
    kind: "day",
    style: "list",
    formula: ({ cell: { id } }, { history: { kpiId, date } }) => {
      const days = `(${kpiId}=${id})*(${date}<${names.asOf})*${date}`;
      return `IF(${id}="","",IFERROR(SUMPRODUCT(MAX(${days})),0))`;
    },
  },
  previous: {
    kind: "number",
    style: "list",
    formula: ({ cell: { id, previousDate } }, { history: { kpiId, date, actual } }) => {
      const recorded = `IFERROR(AVERAGEIFS(${actual},${kpiId},${id},${date},${previousDate}),"")`;
      return `IF(ISNUMBER(${previousDate}),IF(${previousDate}>0,${recorded},""),"")`;
    },
  },
  change: {
    kind: "number",
    style: "list",
    formula: ({ cell: { actual, previous } }) => {
      const change = `IF(${previous}=0,SIGN(${actual}),(${actual}-${previous})/ABS(${previous}))`;
      return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${previous})),${change},"")`;
    },
  },
  /** What the value gained in a week, for the better. */
  gain: {
    kind: "number",
    style: "list",
    formula: ({ cell: { actual, previous, previousDate, better } }) => {
      const gain = `(${actual}-${previous})*${better}*7/(${names.asOf}-${previousDate})`;
      return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${previous})),${gain},"")`;
    },
  },
});

/** The playbook's metrics are not chosen. */
const weeklyKpi: LineColumnOf = { ...shownColumns.kpi, style: "resultText" };
const weeklyId: LineColumnOf = { ...workingColumns.id, formula: undefined, sample: ({ id }) => id };

function anyNumber(_row: LineRow, { language, kind: of }: LinesSheet, own: string) {
  const { valueTitle: title, value, ratioPrompt, numberPrompt } = sheetWordsOf(language).dashboard.validation;
  return {
    rule: { kind: "custom", formula: `=ISNUMBER(${own})` },
    title,
    message: value,
    prompt: { title, message: of === "ratio" ? ratioPrompt : numberPrompt },
  } as const;
}

/** What the list says of the line's KPI; an empty cell of the list stays empty. */
function ofList(kinds: KpiList, id: string, column: ListColumn): string {
  const entry = listed(kinds, id, column);
  return `IF(${id}="","",IF(${entry}="","",${entry}))`;
}

/** What PARTNER.KPISTATUS answers for the line, by the rules that stand beside the list of KPIs. An error stays one. */
export function statusFormula(
  { id, actual, target, benchmark, better }: LineRow["cell"],
  kinds: KpiList,
  language: Language,
): string {
  const label = (status: Status) => textLiteral(statusLabels[status][language]);
  const noActual = `AND(${actual}=0,${listedRule(kinds, id, "zeroIsBlank")}=1)`;
  const noTarget = `${target}=0`;
  const playbookTarget = listed(kinds, id, "target");
  const mark = `IF(${noTarget},IF(${playbookTarget}="",#N/A,${playbookTarget}),${target})`;
  const isOut = (value: string) => {
    const [lowest, highest] = [listedRule(kinds, id, "lowest"), listedRule(kinds, id, "highest")];
    const below = `IF(${lowest}="",FALSE,${value}<${lowest}-${tolerance})`;
    return `OR(${below},IF(${highest}="",FALSE,${value}>${highest}+${tolerance}))`;
  };
  const fault = `OR(AND(NOT(${noActual}),${isOut(actual)}),AND(NOT(${noTarget}),${isOut(target)}))`;
  const meets = (value: string, other: string, strict: string) =>
    `IF(${strict}=1,${better}*${value}>${better}*${other}+${tolerance},${better}*${value}>=${better}*${other}-${tolerance})`;
  const onTarget = meets(actual, mark, listedRule(kinds, id, "strictTarget"));
  // A benchmark that is not worse than the target separates nothing.
  const separates = `${better}*${benchmark}<${better}*${mark}-${tolerance}`;
  const isGood = meets(actual, benchmark, listedRule(kinds, id, "strictBenchmark"));
  const good = `IF(ISNUMBER(${benchmark}),IF(${separates},IF(${isGood},${label("good")},${label("below")}),${label("below")}),${label("below")})`;
  const judged = `IF(${fault},#NUM!,IF(${noActual},${label("noData")},IF(${onTarget},${label("onTarget")},${good})))`;
  const known = `IF(ISNUMBER(${actual}),IF(ISNUMBER(${target}),${judged},""),${label("noData")})`;
  return `IF(${id}="","",IF(ISERROR(${actual}),${actual},IF(ISERROR(${target}),${target},${known})))`;
}

/** Each colour goes with the word of the status. */
export function statusColours(status: string, language: Language) {
  const colours = { onTarget: ruleColours.good, good: ruleColours.warning, below: ruleColours.bad } as const;
  return (["onTarget", "good", "below"] as const).map((each) => ({
    when: `${status}=${textLiteral(statusLabels[each][language])}`,
    ...colours[each],
    bold: true,
  }));
}

function wrongWith({ cell }: LineRow, { language, ids }: LinesSheet): CheckCase[] {
  const { checks, never } = sheetWordsOf(language).dashboard;
  const { kpi, id, own, ownTarget, actual, target, status, weeks } = cell;
  const notANumber = (each: string) => `AND(${each}<>"",NOT(ISNUMBER(${each})))`;
  return [
    [`AND(${id}="",TRIM(${kpi})<>"")`, checks.notInList],
    [`${id}=""`, ""],
    [`COUNTIF(${ids},${id})>1`, checks.twice],
    [`OR(${notANumber(own)},${notANumber(ownTarget)})`, checks.notANumber],
    [`NOT(ISNUMBER(${actual}))`, checks.valueMissing],
    [`NOT(ISNUMBER(${target}))`, checks.targetMissing],
    [`ISERROR(${status})`, checks.statusWrong],
    [`IF(ISNUMBER(${weeks}),${weeks}>${names.weeksLeft},${weeks}=${textLiteral(never)})`, checks.late],
  ];
}

const lineHeight = 20;
const stacked = stackedRows(0, {
  gap: 10,
  heading: 22,
  header: 34,
  weekly: { rows: linesOf.weekly, each: lineHeight },
  ratioCaption: lineHeight,
  ratio: { rows: linesOf.ratio, each: lineHeight },
  numberCaption: lineHeight,
  number: { rows: linesOf.number, each: lineHeight },
});
const rows = stacked.at;
export const rowsOfLines = stacked.end;

/** From left to right, with an empty column before the workings. */
export const lineColumns = [
  ...Object.keys(shownColumns),
  "space",
  ...Object.keys(workingColumns),
] as readonly LineColumn[];

/** Lines that stand below one another: their formulas, copied, stay in their columns. */
export function placedLines(at: CellPosition, count: number): PlacedTable<LineColumn> {
  return placed(lineColumns, at, count, "column");
}

export interface Lines {
  /** All of them, captions included, so that lines inserted among them belong to it. */
  readonly all: PlacedTable<LineColumn>;
  readonly weekly: PlacedTable<LineColumn>;
  part(kinds: KpiList, history: HistoryLink, options: TemplateOptions): Part;
}

export function linesAt({ row, column }: CellPosition): Lines {
  const all = placedLines({ row: row + rows.header, column }, rowsOfLines - rows.weekly);
  const linesOfKind = (of: LineKind) => placedLines({ row: row + rows[of] - 1, column }, linesOf[of]);
  return {
    all,
    weekly: linesOfKind("weekly"),
    part: (kinds, history, options) => {
      const sheet = { language: options.language, currency: options.currency, kinds, history, ids: all.column("id") };
      return joined([
        headingsOf(all, { row, column }, { ...sheet, kind: "weekly" }),
        ...(["weekly", "ratio", "number"] as const).map((of) =>
          linesOfOneKind(linesOfKind(of), { ...sheet, kind: of }, options.sample),
        ),
        {
          styled: looksOf(workingColumns, all),
          names: [
            { name: lineNames.ids, block: all.cells("id") },
            { name: lineNames.names, block: all.cells("kpi") },
            { name: lineNames.actuals, block: all.cells("actual") },
            { name: lineNames.targets, block: all.cells("target") },
            { name: lineNames.benchmarks, block: all.cells("benchmark") },
            { name: lineNames.statuses, block: all.cells("status") },
            { name: names.owns, block: all.cells("own") },
            { name: names.ownTargets, block: all.cells("ownTarget") },
          ],
          colourRules: coloursOf(shownColumns, all, { ...sheet, kind: "weekly" }),
        },
      ]);
    },
  };
}

function headingsOf(all: PlacedTable<LineColumn>, { row, column }: CellPosition, sheet: LinesSheet): Part {
  const { dashboard: words } = sheetWordsOf(sheet.language);
  const at = (section: keyof typeof rows, id: LineColumn = "kpi") => ({
    row: row + rows[section],
    column: all.columnOf(id),
  });
  return {
    rowHeights: stacked.heights.map((each) => ({ ...each, row: row + each.row })),
    cells: [
      { ...at("heading"), content: [[text(words.linesHeading)]], style: "section" },
      { ...at("heading", "id"), content: [[text(words.workings)]], style: "label" },
      headings(shownColumns, { row: row + rows.header, column }, sheet, "header"),
      headings(workingColumns, at("header", "id"), sheet, "list"),
      { ...at("ratioCaption"), content: [[text(words.ratioCaption)]], style: "note" },
      { ...at("numberCaption"), content: [[text(words.numberCaption)]], style: "note" },
    ],
  };
}

function linesOfOneKind(place: PlacedTable<LineColumn>, sheet: LinesSheet, sample: boolean): Part {
  const { kind: of } = sheet;
  const isWeekly = of === "weekly";
  const shown = isWeekly ? { ...shownColumns, kpi: weeklyKpi } : shownColumns;
  const workings = isWeekly ? { ...workingColumns, id: weeklyId } : workingColumns;
  const ids: readonly string[] = isWeekly ? weeklyKpis : sample ? sampleLines[of] : [];
  const samples = ids.flatMap((id) => choosableKpis.filter((kpi) => kpi.id === id));
  return joined([
    rowsOf(shown, place, { samples, sheet }),
    rowsOf(workings, place, { samples, sheet }),
    { styled: [...looksOf(shown, place), ...formatsOf(place, of)] },
  ]);
}

/** How many lines have a format. A ratio is shown with a decimal: 39.6 % must not look like the 40 % that it misses. */
const formats: Readonly<Record<LineKind, readonly (readonly [lines: number, numberFormat: string])[]>> = {
  weekly: [
    [2, amountFormat],
    [2, "0.0%"],
  ],
  ratio: [[linesOf.ratio, "0.0%"]],
  number: [[linesOf.number, "#,##0.0"]],
};

/** What is in the unit of the line's KPI. */
const inUnit: readonly (readonly [LineColumn, LineColumn])[] = [
  ["own", "benchmark"],
  ["gap", "gap"],
  ["needed", "needed"],
  ["previous", "previous"],
  ["gain", "gain"],
];

function formatsOf(place: PlacedTable<LineColumn>, of: LineKind): StyledBlock[] {
  let next = 0;
  return formats[of].flatMap(([count, numberFormat]) => {
    const first = next;
    next += count;
    return inUnit.map(([from, to]): StyledBlock => {
      const block = place.cells(from, to);
      return { block: { ...block, row: block.row + first, rows: count }, numberFormat };
    });
  });
}
