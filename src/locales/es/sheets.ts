import { assumptionLog } from "./assumptionLog";
import { contents } from "./contents";
import { dashboard } from "./dashboard";
import { deals } from "./deals";
import { evaluation } from "./evaluation";
import { nativeRegister } from "./nativeRegister";
import { negotiation } from "./negotiation";
import { partners } from "./partners";
import { prescreen } from "./prescreen";
import { projections } from "./projections";
import { robustness } from "./robustness";
import { sensitivity } from "./sensitivity";
import { snapshots } from "./snapshots";
import { terms } from "./terms";
import type { SheetWords } from "../en/sheets";

/** Every word of the sheets. */
export const sheets: SheetWords = {
  legend: { input: "Dato: escriba aquí", result: "Resultado: calculado", check: "Comprobación: qué hacer" },
  pages: "Página &P de &N",
  sample: "Ilustrativo",
  lists: "Listas",
  withoutAddin:
    "Las puntuaciones usan PARTNER.SCORE, una función del complemento Partner Playbook. Sin él, la hoja muestra los últimos resultados hasta que Excel recalcule.",
  partners,
  deals,
  prescreen,
  evaluation,
  robustness,
  negotiation,
  terms,
  dashboard,
  snapshots,
  projections,
  sensitivity,
  contents,
  nativeRegister,
  assumptionLog,
};
