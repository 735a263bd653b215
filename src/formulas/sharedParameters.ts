/** Parameters that several functions have in common. */
import { functionText } from "../locales/functionText";
import { scoreLimits } from "../playbook/evaluation";
import { uncertaintyBounds } from "../playbook/uncertainWeights";
import { parameter } from "./partnerFunction";

export const weights = parameter("weights", {
  kind: "number",
  optional: true,
  bounds: { min: 0 },
  blank: "zero",
  help: functionText(({ shared }) => shared.weights),
});

/** All of them have to be scored. */
export const completeScores = parameter("scores", {
  kind: "number",
  optional: false,
  bounds: scoreLimits,
  blank: "notScored",
  help: functionText(({ shared }) => shared.completeScores),
});

export const uncertainty = parameter("uncertainty", {
  kind: "number",
  optional: true,
  bounds: uncertaintyBounds,
  blank: "default",
  help: functionText(({ shared }) => shared.uncertainty),
});
