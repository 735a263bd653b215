/** How a PARTNER function came to its result: the playbook's rule with the call's own numbers, step by step. */
import { toCol } from "@borgar/fx";
import { numberOf } from "../playbook/arguments";
import { cacSaving } from "../playbook/cacSaving";
import { isCellError, type Cell } from "../playbook/cell";
import { decide } from "../playbook/decision";
import { evaluationCriteria, evaluationThreshold } from "../playbook/evaluation";
import { kpiGuidance } from "../playbook/kpiGuidance";
import { findKpi } from "../playbook/kpiLookup";
import { kpiStatus } from "../playbook/kpiStatus";
import { statusLabels, type Status } from "../playbook/status";
import type { Language } from "../playbook/language";
import type { Outcome, PlaybookError } from "../playbook/outcome";
import { roi } from "../playbook/roi";
import { readPoints } from "../playbook/weights";
import { broadcast } from "./broadcast";
import type { CellRange } from "./excelValue";
import { explainWords, type ExplainWords } from "./explainWords";
import type { FunctionCall } from "./formulaCalls";
import { messageOf } from "./messages";
import { scorePartners } from "./scorePartners";

/** An argument with the cells that it stands for. */
export interface ExplainedArgument {
  readonly text: string;
  /** Undefined where the cells are not known: a calculation, or a reference that leads nowhere. */
  readonly cells?: CellRange;
  /** Where the first cell lies; a constant lies nowhere. */
  readonly at?: { readonly row: number; readonly column: number };
}

export interface ExplanationStep {
  readonly label: string;
  readonly calculation?: string;
  readonly value?: string;
  readonly total?: boolean;
}

export interface Explanation {
  readonly call: string;
  /** "Result 2 of 12": which element of several. */
  readonly place?: string;
  readonly steps: readonly ExplanationStep[];
  /** What follows from the numbers, or why there is no result. */
  readonly remarks: readonly string[];
  readonly isFault: boolean;
  /** As a number is written in the language; undefined where only the cell knows. */
  readonly result?: string;
  readonly section: string;
}

/** Which element of a result of several is explained, from 0. */
export interface Element {
  readonly row: number;
  readonly column: number;
}

export function explain(
  call: FunctionCall,
  args: readonly ExplainedArgument[],
  element: Element,
  language: Language,
): Explanation {
  const words = explainWords[language];
  const base = { call: call.text, section: call.row.section[language], isFault: false };
  const unknown = args.find(({ cells, text }) => cells === undefined && text !== "");
  if (unknown) return { ...base, steps: [], remarks: [words.calculated(unknown.text)] };
  const context: Context = { call, args, element, language, words, format: formatter(language) };
  return { ...base, ...explainers[call.row.id](context) };
}

interface Context {
  readonly call: FunctionCall;
  readonly args: readonly ExplainedArgument[];
  readonly element: Element;
  readonly language: Language;
  readonly words: ExplainWords;
  readonly format: (value: number) => string;
}

type Body = Pick<Explanation, "steps" | "remarks" | "result"> & Partial<Pick<Explanation, "place" | "isFault">>;

const explainers: Readonly<Record<FunctionCall["row"]["id"], (context: Context) => Body>> = {
  SCORE: explainScore,
  ROI: explainRoi,
  CACSAVING: explainCacSaving,
  KPISTATUS: explainKpiStatus,
};

