import { firstError, firstNonNumber, type Argument } from "./arguments";
import { isBlank, type Cell } from "./cell";
import { findKpi, normaliseName, type KnownKpi } from "./kpiLookup";
import { readLanguage } from "./languageArgument";
import { failure, success, type Outcome, type PlaybookError } from "./outcome";
import { statusLabels } from "./status";
import { statusBand } from "./statusBand";

export interface KpiStatusArguments {
  readonly kpi: Cell;
  readonly actual: Cell;
  readonly target?: Cell;
  readonly benchmark?: Cell;
  readonly language?: Cell;
}

/** The status of a KPI as its label in the language asked for, English unless given. */
export function kpiStatus(given: KpiStatusArguments): Outcome<string> {
  const { kpi: name, actual, target = null, benchmark = null, language = null } = given;
  // The name goes first: without a KPI nothing else can be judged.
  const kpi = resolveKpi(name);
  if (!kpi.ok) {
    return kpi;
  }
  const numbers: Argument[] = [
    { parameter: "actual", cell: actual },
    { parameter: "target", cell: target },
    { parameter: "benchmark", cell: benchmark },
  ];
  const fault = firstError([...numbers, { parameter: "language", cell: language }]) ?? firstNonNumber(numbers);
  if (fault) {
    return failure(fault);
  }
  const labels = readLanguage(language);
  if (!labels.ok) {
    return labels;
  }
  const status = statusBand(kpi.value, {
    actual: numberOrNull(actual),
    target: numberOrNull(target),
    benchmark: numberOrNull(benchmark),
  });
  return status.ok ? success(statusLabels[status.value][labels.value]) : status;
}

function resolveKpi(cell: Cell): Outcome<KnownKpi> {
  const fault = firstError([{ parameter: "kpi", cell }]) ?? notAName(cell);
  if (fault) {
    return failure(fault);
  }
  const given = String(cell);
  const kpi = findKpi(given);
  return kpi ? success(kpi) : failure({ code: "#N/A", reason: { why: "unknownKpi", given } });
}

function notAName(cell: Cell): PlaybookError | null {
  // Some hosts send an empty cell as 0.
  if (isBlank(cell) || cell === 0 || (typeof cell === "string" && normaliseName(cell) === "")) {
    return { code: "#N/A", reason: { why: "noKpi" } };
  }
  return typeof cell === "string" ? null : { code: "#VALUE!", reason: { why: "notText", parameter: "kpi" } };
}

function numberOrNull(cell: Cell): number | null {
  return typeof cell === "number" ? cell : null;
}
