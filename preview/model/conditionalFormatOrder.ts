import type { ColourRuleState } from "./sheetState";

/** Priorities are the places in the sheet's list, counted from 0. */
export function renumber(rules: readonly ColourRuleState[]): void {
  rules.forEach((state, priority) => {
    state.rule = { ...state.rule, priority };
  });
}
