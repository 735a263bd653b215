import type { findings as english } from "../en/findings";
import type { Translation } from "../words";

/** How the pane lists what a check of the workbook found. */
export const findings: Translation<typeof english> = {
  found: { by: "count", one: "{count} observación", many: "{count} de observaciones", other: "{count} observaciones" },
  inSheet: {
    by: "count",
    one: "{sheet}: {count} observación",
    many: "{sheet}: {count} de observaciones",
    other: "{sheet}: {count} observaciones",
  },
  goTo: "Ir a {address} en «{sheet}»",
  more: "y {count} más",
  notShown: "La hoja está oculta, por eso no hay enlace a sus celdas.",
};
