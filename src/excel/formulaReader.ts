import type { Reference } from "./readReferences";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** What a formula asks about the workbook in which it stands. */
export interface NativePlace {
  shapeOf(argument: string): Shape | undefined;
  textsOf(argument: string): readonly string[] | undefined;
}

/** Why a formula has no native form; the words are in `locales/`. */
export type NotNativeReason = "notParsed" | "argumentCount" | "unknownShape" | "unknownKpi" | "tooLong" | "tooDeep";

export type NativeForm =
  | { readonly ok: true; readonly formula: string }
  | { readonly ok: false; readonly reason: NotNativeReason; readonly detail: string };

/** A formula, and its native form of the same time. */
export interface FormulaPair {
  readonly live: string;
  readonly native: string;
}

/** What has to be known of formulas. `functions/` knows it, and whoever may call both hands it over. */
export interface FormulaReader {
  callsPartner(formula: string): boolean;
  /** The defined names that a formula mentions. */
  namesIn(formula: string): readonly string[];
  /** What an argument refers to, if it is a reference and nothing else. */
  referenceIn(argument: string): Reference | undefined;
  nativeForm(formula: string, place: NativePlace): NativeForm;
  /** What a formula says, the same for formulas that differ in their references alone. */
  wordsOf(formula: string): string;
  /** The same for pairs that differ in their references alone. */
  patternOf(pair: FormulaPair): string;
  /** The live formula as Excel would write it by now, from what became of its native form; undefined if it can't be told. */
  followed(pair: FormulaPair, current: string): string | undefined;
  /** Whether a formula is the native form of another one, which calls PARTNER functions. */
  isNativeForm(native: string, live: string, place: NativePlace): boolean;
  /** The formula as a person would type it: with the names of the functions that the add-in gives them. */
  typedForm(formula: string): string;
}
