import type { explain as english } from "../en/explain";
import type { Translation } from "../words";

/** How a PARTNER function in a cell came to its result. */
export const explain: Translation<typeof english> = {
  heading: "Explicar una celda",
  hint: "Muestra paso a paso cómo una función PARTNER llegó a su resultado.",
  working: "Leyendo la celda…",
  failed: "No se ha podido explicar la celda",
  button: "Explicar la celda seleccionada",
  none: "{cell} no contiene ninguna función PARTNER. Seleccione una celda que la tenga e inténtelo de nuevo.",
  result: "Resultado",
  calculated: "calculado",
  section: "En el playbook: {name}",
  formulaOf: "Fórmula de {cell}",
  spilled: "El resultado se desborda aquí desde {cell}.",
};
