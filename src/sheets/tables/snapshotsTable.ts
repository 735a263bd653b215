import type { SheetOfTable, TableOfColumns } from "../table";
import { headed } from "../headed";
import { TEXT_FORMAT } from "../textProtection";

/** One KPI in one week, as the dashboard showed it. */
export interface Snapshot {
  readonly date: number;
  readonly week: string;
  readonly kpiId: string;
  readonly kpi: string;
  readonly actual: number;
  readonly target?: number | undefined;
  readonly benchmark?: number | undefined;
  readonly status: string;
}

export type SnapshotsColumn = keyof Snapshot;

const word = { kind: "text", written: true, numberFormat: TEXT_FORMAT } as const;
/** The KPIs of the lines have different units: the recorder brings their formats along. */
const figure = { kind: "number", written: true, numberFormat: "General" } as const;

/** The history of the dashboard: one row for each KPI and recording, values only. */
export const snapshotsTable: TableOfColumns<SnapshotsColumn, Snapshot, SheetOfTable> = {
  templateId: "snapshots",
  name: "Snapshots",
  usualWidth: 84,
  columns: headed("snapshots", {
    /** The day for which it was recorded. */
    date: { kind: "day", written: true, sample: ({ date }) => date },
    /** The calendar week of the date, as "2026-W11": a KPI stands once in it. */
    week: { ...word, width: 76, sample: ({ week }) => week },
    kpiId: { ...word, width: 184, sample: ({ kpiId }) => kpiId },
    kpi: { ...word, width: 250, sample: ({ kpi }) => kpi },
    actual: { ...figure, sample: ({ actual }) => actual },
    target: { ...figure, sample: ({ target }) => target },
    benchmark: { ...figure, sample: ({ benchmark }) => benchmark },
    status: { ...word, width: 92, sample: ({ status }) => status },
  }),
  relations: { kpi: { id: "kpiId", values: ["actual", "target"] }, recordedOn: "date" },
};
