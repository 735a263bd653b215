import type { Block, ValidationRule, ValidationSpec } from "./spec";

/** What may be typed into cells, and what is said of anything else. */
export function entry(
  block: Block,
  rule: ValidationRule,
  title: string,
  message: string,
  alert: ValidationSpec["alert"] = "stop",
): ValidationSpec {
  return { block, rule, alert, title, message };
}
