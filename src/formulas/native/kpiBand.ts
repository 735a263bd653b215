/** The band of one KPI as a native formula decides it: the catalogue's numbers stand in it, where a reader can check them. */
import { isWithin } from "../../playbook/arguments";
import type { Comparison, Kpi } from "../../playbook/kpis";
import type { Status } from "../../playbook/status";
import { inclusive, meets, tolerance, zeroIsNoData } from "../../playbook/statusBand";
import type { NativeArgument } from "./nativeArgument";

export interface BandArguments {
  readonly actual: NativeArgument;
  readonly target: NativeArgument;
  readonly benchmark: NativeArgument;
}

/** A number that is judged: one that stands in a formula, or a cell that may be blank, with what tells that it isn't. */
type Given =
  { readonly text: string; readonly value: number } | { readonly text: string; readonly isGiven: string } | null;

/** `label` is the text of a status in the language asked for. Errors and texts are gone by now. */
export function kpiBand(kpi: Kpi, given: BandArguments, label: (status: Status) => string): string {
  const actual = actualOf(kpi, given.actual);
  const target = markOf(given.target);
  const benchmark = markOf(given.benchmark);
  const faults = [actual, target, benchmark].flatMap((each) => outOfDomain(kpi, each));
  const band = actual === null ? label("noData") : scored(kpi, { actual, target, benchmark }, label);
  return faults.length === 0 ? band : `IF(${faults.join("+")},#NUM!,${band})`;
}

function actualOf(kpi: Kpi, argument: NativeArgument): Given {
  return givenOf(argument, zeroIsNoData(kpi));
}

/** A target or benchmark of 0 is none. */
function markOf(argument: NativeArgument): Given {
  return givenOf(argument, true);
}

function givenOf({ text, constant }: NativeArgument, zeroIsBlank: boolean): Given {
  if (constant === null || (constant === 0 && zeroIsBlank)) return null;
  if (typeof constant === "number") return { text, value: constant };
  return { text, isGiven: `ISNUMBER(${text})${zeroIsBlank ? `*(${text}<>0)` : ""}` };
}

function outOfDomain({ domain }: Kpi, given: Given): string[] {
  if (given === null) return [];
  if ("value" in given) return isWithin(given.value, domain, tolerance) ? [] : ["1"];
  const { min, max } = domain;
  const beyond = [
    ...(min === undefined ? [] : [`(${given.text}<${number(min)}-${number(tolerance)})`]),
    ...(max === undefined ? [] : [`(${given.text}>${number(max)}+${number(tolerance)})`]),
  ];
  return beyond.length === 0 ? [] : [`${given.isGiven}*(${beyond.join("+")})`];
}

interface Marks {
  readonly actual: Exclude<Given, null>;
  readonly target: Given;
  readonly benchmark: Given;
}

function scored(kpi: Kpi, { actual, target, benchmark }: Marks, label: (status: Status) => string): string {
  const mark = orElse(target, kpi.target.value);
  const judged =
    mark === null
      ? "#N/A"
      : `IF(${compared(actual.text, kpi.target.is, mark.text)},${label("onTarget")},${missed(kpi, actual, mark, benchmark, label)})`;
  const withTarget = mark?.isGiven === undefined ? judged : `IF(${mark.isGiven},${judged},#N/A)`;
  return "isGiven" in actual ? `IF(${actual.isGiven},${withTarget},${label("noData")})` : withTarget;
}

/** The target is missed: what is good all the same? A benchmark that is not worse than the target separates nothing. */
function missed(
  kpi: Kpi,
  actual: Exclude<Given, null>,
  target: Mark,
  benchmark: Given,
  label: (status: Status) => string,
): string {
  const mark = orElse(benchmark, kpi.benchmark?.value ?? null);
  const direction = inclusive(kpi);
  if (mark === null) return label("below");
  const isKnown = mark.value !== undefined && target.value !== undefined;
  if (isKnown && meets(mark.value, direction, target.value)) return label("below");
  const conditions = [
    ...(mark.isGiven === undefined ? [] : [mark.isGiven]),
    ...(isKnown ? [] : [compared(mark.text, direction === ">=" ? "<" : ">", target.text)]),
    compared(actual.text, kpi.benchmark?.is ?? direction, mark.text),
  ];
  const isGood = conditions.length === 1 ? conditions : conditions.map((each) => `(${each})`);
  return `IF(${isGood.join("*")},${label("good")},${label("below")})`;
}

/** A target or a benchmark that something is compared with. */
interface Mark {
  readonly text: string;
  readonly value?: number;
  /** What tells that there is one at all. */
  readonly isGiven?: string;
}

/** One's own goes before the playbook's. */
function orElse(own: Given, playbook: number | null): Mark | null {
  if (own === null) return playbook === null ? null : { text: number(playbook), value: playbook };
  if ("value" in own) return own;
  const text = `IF(${own.isGiven},${own.text},${number(playbook ?? 0)})`;
  return playbook === null ? { text, isGiven: own.isGiven } : { text };
}

function compared(value: string, is: Comparison, mark: string): string {
  return `${value}${is}${mark}${is === ">=" || is === "<" ? "-" : "+"}${number(tolerance)}`;
}

function number(value: number): string {
  return String(value).toUpperCase();
}
