import type { TableDefinition } from "../tableDefinition";

/** The history of the dashboard: one row for each KPI and recording, values only. */
export const snapshotsTable = {
  templateId: "snapshots",
  name: "Snapshots",
  columns: {
    /** The day for which it was recorded. */
    date: { name: { en: "Date", es: "Fecha" }, kind: "day" },
    /** The calendar week of the date, as "2026-W11": a KPI stands once in it. */
    week: { name: { en: "Week", es: "Semana" }, kind: "text" },
    kpiId: { name: { en: "KPI id", es: "Id de KPI" }, kind: "text" },
    kpi: { name: { en: "KPI", es: "KPI" }, kind: "text" },
    actual: { name: { en: "Actual", es: "Real" }, kind: "number" },
    target: { name: { en: "Target", es: "Objetivo" }, kind: "number" },
    benchmark: { name: { en: "Benchmark", es: "Referencia" }, kind: "number" },
    status: { name: { en: "Status", es: "Estado" }, kind: "text" },
  },
  relations: { kpi: { id: "kpiId", values: ["actual", "target"] }, recordedOn: "date" },
} as const satisfies TableDefinition<string>;

export type SnapshotsColumn = keyof typeof snapshotsTable.columns;
