import type { checks as english } from "../en/checks";
import type { Translation } from "../words";

export const checks: Translation<typeof english> = {
  heading: "Comprobación",
  ok: "OK",
  off: "Difiere",
  error: "Una celda muestra un error",
  partnerMissing: "Escriba el nombre del partner",
  twice: "Este partner está dos veces",
  unknown: "No está en el registro de partners",
  settings: "Corrija los ajustes",
  settingsOk: "Ajustes: OK",
};
