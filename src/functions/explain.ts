/** How a PARTNER function came to its result: the playbook's rule with the call's own numbers, step by step. */
import { evaluationThreshold } from "../playbook/evaluation";
import type { Language } from "../playbook/language";
import { explainKpiStatus } from "./explainKpiStatus";
import { explainCacSaving, explainRoi } from "./explainRatios";
import {
  explainFlipPoint,
  explainScore,
  explainScoreBounds,
  explainScoreGap,
  explainScoreRange,
} from "./explainScores";
import { explainWords } from "./explainWords";
import {
  formatter,
  type Body,
  type Context,
  type Element,
  type ExplainedArgument,
  type Explanation,
} from "./explanation";
import type { FunctionCall } from "./formulaCalls";

const explainers: Readonly<Record<FunctionCall["row"]["id"], (context: Context) => Body>> = {
  SCORE: explainScore,
  SCORERANGE: explainScoreRange,
  FLIPPOINT: explainFlipPoint,
  SCOREBOUNDS: explainScoreBounds,
  SCOREGAP: explainScoreGap,
  ROI: explainRoi,
  CACSAVING: explainCacSaving,
  KPISTATUS: explainKpiStatus,
};

/** `threshold` is the sheet's own, where it has one. */
export function explain(
  call: FunctionCall,
  args: readonly ExplainedArgument[],
  element: Element,
  language: Language,
  { threshold = evaluationThreshold }: { readonly threshold?: number } = {},
): Explanation {
  const words = explainWords[language];
  const base = { call: call.text, section: call.row.section[language], isFault: false };
  const unknown = args.find(({ cells, text }) => cells === undefined && text !== "");
  if (unknown) return { ...base, steps: [], remarks: [words.calculated(unknown.text)] };
  const context: Context = { call, args, element, language, words, format: formatter(language), threshold };
  return { ...base, ...explainers[call.row.id](context) };
}
