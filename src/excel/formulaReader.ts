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

/** What has to be known of formulas. `functions/` knows it, and whoever may call both hands it over. */
export interface FormulaReader {
  callsPartner(formula: string): boolean;
  /** The defined names that a formula mentions. */
  namesIn(formula: string): readonly string[];
  /** What an argument refers to, if it is a reference and nothing else. */
  referenceIn(argument: string): Reference | undefined;
  nativeForm(formula: string, place: NativePlace): NativeForm;
  /** The formula as a person would type it: with the names of the functions that the add-in gives them. */
  typedForm(formula: string): string;
}
