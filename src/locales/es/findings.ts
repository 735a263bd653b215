import type { findings as english } from "../en/findings";

/** How the pane lists what a check of the workbook found. */
export const findings: typeof english = {
  found: (count) => (count === 1 ? "1 observación" : `${count} observaciones`),
  inSheet: (sheet, count) => (count === 1 ? `${sheet}: 1 observación` : `${sheet}: ${count} observaciones`),
  goTo: (sheet, address) => `Ir a ${address} en «${sheet}»`,
  more: (count) => `y ${count} más`,
  notShown: "La hoja está oculta, por eso no hay enlace a sus celdas.",
};
