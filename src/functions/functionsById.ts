import type { FunctionId } from "../formulas/functionTable";
import { cacsaving, explainCacSaving } from "./calls/cacSaving";
import { explainFlipPoint, flippoint } from "./calls/flipPoint";
import { explainKpiStatus, kpistatus } from "./calls/kpiStatus";
import { explainRoi, roi } from "./calls/roi";
import { explainScore, score } from "./calls/score";
import { explainScoreBounds, scorebounds } from "./calls/scoreBounds";
import { explainScoreGap, scoregap } from "./calls/scoreGap";
import { explainScoreRange, scorerange } from "./calls/scoreRange";
import type { Body, Context } from "./explanation";

/** The code behind each function's id. */
export const functionsById = {
  SCORE: score,
  SCORERANGE: scorerange,
  FLIPPOINT: flippoint,
  SCOREBOUNDS: scorebounds,
  SCOREGAP: scoregap,
  ROI: roi,
  CACSAVING: cacsaving,
  KPISTATUS: kpistatus,
};

/** How each explains its results. A list apart: the functions load before anything else, and without what explains them. */
export const explainersById: Readonly<Record<FunctionId, (context: Context) => Body>> = {
  SCORE: explainScore,
  SCORERANGE: explainScoreRange,
  FLIPPOINT: explainFlipPoint,
  SCOREBOUNDS: explainScoreBounds,
  SCOREGAP: explainScoreGap,
  ROI: explainRoi,
  CACSAVING: explainCacSaving,
  KPISTATUS: explainKpiStatus,
};
