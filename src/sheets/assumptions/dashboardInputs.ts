import { inputNames, lineNames } from "../templates/dashboard";
import { columns, lineColumn, lineGroups, lineRows } from "../templates/dashboardLayout";
import { names } from "../templates/dashboardRegister";
import { cell, type CellInput, type NamedColumn, type SheetInputs } from "./inputs";

const lines = lineColumn(columns.kpi);

/** The playbook's four metrics stand first; the KPIs of the other lines are chosen. Captions stand between them. */
const choices = Array.from({ length: lines.rows }, (_, index): CellInput | undefined => {
  const line = lineRows.indexOf(lines.row + index) + 1;
  if (line <= lineGroups.weekly.rows) return undefined;
  return {
    id: `line.${line}`,
    label: ({ words }) => `${words.dashboard.headers.kpi}, ${line}`,
    unit: "choice",
    optional: true,
  };
});

function amount(id: "savings" | "expansion" | "innovation" | "margin", unit: "currency" | "percent"): SheetInputs {
  return cell(inputNames[id], { id, label: ({ words }) => words.dashboard.amounts[id], unit, optional: true });
}

/** In the unit of the line's KPI, which its name tells. */
function ownColumn(id: "own" | "ownTarget", name: string): NamedColumn {
  return {
    id,
    name,
    kind: "number",
    heading: ({ words }) => words.dashboard.headers[id],
    traits: () => ({ unit: "stated", optional: true }),
  };
}

export const dashboardInputs: readonly SheetInputs[] = [
  cell(names.periodFrom, { id: "periodFrom", label: ({ words }) => words.dashboard.periodFrom, unit: "date" }),
  cell(names.periodEnd, { id: "periodEnd", label: ({ words }) => words.dashboard.periodEnd, unit: "date" }),
  { kind: "cells", name: lineNames.names, inputs: choices },
  {
    kind: "rows",
    keys: lineNames.ids,
    titles: lineNames.names,
    columns: [ownColumn("own", inputNames.owns), ownColumn("ownTarget", inputNames.ownTargets)],
  },
  amount("savings", "currency"),
  amount("expansion", "currency"),
  amount("innovation", "currency"),
  amount("margin", "percent"),
  cell(inputNames.historyOf, {
    id: "historyOf",
    label: ({ words }) => words.dashboard.charts.historyOf,
    unit: "choice",
  }),
];
