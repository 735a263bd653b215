import type { deals as english } from "../en/deals";
import type { Translation } from "../words";

export const deals: Translation<typeof english> = {
  sheetName: "Negocios",
  title: "Registro de negocios",
  whatToDo:
    "Escriba un negocio por fila, ganado o perdido, con partner o sin él: solo juntos muestran lo que cambian los partners.",
  today: "Hoy (fecha)",
  todayNote: "Los negocios que se cierran después de este día se marcan como previstos.",
  toCheck: "Filas por revisar",
  checks: {
    note: "Nota: ",
    stillOpen: "Nota: sigue abierto",
    planned: "Nota: se cierra después de hoy",
    dealMissing: "Escriba el nombre del negocio",
    channel: "Elija Partner o Directo",
    partnerMissing: "Escriba el partner",
    spaces: "Quite los espacios que sobran en el nombre del partner",
    directWithPartner: "Un negocio directo no lleva partner ni share",
    openedMissing: "Escriba la fecha de apertura",
    closedWrong: "Escriba la fecha de cierre como fecha",
    order: "Se cierra antes de abrirse",
    value: "Escriba el valor como número, 0 o más",
    outcomeMissing: "Elija Ganado o Perdido",
    closedMissing: "Escriba la fecha de cierre",
    attribution: "Elija Originado o Influido",
    share: "El share va de 0% a 100%",
  },
  validation: {
    value: "Escriba el valor del primer año como número, 0 o más.",
    share: "Escriba un porcentaje de 0% a 100%, como 20%.",
    partnerPrompt: "Tal como figura en el registro de partners. Déjelo vacío si el negocio es directo.",
    attributionPrompt:
      "Originado: lo trajo el partner. Influido: el partner ayudó. Solo los originados cuentan como ingresos de partners.",
  },
  notes: {
    value: "Valor: lo que paga el cliente el primer año. Comisión: valor × share pagado, si el negocio se ganó.",
    partner:
      "Escriba los partners como en su registro: esa hoja dice cuántos negocios nombran a uno que no figura en ella.",
    sample:
      "Datos de ejemplo: ilustrativos, contados desde el día en que se creó la hoja. Escriba encima o borre las celdas azules.",
  },
};
