import type { findings as english } from "../en/findings";
import { countedIn } from "../counted";

const counted = countedIn("es");
const found = (count: number) => counted(count, { one: "{count} observación", other: "{count} observaciones" });

/** How the pane lists what a check of the workbook found. */
export const findings: typeof english = {
  found,
  inSheet: (sheet, count) => `${sheet}: ${found(count)}`,
  goTo: (sheet, address) => `Ir a ${address} en «${sheet}»`,
  more: (count) => `y ${count} más`,
  notShown: "La hoja está oculta, por eso no hay enlace a sus celdas.",
};
