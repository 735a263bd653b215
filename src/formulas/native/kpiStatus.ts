/**
 * KPISTATUS, element by element. The KPI's name is known when the formula is made: it stands in the call, or in cells
 * whose present texts the caller tells. A table of all 216 names with the rules of 67 KPIs, and the text work that makes
 * "Partner_Retention" the same as "retención de partners", would not fit the 8,192 characters of a formula. So a formula
 * that reads names from cells knows those that are there now, and answers #N/A for any other, which says that it has to
 * be made anew, rather than a status by another KPI's rule.
 */
import { findKpi, type KnownKpi } from "../../playbook/kpiLookup";
import { fallbackLanguage, languages, type Language } from "../../playbook/language";
import { readLanguage } from "../../playbook/languageArgument";
import { statusLabels, type Status } from "../../playbook/status";
import { gridOf, single } from "../shape";
import { afterErrors, checksOf, errorChecksOf, isUnanswerable, shapeFault } from "./faults";
import { kpiBand, type BandArguments } from "./kpiBand";
import { isSingle, type NativeArgument } from "./nativeArgument";
import type { NativeCall } from "./nativeCall";
import type { NativePlace } from "./nativePlace";
import { NotNative } from "./notNative";

interface KpiStatusCall extends BandArguments {
  readonly kpi: NativeArgument;
  readonly language: NativeArgument;
}

/** The longest text that a formula holds. */
const maxText = 255;

export function nativeKpiStatus(call: KpiStatusCall, place: NativePlace): NativeCall {
  const { kpi, actual, target, benchmark, language } = call;
  const values = [actual, target, benchmark, language];
  const shape = gridOf([kpi, ...values].map((each) => each.shape));
  if (shape === null) return { text: shapeFault([kpi, ...values]), shape: single };
  const named = typeof kpi.constant === "string" ? findKpi(kpi.constant) : undefined;
  if (named) return { text: judged(call, [{ kpi: named, isIt: "" }]), shape };
  const choices = choicesOf(kpi, place);
  const isAny = choices.map(({ isIt }) => isIt).join("+");
  const status = choices.length === 0 ? "#N/A" : `IF(${isAny},${judged(call, choices)},#N/A)`;
  // A single name has the fault of every value.
  const zeros = values
    .filter((each) => !isSingle(each))
    .map(({ text }) => `0*ISERROR(${text})+`)
    .join("");
  const name = kpi.text;
  const isNoText = `ISNUMBER(${name})*(${name}<>0)+ISLOGICAL(${name})`;
  return {
    text: `IF(${zeros}${isUnanswerable(`(${name}="")`)},#VALUE!,IF(${isNoText},#VALUE!,${status}))`,
    shape,
  };
}

/** A KPI, and what tells that a cell names it. */
interface Choice {
  readonly kpi: KnownKpi;
  readonly isIt: string;
}

function choicesOf({ constant, text, written }: NativeArgument, place: NativePlace): Choice[] {
  const names = constant === undefined ? place.textsOf?.(written) : [];
  if (names === undefined) throw new NotNative("unknownKpi", written);
  const found = new Map<KnownKpi, Map<string, string>>();
  for (const name of names) {
    const kpi = name.length > maxText ? undefined : findKpi(name);
    if (kpi === undefined) continue;
    const spellings = found.get(kpi) ?? new Map<string, string>();
    found.set(kpi, spellings);
    // Excel compares texts whatever their case; each stays as it is written, for İ in lower case is another text to Excel.
    if (!spellings.has(name.toLowerCase())) spellings.set(name.toLowerCase(), name);
  }
  return [...found].map(([kpi, spellings]) => ({
    kpi,
    isIt: [...spellings.values()].map((name) => `(${text}="${name.replaceAll('"', '""')}")`).join("+"),
  }));
}

/** The KPI is one of the choices: the last one needs no question. */
function judged({ language, ...given }: KpiStatusCall, choices: readonly Choice[]): string {
  const { label, isValid } = labelsIn(language);
  const bands = choices.map(({ kpi }) => kpiBand(kpi, given, label));
  const band = choices.reduceRight((rest, { isIt }, place) => {
    const own = bands[place] ?? "";
    return rest === "" ? own : `IF(${isIt},${own},${rest})`;
  }, "");
  const rest = isValid === undefined ? band : `IF(${isValid},${band},#VALUE!)`;
  const { actual, target, benchmark } = given;
  return afterErrors([...checksOf([actual, target, benchmark]), ...errorChecksOf([language])], rest);
}

interface Labels {
  readonly label: (status: Status) => string;
  /** What tells that the language is one; left out where it is known to be. */
  readonly isValid?: string;
}

function labelsIn({ constant, text }: NativeArgument): Labels {
  const quoted = (status: Status, language: Language) => `"${statusLabels[status][language]}"`;
  const known = constant === undefined ? undefined : readLanguage(constant);
  if (known?.ok) return { label: (status) => quoted(status, known.value) };
  const isIn = (language: Language) => `TRIM(${text})="${language}"`;
  const others = languages.filter((language) => language !== fallbackLanguage);
  const label = (status: Status) =>
    others.reduceRight(
      (rest, language) => `IF(${isIn(language)},${quoted(status, language)},${rest})`,
      quoted(status, fallbackLanguage),
    );
  const isLeftOut = `(${text}="")+ISNUMBER(${text})*(${text}=0)*(1-ISLOGICAL(${text}))`;
  return { label, isValid: [isLeftOut, ...languages.map((language) => `(${isIn(language)})`)].join("+") };
}
