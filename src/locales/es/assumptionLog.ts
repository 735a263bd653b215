import type { assumptionLog as english } from "../en/assumptionLog";
import type { Translation } from "../words";

export const assumptionLog: Translation<typeof english> = {
  name: "Supuestos",
  title: "Registro de supuestos",
  hint: "De qué parten las demás hojas: cada dato una vez y, después, una fila por cada cambio. Complete usted el responsable y, si la conoce mejor, la fuente. Ambos acompañan al dato desde entonces.",
  units: {
    percent: "%",
    points: "puntos",
    score: "/10",
    partners: "partners",
    customers: "clientes",
    deals: "negocios",
    dollars: "USD",
    weeks: "semanas",
    months: "meses",
    years: "años",
    tier: "nivel",
    date: "fecha",
    choice: "opción",
  },
};
