import type { Bilingual } from "../../playbook/language";
import type { Answer } from "../../playbook/prescreen";

export interface SampleCandidate {
  readonly name: Bilingual;
  /** In the order of the questions. */
  readonly answers: readonly Answer[];
  readonly notes: Bilingual;
}

/** They show one who goes on, one who goes on despite a No, one with two high-priority misses, one not finished. */
export const sampleCandidates: readonly SampleCandidate[] = [
  {
    name: { en: "Cobalt Cloud", es: "Cobalt Cloud" },
    answers: ["yes", "yes", "yes", "yes", "yes"],
    notes: {
      en: "Its platform and ours are sold together already",
      es: "Su plataforma y la nuestra ya se venden juntas",
    },
  },
  {
    name: { en: "Atlas Industries", es: "Industrias Atlas" },
    answers: ["yes", "yes", "no", "yes", "yes"],
    notes: { en: "Older systems; integration by file", es: "Sistemas más antiguos; integración por archivos" },
  },
  {
    name: { en: "Harbour Media", es: "Harbour Medios" },
    answers: ["no", "no", "yes", "yes", "no"],
    notes: { en: "Competes with us, for other customers", es: "Compite con nosotros, con otros clientes" },
  },
  {
    name: { en: "Lumen Lab", es: "Laboratorio Lumen" },
    answers: ["yes", null, "yes", null, "yes"],
    notes: { en: "Customers and regions still to be asked", es: "Clientes y regiones aún por preguntar" },
  },
];
