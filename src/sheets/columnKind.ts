/** What a column holds, and what follows from it wherever the column is made, checked or recorded. */
import type { SheetWords } from "../locales/sheetWords";
import type { InputUnit } from "./assumptions/inputs";
import { amount, anyNumber, day, monthlyGrowth, part, type Holding } from "./holding";
import type { ValidationSpec } from "./spec";
import type { StyleName } from "./styles";

export const dayFormat = "yyyy-mm-dd";
export const amountFormat = "#,##0";
export const earliestDay = "2000-01-01";

/** A rule for what may be typed, of whatever cells. */
export type Allowed = Omit<ValidationSpec, "block">;

interface KindTraits {
  readonly numberFormat?: string;
  /** Texts such as names and notes may hold anything: they have none. */
  readonly holding?: Holding;
  /** Of its values in the log of assumptions. */
  readonly recordedIn?: InputUnit;
  /** What may be typed, as far as the kind says it. */
  readonly allowed?: (words: SheetWords["kinds"]) => Partial<Allowed>;
  readonly look: Looks;
}

/** Of cells that a person fills in and of calculated ones, in usual and in small print. */
type Looks = Readonly<Record<"usual" | "small", { readonly input: StyleName; readonly result: StyleName }>>;

const ofNumbers: Looks = {
  usual: { input: "inputNumber", result: "resultNumber" },
  small: { input: "smallInputNumber", result: "smallResultNumber" },
};

const ofTexts: Looks = {
  usual: { input: "inputText", result: "resultText" },
  small: { input: "inputNote", result: "smallResultText" },
};

const ofChecks: Looks = {
  usual: { input: "check", result: "check" },
  small: { input: "check", result: "check" },
};

const kinds = {
  text: { look: ofTexts },
  /** One of a list's values: the column says of which. */
  choice: { recordedIn: "choice", look: ofTexts, allowed: ({ choice }) => choice },
  day: {
    numberFormat: dayFormat,
    holding: day,
    recordedIn: "date",
    allowed: (words) => ({ rule: { kind: "date", from: earliestDay }, ...words.day }),
    look: ofNumbers,
  },
  amount: {
    numberFormat: amountFormat,
    holding: amount,
    recordedIn: "currency",
    allowed: (words) => ({ rule: { kind: "decimal", min: 0 }, ...words.amount }),
    look: ofNumbers,
  },
  /** A part of a whole, as a fraction. */
  share: {
    numberFormat: "0%",
    holding: part,
    recordedIn: "percent",
    allowed: (words) => ({ rule: { kind: "decimal", min: 0, max: 1 }, ...words.share }),
    look: ofNumbers,
  },
  /** From one month to the next, as a fraction. */
  growth: { numberFormat: "0.0%", holding: monthlyGrowth, recordedIn: "percent", look: ofNumbers },
  /** Of two amounts: below 0 and above 1 as well. */
  ratio: { numberFormat: "0%", look: ofNumbers },
  /** Points that a criterion is given. */
  score: { holding: amount, recordedIn: "score", look: ofNumbers },
  count: { numberFormat: "0", holding: amount, look: ofNumbers },
  /** Any number. Its row may have a format of its own. */
  number: { holding: anyNumber, look: ofNumbers },
  /** A calculated word of a few letters, such as Yes or No. */
  word: { look: ofNumbers },
  /** What is wrong with a row, or that nothing is. */
  check: { look: ofChecks },
} as const satisfies Readonly<Record<string, KindTraits>>;

export type ColumnKind = keyof typeof kinds;

export function traitsOf(kind: ColumnKind): KindTraits {
  return kinds[kind];
}

/** What may be typed: what is said of these cells alone goes before what the kind says; undefined where all may be. */
export function ruleOf(kind: ColumnKind, words: SheetWords["kinds"], own: Partial<Allowed> = {}): Allowed | undefined {
  const { rule, alert = "stop", title, message, prompt } = { ...traitsOf(kind).allowed?.(words), ...own };
  if (rule === undefined) return undefined;
  if (title === undefined || message === undefined) throw new Error(`A rule of the kind ${kind} has no words`);
  return { rule, alert, title, message, ...(prompt !== undefined && { prompt }) };
}
