import { decide } from "./decision";
import { evaluationThreshold } from "./evaluation";

/** What the decision will be for a score that is only known to lie between two. */
export type Outlook = "passes" | "open" | "fails";

export function outlook(
  { low, high }: { readonly low: number; readonly high: number },
  threshold: number = evaluationThreshold,
): Outlook {
  if (decide(low, threshold) === "advance") {
    return "passes";
  }
  return decide(high, threshold) === "advance" ? "open" : "fails";
}