function explainScore(context: Context): Body {
  const { words, format, element } = context;
  const scores = cellsOf(context, 0);
  const weightCells = cellsOf(context, 1);
  const results = scorePartners(scores, weightCells);
  if (!results.ok) return faultBody(context, results.error);
  const inRows = results.value.length > 1 || (results.value[0]?.length ?? 0) === 1;
  const index = inRows ? Math.min(element.row, results.value.length - 1) : element.column;
  const count = inRows ? results.value.length : (results.value[0]?.length ?? 1);
  const result = inRows ? results.value[index]?.[0] : results.value[0]?.[index];
  const partner =
    inRows && (scores[0]?.length ?? 0) > 1 ? (scores[index] ?? []) : scores.map((row) => row[index] ?? null);
  const given = weightCells.flat();
  const own = given.some((cell) => numberOf(cell) !== 0) ? readPoints(given) : undefined;
  const points = own?.ok ? own.value : evaluationCriteria.map((criterion) => criterion.points);
  const steps = partner.map((cell, place) => {
    const value = numberOf(cell);
    const weight = points[place] ?? 0;
    return {
      label: nameOfCriterion(context, place, points.length),
      calculation: words.scored(shown(cell, format), format(weight)),
      value: format((value * weight) / 100),
    };
  });
  const place = count > 1 ? words.place(index + 1, count) : undefined;
  if (!result?.ok) return { ...faultBody(context, result?.error ?? { code: "#NUM!" }), steps, place };
  const score = format(result.value);
  const verdict = decide(result.value) === "advance" ? words.advances : words.stops;
  return {
    steps: [...steps, { label: words.sum, value: score, total: true }],
    remarks: [verdict(score, format(evaluationThreshold))],
    result: score,
    place,
  };
}

function nameOfCriterion({ language, words }: Context, place: number, count: number): string {
  const criterion = count === evaluationCriteria.length ? evaluationCriteria[place] : undefined;
  return criterion?.name[language] ?? words.criterion(place + 1);
}

function explainRoi(context: Context): Body {
  const { words, format } = context;
  const picked = pick(context, ["revenue", "investment", "otherBenefits"] as const);
  if (!picked.ok) return faultBody(context, picked.error);
  const { cells, place } = picked.value;
  const result = roi(cells.revenue, cells.investment, cells.otherBenefits);
  const steps: ExplanationStep[] = [
    { label: words.revenue, value: shown(cells.revenue, format) },
    { label: words.otherBenefits, value: shown(cells.otherBenefits, format) },
    { label: words.investment, value: shown(cells.investment, format) },
  ];
  if (!result.ok) return { ...faultBody(context, result.error), steps, place };
  const [revenue, other, investment] = [cells.revenue, cells.otherBenefits, cells.investment].map(numberOf) as [
    number,
    number,
    number,
  ];
  const net = revenue + other - investment;
  return {
    steps: [
      ...steps,
      {
        label: words.net,
        calculation: `${format(revenue)} + ${format(other)} − ${format(investment)}`,
        value: format(net),
      },
      ratioStep(context, words.roi, `${format(net)} / ${format(investment)}`, result.value),
    ],
    remarks: [],
    result: ratio(context, result.value),
    place,
  };
}

function explainCacSaving(context: Context): Body {
  const { words, format } = context;
  const picked = pick(context, ["directCAC", "partnerCAC"] as const);
  if (!picked.ok) return faultBody(context, picked.error);
  const { cells, place } = picked.value;
  const result = cacSaving(cells.directCAC, cells.partnerCAC);
  const steps: ExplanationStep[] = [
    { label: words.directCAC, value: shown(cells.directCAC, format) },
    { label: words.partnerCAC, value: shown(cells.partnerCAC, format) },
  ];
  if (!result.ok) return { ...faultBody(context, result.error), steps, place };
  const direct = numberOf(cells.directCAC);
  const saved = direct - numberOf(cells.partnerCAC);
  return {
    steps: [
      ...steps,
      {
        label: words.saved,
        calculation: `${format(direct)} − ${format(numberOf(cells.partnerCAC))}`,
        value: format(saved),
      },
      ratioStep(context, words.saving, `${format(saved)} / ${format(direct)}`, result.value),
    ],
    remarks: [],
    result: ratio(context, result.value),
    place,
  };
}

