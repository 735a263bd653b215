import { cacsaving, flippoint, kpistatus, roi, score, scorebounds, scoregap, scorerange } from "./functions";

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
