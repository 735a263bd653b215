/** How a status comes about: the KPI's marks, which of them the actual value meets, and what to do then. */
import type { Cell } from "../playbook/cell";
import { kpiGuidance } from "../playbook/kpiGuidance";
import { findKpi } from "../playbook/kpiLookup";
import { kpiStatus } from "../playbook/kpiStatus";
import { statusLabels, type Status } from "../playbook/status";
import { ownMark } from "../playbook/statusBand";
import { faultBody, percent, pick, shown, type Body, type Context, type ExplanationStep } from "./explanation";

export function explainKpiStatus(context: Context): Body {
  const { words, language } = context;
  const picked = pick(context, ["kpi", "actual", "target", "benchmark", "language"] as const);
  if (!picked.ok) return faultBody(context, picked.error);
  const { cells, place, inView } = picked.value;
  const result = kpiStatus(cells);
  const kpi = typeof cells.kpi === "string" ? findKpi(cells.kpi) : undefined;
  if (kpi === undefined) {
    return { ...(result.ok ? { steps: [], remarks: [] } : faultBody(context, result.error, inView)), place };
  }
  const asUnit = (value: number) => (kpi.unit === "ratio" ? percent(language, value) : context.format(value));
  const ownOf = (cell: Cell) => ownMark(typeof cell === "number" ? cell : null);
  const mark = (own: Cell, is: string, ofPlaybook: number | null | undefined): string => {
    const value = ownOf(own) ?? ofPlaybook;
    return value === null || value === undefined ? words.none : `${signs[is] ?? is} ${asUnit(value)}`;
  };
  const isOwn = (cell: Cell) => ownOf(cell) !== null;
  const steps: ExplanationStep[] = [
    { label: words.kpi, value: kpi.name[language] },
    { label: words.direction, value: kpi.target.is.startsWith(">") ? words.higher : words.lower },
    { label: words.actual, value: cells.actual === null ? words.noActual : shown(cells.actual, asUnit) },
    { label: words.target(isOwn(cells.target)), value: mark(cells.target, kpi.target.is, kpi.target.value) },
    {
      label: words.benchmark(isOwn(cells.benchmark)),
      value: mark(cells.benchmark, kpi.benchmark?.is ?? kpi.target.is, kpi.benchmark?.value),
    },
  ];
  if (!result.ok) return { ...faultBody(context, result.error, inView), steps, place };
  const status = statusOf(result.value);
  const guidance = kpiGuidance[kpi.id];
  const action = status === "onTarget" || status === "noData" ? undefined : guidance.action?.text[language];
  return {
    steps: [...steps, { label: words.status, value: result.value, total: true }],
    remarks: [words.bands[status], ...(action === undefined ? [] : [`${words.action}: ${action}`])],
    result: result.value,
    place,
  };
}

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤" };

function statusOf(label: string): Status {
  const all = Object.keys(statusLabels) as Status[];
  return all.find((status) => Object.values(statusLabels[status]).includes(label)) ?? "noData";
}
