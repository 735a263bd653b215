import type { Locator } from "playwright-core";
import { cardOf, createFrom, type Choices } from "./templateSheet";
import type { Workbook } from "./workbook";

/** The card of the evaluation template in the pane. */
export function evaluationCard(workbook: Workbook): Locator {
  return cardOf(workbook, "evaluation");
}

export function createEvaluation(workbook: Workbook, choices: Choices = {}): Promise<void> {
  return createFrom(workbook, "evaluation", choices);
}
