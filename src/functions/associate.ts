/** Entry of the functions' bundle, which loads before anything else: names the code behind each function's id. */
import { cacsaving, kpistatus, roi, score } from "./functions";

CustomFunctions.associate({ SCORE: score, ROI: roi, CACSAVING: cacsaving, KPISTATUS: kpistatus });
