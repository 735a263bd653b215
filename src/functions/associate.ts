/** Entry of the functions' bundle, which loads before anything else: names the code behind each function's id. */
import { cacsaving, flippoint, kpistatus, roi, score, scorebounds, scoregap, scorerange } from "./functions";

CustomFunctions.associate({
  SCORE: score,
  SCORERANGE: scorerange,
  FLIPPOINT: flippoint,
  SCOREBOUNDS: scorebounds,
  SCOREGAP: scoregap,
  ROI: roi,
  CACSAVING: cacsaving,
  KPISTATUS: kpistatus,
});
