import { filled } from "../../locales/filled";
import type { Cell } from "../../playbook/cell";
import { kpiGuidance } from "../../playbook/kpiGuidance";
import { findKpi } from "../../playbook/kpiLookup";
import { kpiStatus } from "../../playbook/kpiStatus";
import type { Language } from "../../playbook/language";
import { readLanguage } from "../../playbook/languageArgument";
import { statusLabels, type Status } from "../../playbook/status";
import { ownMark } from "../../playbook/statusBand";
import { broadcast } from "../broadcast";
import { displayLanguage } from "../displayLanguage";
import { toExcel } from "../excelResult";
import { readRange } from "../excelValue";
import { faultBody, percent, pick, shown, type Body, type Context, type ExplanationStep } from "../explanation";

/**
 * Status of a KPI against the playbook's target: On target, Good, Below or No data.
 * @customfunction KPISTATUS
 * @param kpi Id, name or alias of a KPI, in English or Spanish, such as "partner-satisfaction".
 * @param actual The KPI's value; ratios as fractions, 0.88 or 88%. Blank: No data.
 * @param [target] Your own target. Left out or 0: the playbook's.
 * @param [benchmark] Your own value from which a missed target is still Good. Left out or 0: the playbook's.
 * @param [language] "en" or "es", the language of the status. Left out: "en".
 * @returns Status as text.
 */
export function kpistatus(
  kpi: any[][],
  actual: any[][],
  target?: any[][],
  benchmark?: any[][],
  language?: any[][],
): any[][] {
  const ranges = {
    kpi: readRange(kpi),
    actual: readRange(actual),
    target: readRange(target),
    benchmark: readRange(benchmark),
    language: readRange(language),
  };
  const display = displayLanguage();
  const statuses = broadcast(ranges, (cells) => toExcel(kpiStatus(cells), messageLanguage(cells.language, display)));
  return statuses.ok ? statuses.value : [[toExcel(statuses, display)]];
}

/** Messages come in the language that the status was asked for in, else in Excel's. */
function messageLanguage(cell: Cell, display: Language): Language {
  const chosen = typeof cell === "string" ? readLanguage(cell) : null;
  return chosen?.ok ? chosen.value : display;
}

/** The KPI's marks, which of them the actual value meets, and what to do then. */
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
  const markOf = (cell: Cell) => (ownOf(cell) === null ? "playbook" : "own");
  const steps: ExplanationStep[] = [
    { label: words.kpi, value: kpi.name[language] },
    { label: words.direction, value: kpi.target.is.startsWith(">") ? words.higher : words.lower },
    { label: words.actual, value: cells.actual === null ? words.noActual : shown(cells.actual, asUnit) },
    { label: words.target[markOf(cells.target)], value: mark(cells.target, kpi.target.is, kpi.target.value) },
    {
      label: words.benchmark[markOf(cells.benchmark)],
      value: mark(cells.benchmark, kpi.benchmark?.is ?? kpi.target.is, kpi.benchmark?.value),
    },
  ];
  if (!result.ok) return { ...faultBody(context, result.error, inView), steps, place };
  const status = statusOf(result.value);
  const guidance = kpiGuidance[kpi.id];
  const action = status === "onTarget" || status === "noData" ? undefined : guidance.action?.text[language];
  return {
    steps: [...steps, { label: words.status, value: result.value, total: true }],
    remarks: [words.bands[status], ...(action === undefined ? [] : [filled(words.action, { action })])],
    result: result.value,
    place,
  };
}

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤" };

function statusOf(label: string): Status {
  const all = Object.keys(statusLabels) as Status[];
  return all.find((status) => Object.values(statusLabels[status]).includes(label)) ?? "noData";
}