function explainKpiStatus(context: Context): Body {
  const { words, language } = context;
  const picked = pick(context, ["kpi", "actual", "target", "benchmark", "language"] as const);
  if (!picked.ok) return faultBody(context, picked.error);
  const { cells, place } = picked.value;
  const result = kpiStatus(cells);
  const kpi = typeof cells.kpi === "string" ? findKpi(cells.kpi) : undefined;
  if (kpi === undefined) {
    return { ...(result.ok ? { steps: [], remarks: [] } : faultBody(context, result.error)), place };
  }
  const asUnit = (value: number) => (kpi.unit === "ratio" ? percent(language, value) : context.format(value));
  const mark = (own: Cell, is: string, ofPlaybook: number | null | undefined): string => {
    const value = typeof own === "number" && own !== 0 ? own : ofPlaybook;
    return value === null || value === undefined ? words.none : `${signs[is] ?? is} ${asUnit(value)}`;
  };
  const isOwn = (cell: Cell) => typeof cell === "number" && cell !== 0;
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
  if (!result.ok) return { ...faultBody(context, result.error), steps, place };
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

function cellsOf({ args }: Context, index: number): CellRange {
  return args[index]?.cells ?? [[null]];
}

/** The cells of the element that is explained. */
function pick<
  Name extends
    | "revenue"
    | "investment"
    | "otherBenefits"
    | "directCAC"
    | "partnerCAC"
    | "kpi"
    | "actual"
    | "target"
    | "benchmark"
    | "language",
>(
  context: Context,
  names: readonly Name[],
): Outcome<{ readonly cells: Readonly<Record<Name, Cell>>; readonly place?: string }> {
  const ranges = Object.fromEntries(names.map((name, index) => [name, cellsOf(context, index)]));
  const table = broadcast(ranges as Record<Name, CellRange>, (cells) => cells);
  if (!table.ok) return table;
  const width = table.value[0]?.length ?? 1;
  const row = Math.min(context.element.row, table.value.length - 1);
  const column = Math.min(context.element.column, width - 1);
  const cells = table.value[row]?.[column] as Readonly<Record<Name, Cell>>;
  const count = table.value.length * width;
  const place = count > 1 ? context.words.place(row * width + column + 1, count) : undefined;
  return { ok: true, value: { cells, place } };
}

/** Why there is no result, and where. */
function faultBody(context: Context, error: PlaybookError): Body {
  const { words, language } = context;
  const message = "reason" in error ? messageOf(error.reason, language) : words.errors[error.code];
  return {
    steps: [],
    remarks: [`${error.code}: ${message}`, ...faultyCells(context)],
    isFault: true,
    result: error.code,
  };
}

/** Cells that a function can't take: an error, a text for a number, or a number outside the bounds. */
function faultyCells({ call, args, words, format, language }: Context): string[] {
  return args.flatMap(({ cells = [], at }, index) => {
    const parameter = call.row.parameters[index];
    if (parameter === undefined || at === undefined) return [];
    const { min = -Infinity, max = Infinity } = parameter.bounds ?? {};
    return cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const address = `${toCol(at.column + c)}${at.row + r + 1}`;
        const where = words.faultAt(address, parameter.name[language]);
        if (isCellError(cell)) return [`${where}: ${cell.error}`];
        if (parameter.kind === "number" && typeof cell === "string" && cell !== "") return [`${where}: “${cell}”`];
        const isOutside = typeof cell === "number" && cell !== 0 && (cell < min || cell > max);
        return isOutside ? [`${where}: ${words.outside(format(cell), end(min, format), end(max, format))}`] : [];
      }),
    );
  });
}

function end(bound: number, format: (value: number) => string): string {
  return Number.isFinite(bound) ? format(bound) : "∞";
}

function ratioStep(context: Context, label: string, calculation: string, value: number): ExplanationStep {
  return { label, calculation, value: ratio(context, value), total: true };
}

/** "3 = 300 %". */
function ratio({ format, language }: Context, value: number): string {
  return `${format(value)} = ${percent(language, value)}`;
}

function percent(language: Language, value: number): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(value);
}

function formatter(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  return (value) => format.format(value);
}

function shown(cell: Cell, format: (value: number) => string): string {
  if (isCellError(cell)) return cell.error;
  return typeof cell === "number" ? format(cell) : String(cell ?? "–");
}
