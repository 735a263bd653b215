import type { ReadValue } from "../excel/reading/cellValue";
import type { NotNativeReason } from "../formulas/native/notNative";
import type { ProbeId } from "../locales/installationCheckWords";

/** The parts of the check, in the order in which they are made. */
export const sectionIds = ["cells", "constants", "probes", "values", "texts", "native", "live"] as const;

export type SectionId = (typeof sectionIds)[number];

/** A cell that holds something else than it must. */
export interface ValueDifference {
  readonly kind: "value";
  readonly place: string;
  readonly got: ReadValue;
  readonly expected: ReadValue;
}

/** Something that is not as it must be. */
export type Difference =
  | ValueDifference
  /** What was to be done there failed; the code is Excel's, or ours. */
  | { readonly kind: "failed"; readonly place: string; readonly code: string }
  /** Excel gave a probe an answer with which the add-in doesn't work. */
  | { readonly kind: "unsupported"; readonly id: ProbeId; readonly answer: string }
  /** The formula has no native form here. */
  | { readonly kind: "leftAlone"; readonly place: string; readonly reason: NotNativeReason };

/** What a part of the check compared. */
export interface Section {
  readonly id: SectionId;
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** What this Excel does, where Excels differ or the documentation doesn't tell. */
export interface ProbeAnswer {
  readonly id: ProbeId;
  /** One of the probe's answers. */
  readonly answer: string;
  /** Whether the add-in works with an Excel that does so. */
  readonly holds: boolean;
}

/** Which Excel it was. */
export interface Environment {
  readonly addin: string;
  readonly version: string;
  readonly platform: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly decimal: string;
  readonly thousands: string;
  /** The newest set of Excel's API that it claims: "1.20". */
  readonly api: string;
}

export interface InstallationReport {
  readonly end: "complete" | "stopped";
  readonly sections: readonly Section[];
  readonly probes: readonly ProbeAnswer[];
  /** Texts of numbers were left out: this Excel writes them otherwise. */
  readonly textsSkipped: boolean;
  readonly environment: Environment;
  /** "2026-03-09 14:05". */
  readonly when: string;
  /** Sheets that could not be removed. */
  readonly leftOver: readonly string[];
}

/** How many comparisons came out right, of how many. */
export function tally(sections: readonly Section[]): { readonly right: number; readonly of: number } {
  const of = sections.reduce((sum, { compared }) => sum + compared, 0);
  const wrong = sections.reduce((sum, { differences }) => sum + differences.length, 0);
  return { right: of - wrong, of };
}
