import type { Bilingual } from "./language";
import { DAYS_A_WEEK, type StepWeeks } from "./negotiationPlan";

const labels = {
  notStarted: { en: "Not started", es: "No iniciado" },
  inProgress: { en: "In progress", es: "En curso" },
  stalled: { en: "Stalled", es: "Detenido" },
  signed: { en: "Signed", es: "Firmado" },
  lost: { en: "Lost", es: "Perdido" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type NegotiationStatus = keyof typeof labels;

export const negotiationStatuses: Readonly<Record<NegotiationStatus, Bilingual>> = labels;

/** What is known of a negotiation; days as Excel counts them, `null` where none is entered. */
export interface NegotiationDates {
  readonly start: number;
  /** When each step was done. */
  readonly done: readonly (number | null)[];
  readonly lost: number | null;
}

export interface NegotiationProgress {
  /** The first step that is not done; the number of steps when all are. */
  readonly step: number;
  /** When that step began: the day on which the one before it was done. */
  readonly began: number;
  /** Only of a step that has begun and is still open. */
  readonly daysInStep: number | null;
  readonly status: NegotiationStatus;
}

/** Where a negotiation stands on a day. */
export function negotiationProgress(
  { start, done, lost }: NegotiationDates,
  steps: readonly StepWeeks[],
  asOf: number,
): NegotiationProgress {
  const missing = done.findIndex((day) => day === null);
  const step = missing === -1 ? done.length : missing;
  const began = done[step - 1] ?? start;
  const open = lost === null && step < done.length;
  const daysInStep = open && began <= asOf ? asOf - began : null;
  return { step, began, daysInStep, status: statusOf() };

  function statusOf(): NegotiationStatus {
    if (lost !== null) return "lost";
    if (!open) return "signed";
    if (start > asOf) return "notStarted";
    return isStalled(daysInStep, steps[step]) ? "stalled" : "inProgress";
  }
}

/** Longer in a step than the step should take at most. */
function isStalled(daysInStep: number | null, step: StepWeeks | undefined): boolean {
  return daysInStep !== null && step !== undefined && daysInStep > DAYS_A_WEEK * step.high;
}
