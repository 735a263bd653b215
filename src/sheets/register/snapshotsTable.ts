import type { TableDefinition } from "../tableDefinition";

/** The history of the dashboard: one row for each KPI and recording, values only. */
export const snapshotsTable = {
  templateId: "snapshots",
  name: "Snapshots",
  columns: {
    /** The day for which it was recorded. */
    date: { name: { en: "Date", es: "Fecha" } },
    /** The calendar week of the date, as "2026-W11": a KPI stands once in it. */
    week: { name: { en: "Week", es: "Semana" } },
    kpiId: { name: { en: "KPI id", es: "Id de KPI" } },
    kpi: { name: { en: "KPI", es: "KPI" } },
    actual: { name: { en: "Actual", es: "Real" } },
    target: { name: { en: "Target", es: "Objetivo" } },
    benchmark: { name: { en: "Benchmark", es: "Referencia" } },
    status: { name: { en: "Status", es: "Estado" } },
  },
} as const satisfies TableDefinition<string>;

export type SnapshotsColumn = keyof typeof snapshotsTable.columns;
