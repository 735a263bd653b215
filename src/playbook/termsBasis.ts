import { scenarios } from "./scenarios";

const { directCac, retention, onboardingCost, rampMonths } = scenarios.base.defaults;

/** What the terms of all partners are reckoned with, until a person says otherwise. */
export const termsBasis = {
  directCac,
  /** The target of the KPI that compares the CAC of the channel. */
  targetSaving: 0.4,
  retention,
  onboardingCost,
  rampMonths,
} as const;
