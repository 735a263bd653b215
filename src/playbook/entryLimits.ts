/** The playbook says how long something usually takes; beyond these a person has mistyped. */
export const mostPaidYears = 20;
export const mostRampMonths = 60;
export const mostStepWeeks = 52;
