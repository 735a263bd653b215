import { sheetWordsOf } from "../../locales/sheetWords";
import { kpiStatus } from "../../playbook/kpiStatus";
import { weekKey } from "../../playbook/week";
import { text } from "../content";
import { inGallery } from "../gallery";
import { titles } from "../introduction";
import type { Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { sampleSnapshots } from "../tables/snapshotsSample";
import { snapshotsTable, type Snapshot, type SnapshotsColumn } from "../tables/snapshotsTable";
import { sheetOf } from "../sheet";
import type { SheetSpec } from "../spec";
import { palette } from "../styles";
import { tableOf } from "../table";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { choosableKpis, listedName, weeklyKpis } from "../settings/dashboardKpis";

const firstColumn = 1;
const rows = { notes: 2, header: 5 } as const;

/** What the dashboard showed, week by week: values that the recorder appends. */
export const snapshots: Template = {
  ...inGallery("snapshots"),
  version: 1,
  amounts: true,
  build(options: TemplateOptions): SheetSpec {
    const words = sheetWordsOf(options.language).snapshots;
    const lines = options.sample ? sampleLines(options) : [];
    const table = tableOf(snapshotsTable, {
      at: { row: rows.header, column: firstColumn },
      rows: checkedRows(snapshots, options.rows),
      samples: lines.map(({ snapshot }) => snapshot),
      sheet: options,
      heights: { header: 26 },
    });
    const { block } = table;
    const used = { row: 0, column: 0, rows: block.row + block.rows, columns: block.column + block.columns };
    return sheetOf(snapshots, options, {
      name: words.sheetName,
      tabColour: palette.mutedInk,
      columnWidths: [8, ...table.widths],
      used,
      parts: [titles(words, firstColumn), aboutHistory(options), table.part, formatsOf(lines, table)],
      freeze: { rows: rows.header + 1, columns: firstColumn + 1 },
      print: { area: used, titleRows: { from: rows.header, to: rows.header } },
      start: { row: rows.header + 1, column: firstColumn },
    });
  },
};

/** What else is to be known. */
function aboutHistory({ language, sample }: TemplateOptions): Part {
  const { notes } = sheetWordsOf(language).snapshots;
  const lines = [notes.values, notes.edit, ...(sample ? [notes.sample] : [])];
  return {
    cells: [{ row: rows.notes, column: firstColumn, content: lines.map((line) => [text(line)]), style: "note" }],
  };
}

/** A line of the history as the recorder writes it. */
interface HistoryLine {
  readonly snapshot: Snapshot;
  readonly numberFormat: string;
}

function sampleLines({ language, currency, today }: TemplateOptions): HistoryLine[] {
  return sampleSnapshots.flatMap(({ weeksAgo, figures }) =>
    weeklyKpis.map((id): HistoryLine => {
      const kpi = choosableKpis.find((known) => known.id === id);
      const actual = figures[id];
      if (kpi === undefined || actual === undefined) throw new Error(`The example has no ${id}`);
      const status = kpiStatus({ kpi: id, actual, language });
      if (!status.ok) throw new Error(`No status of ${id}: ${status.error.code}`);
      const date = today - 7 * weeksAgo;
      return {
        snapshot: {
          date,
          week: weekKey(date),
          kpiId: id,
          kpi: listedName(kpi, language, currency),
          actual,
          target: kpi.target.value ?? undefined,
          benchmark: kpi.benchmark?.value ?? undefined,
          status: status.value,
        },
        numberFormat: kpi.unit === "ratio" ? "0.0%" : "#,##0",
      };
    }),
  );
}

function formatsOf(lines: readonly HistoryLine[], table: PlacedTable<SnapshotsColumn>): Part {
  const figures = table.cells("actual", "benchmark");
  return {
    styled: lines.map(({ numberFormat }, index) => ({
      block: { ...figures, row: figures.row + index, rows: 1 },
      numberFormat,
    })),
  };
}
