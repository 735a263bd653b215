import type { sheets as english } from "../en/sheets";
import type { Translation } from "../words";
import { assumptionLog } from "./assumptionLog";
import { checks } from "./checks";
import { contents } from "./contents";
import { dashboard } from "./dashboard";
import { deals } from "./deals";
import { evaluation } from "./evaluation";
import { kinds } from "./kinds";
import { labels } from "./labels";
import { nativeRegister } from "./nativeRegister";
import { negotiation } from "./negotiation";
import { partners } from "./partners";
import { prescreen } from "./prescreen";
import { projections } from "./projections";
import { robustness } from "./robustness";
import { samples } from "./samples";
import { sensitivity } from "./sensitivity";
import { snapshots } from "./snapshots";
import { terms } from "./terms";

/** Every word of the sheets. */
export const sheets: Translation<typeof english> = {
  legend: { input: "Dato: escriba aquí", result: "Resultado: calculado", check: "Comprobación: qué hacer" },
  pages: "Página &P de &N",
  sample: "Ilustrativo",
  lists: "Listas",
  charts: {
    nothing: "Aún no hay nada que mostrar.",
    error: "Una celda de este gráfico contiene un error.",
    unnamed: "(sin nombre)",
  },
  valuesOnly: "valores",
  banner:
    "Sin el complemento Partner Playbook se ven los últimos resultados calculados. Se obtiene en Inicio > Complementos; o pida una copia con fórmulas nativas, que no lo necesita.",
  labels,
  samples,
  kinds,
  checks,
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
