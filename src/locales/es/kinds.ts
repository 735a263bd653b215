import type { kinds as english } from "../en/kinds";
import type { Translation } from "../words";

export const kinds: Translation<typeof english> = {
  choice: { title: "Elija de la lista", message: "Elija uno de los valores de la lista." },
  day: { title: "Fecha", message: "Escriba una fecha, como 2026-03-31." },
  amount: { title: "Importe", message: "Escriba un número, 0 o más." },
  share: { title: "Porcentaje", message: "Escriba un porcentaje de 0% a 100%." },
  /** Of the register. */
  partner: { title: "Partner", message: "Este partner no está en el registro. ¿Usar el nombre de todos modos?" },
};
