import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { kpiStatus } from "../../playbook/kpiStatus";
import { weekKey } from "../../playbook/week";
import { blank, number, text } from "../content";
import { inGallery } from "../gallery";
import { sampleSnapshots } from "../register/snapshotsSample";
import { snapshotsTable, type SnapshotsColumn } from "../register/snapshotsTable";
import type { Block, CellContent, SheetSpec, StyledBlock } from "../spec";
import { palette, type StyleName } from "../styles";
import { headingsOf, placesOf } from "../tableDefinition";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { TEXT_FORMAT } from "../textProtection";
import { choosableKpis, listedName, weeklyKpis } from "./dashboardKpis";

const firstColumn = 1;
const rows = { title: 0, whatToDo: 1, values: 2, header: 5, first: 6 } as const;

const places = placesOf(snapshotsTable);

/** The KPIs of the lines have different units: the recorder brings their formats along. */
const formats: Readonly<Record<SnapshotsColumn, { width: number; style: StyleName; numberFormat: string }>> = {
  date: { width: 84, style: "resultNumber", numberFormat: "yyyy-mm-dd" },
  week: { width: 76, style: "resultText", numberFormat: TEXT_FORMAT },
  kpiId: { width: 184, style: "resultText", numberFormat: TEXT_FORMAT },
  kpi: { width: 250, style: "resultText", numberFormat: TEXT_FORMAT },
  actual: { width: 84, style: "resultNumber", numberFormat: "General" },
  target: { width: 84, style: "resultNumber", numberFormat: "General" },
  benchmark: { width: 84, style: "resultNumber", numberFormat: "General" },
  status: { width: 92, style: "resultText", numberFormat: TEXT_FORMAT },
};

/** What the dashboard showed, week by week: values that the recorder appends. */
export const snapshots: Template = {
  ...inGallery("snapshots"),
  version: 1,
  amounts: true,
  build(options: TemplateOptions): SheetSpec {
    const { language, currency } = options;
    const words = sheetWordsOf(language);
    const body = bodyOf(checkedRows(snapshots, options.rows));
    const lines = options.sample ? sampleLines(options) : [];
    return {
      templateId: snapshots.id,
      templateVersion: snapshots.version,
      language,
      currency,
      name: words.snapshots.sheetName,
      tabColour: palette.mutedInk,
      columnWidths: [8, ...Object.values(formats).map(({ width }) => width)],
      rowHeights: [
        { row: rows.title, height: 30 },
        { row: rows.whatToDo, height: 22 },
        { row: rows.header, height: 26 },
      ],
      cells: [...introduction(language, options.sample), ...tableCells(body, lines, language, currency)],
      styled: [{ block: usedArea(body), style: "base" }, ...columnStyles(body), ...lines.flatMap(lineStyle)],
      merged: [],
      tables: [
        {
          name: snapshotsTable.name,
          block: { ...body, row: rows.header, rows: body.rows + 1 },
          tableStyle: "TableStyleLight1",
          bandedRows: false,
          filterButtons: true,
        },
      ],
      names: [],
      validations: [],
      colourRules: [],
      charts: [],
      freeze: { rows: rows.first, columns: firstColumn + 1 },
      print: {
        area: usedArea(body),
        orientation: "landscape",
        titleRows: { from: rows.header, to: rows.header },
        fitToPagesWide: 1,
        margins: { top: 36, bottom: 42, left: 28, right: 28 },
        footer: { left: "&F", center: "&A", right: words.pages },
      },
      start: { row: rows.first, column: firstColumn },
    };
  },
};

function bodyOf(count: number): Block {
  return { row: rows.first, column: firstColumn, rows: count, columns: Object.keys(places).length };
}

function usedArea(body: Block): Block {
  return { row: 0, column: 0, rows: body.row + body.rows, columns: body.column + body.columns };
}

function introduction(language: Language, sample: boolean): SheetSpec["cells"] {
  const words = sheetWordsOf(language).snapshots;
  const at = (row: number) => ({ row, column: firstColumn });
  const notes = [words.notes.values, words.notes.edit, ...(sample ? [words.notes.sample] : [])];
  return [
    { ...at(rows.title), content: [[text(words.title)]], style: "title" },
    { ...at(rows.whatToDo), content: [[text(words.whatToDo)]], style: "subtitle" },
    { ...at(rows.values), content: notes.map((note) => [text(note)]), style: "note" },
  ];
}

function tableCells(
  body: Block,
  lines: readonly HistoryLine[],
  language: Language,
  currency: string,
): SheetSpec["cells"] {
  const headings = headingsOf(snapshotsTable, language, currency);
  const empty = headings.map(() => blank);
  return [
    { row: rows.header, column: firstColumn, content: [headings.map(text)], style: "header" },
    { ...body, content: Array.from({ length: body.rows }, (_, row) => lines[row]?.content ?? empty) },
  ];
}

/** A line of the history as the recorder writes it. */
interface HistoryLine {
  readonly content: readonly CellContent[];
  readonly numberFormat: string;
}

function sampleLines({ language, currency, today }: TemplateOptions): HistoryLine[] {
  return sampleSnapshots.flatMap(({ weeksAgo, figures }) =>
    weeklyKpis.map((id): HistoryLine => {
      const kpi = choosableKpis.find((known) => known.id === id);
      const actual = figures[id];
      if (kpi === undefined || actual === undefined) throw new Error(`The example has no ${id}`);
      const day = today - 7 * weeksAgo;
      const status = kpiStatus({ kpi: id, actual, language });
      if (!status.ok) throw new Error(`No status of ${id}: ${status.error.code}`);
      const cells: Readonly<Record<SnapshotsColumn, CellContent>> = {
        date: number(day),
        week: text(weekKey(day)),
        kpiId: text(id),
        kpi: text(listedName(kpi, language, currency)),
        actual: number(actual),
        target: numberOrBlank(kpi.target.value),
        benchmark: numberOrBlank(kpi.benchmark?.value ?? null),
        status: text(status.value),
      };
      return { content: Object.values(cells), numberFormat: kpi.unit === "ratio" ? "0.0%" : "#,##0" };
    }),
  );
}

function numberOrBlank(value: number | null): CellContent {
  return value === null ? blank : number(value);
}

function lineStyle({ numberFormat }: HistoryLine, index: number): StyledBlock {
  const column = firstColumn + places.actual;
  return { block: { row: rows.first + index, column, rows: 1, columns: 3 }, numberFormat };
}

function columnStyles(body: Block): StyledBlock[] {
  return Object.entries(formats).map(([id, { style, numberFormat }]) => ({
    block: { ...body, column: firstColumn + places[id as SnapshotsColumn], columns: 1 },
    style,
    numberFormat,
  }));
}
